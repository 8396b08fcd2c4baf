package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.zilliz.ExportCall;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations show NAME|ID`: prints one stored integration and everything derived from its answers.
///
/// JSON: `{schema:1, integration:{…}, values:{field:value}, derived:[field], defaults:[field], artifacts:[…],
/// findings:[…], open:[…], exportCall?}`; [IntegrationJson] and [PolicyCommand] describe the parts. `values` has the
/// normalized text of every valid answer and of every derived value, `defaults` lists the fields that use their default
/// because they were not answered, `open` lists all missing values, and `exportCall` is present once the id that Zilliz
/// Cloud assigned to the integration is known.
final class ShowCommand implements Command {
    private final FieldOptions fields;

    ShowCommand(FieldOptions fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String synopsis() {
        return "NAME|ID [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addPositional(NameOrId.parameter(output));
    }

    @Override
    public int run(Invocation call) throws CliException {
        String nameOrId = NameOrId.of(call);
        Integration integration = StoredIntegrations.open(call).find(nameOrId);
        Provider<?> provider = fields.provider(integration, Optional.empty());
        Reading<?> reading = provider.read(integration.draft());
        if (call.isJson()) {
            json(call.output(), integration, provider, reading);
        } else {
            print(call, integration, provider, reading);
        }
        return ExitCode.OK;
    }

    private static void json(CliOutput output, Integration integration, Provider<?> provider, Reading<?> reading) {
        JsonOutput.write(output.out(), json -> {
            json.writeObjectFieldStart("integration");
            IntegrationJson.write(json, integration, DraftState.of(reading));
            json.writeEndObject();
            json.writeObjectFieldStart("values");
            for (Map.Entry<String, String> value : new TreeMap<>(reading.values()).entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("derived");
            for (String field : reading.derived().stream().sorted().toList()) {
                json.writeString(field);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("defaults");
            for (Field field : provider.fields(integration.draft())) {
                if (field.usesDefault(integration.draft().raw(field))) {
                    json.writeString(field.id());
                }
            }
            json.writeEndArray();
            JsonOutput.artifacts(json, reading.artifacts());
            JsonOutput.findings(json, reading.findings(), output.wording());
            JsonOutput.missing(json, reading.missing());
            Optional<ExportCall> exportCall = exportCall(integration, reading);
            if (exportCall.isPresent()) {
                json.writeStringField("exportCall", exportCall.get().curl());
            }
        });
    }

    /// The REST call that needs the id of the integration, once the id and the region are known.
    private static Optional<ExportCall> exportCall(Integration integration, Reading<?> reading) {
        return integration.zillizIntegrationId().flatMap(id -> ExportCall.of(reading, id));
    }

    private static void print(Invocation call, Integration integration, Provider<?> provider, Reading<?> reading) {
        CliOutput output = call.output();
        var table = new TextTable();
        table.add(output.text("cli.column.id"), integration.id().toString());
        table.add(output.text("cli.column.provider"), provider.id());
        table.add(
                output.text("cli.column.state"),
                output.text("cli.state." + DraftState.of(reading).name()));
        table.add(
                output.text("cli.column.changed"),
                ListCommand.time(integration.changed(), call.context().clock().getZone()));
        integration.zillizIntegrationId().ifPresent(id -> table.add(output.text("cli.column.zillizIntegrationId"), id));
        integration
                .steps()
                .forEach((step, state) ->
                        table.add(output.wording().stepTitle(provider.id(), step), stepText(output, state, call)));
        for (Field field : provider.fields(integration.draft())) {
            String value = reading.values()
                    .getOrDefault(field.id(), integration.draft().raw(field));
            if (!value.isEmpty()) {
                table.add(
                        output.wording().label(provider.id(), field.id()),
                        valueText(output, value, field, integration, reading));
            }
        }
        for (Artifact artifact : reading.artifacts()) {
            table.add(
                    output.text("cli.show.artifact"),
                    output.text(
                            "cli.show.artifactOf",
                            output.wording().purpose(artifact.kind()),
                            output.wording().variant(artifact.variant())));
        }
        table.print(output);
        output.flush();
        Optional<ExportCall> exportCall = exportCall(integration, reading);
        if (exportCall.isPresent()) {
            output.report(output.text(
                    "cli.show.exportCall", ExportCall.CLUSTER_ID, ExportCall.BACKUP_ID, ExportCall.KEY_VARIABLE));
            output.flush();
            output.printVerbatim(exportCall.get().curl());
            output.flush();
        }
        output.report(provider, reading.findings(), reading.missing());
    }

    /// A value; one that the user did not enter is marked as derived or as the default.
    private static String valueText(
            CliOutput output, String value, Field field, Integration integration, Reading<?> reading) {
        if (reading.derived().contains(field.id())) {
            return output.text("cli.show.derived", value);
        }
        return field.usesDefault(integration.draft().raw(field)) ? output.text("cli.show.default", value) : value;
    }

    /// The state of a step on one line.
    private static String stepText(CliOutput output, StepState state, Invocation call) {
        var parts = new ArrayList<String>();
        parts.add(output.text(
                state.waitingFor()
                        .map(party -> "cli.step.WAITING_FOR_" + party.name())
                        .orElse("cli.step." + state.mark().name()),
                state.since()
                        .map(since ->
                                ListCommand.time(since, call.context().clock().getZone()))
                        .orElse("")));
        if (!state.ticket().isEmpty()) {
            parts.add(output.text("cli.step.ticket", state.ticket()));
        }
        if (!state.note().isEmpty()) {
            parts.add(output.text("cli.step.note", state.note()));
        }
        return String.join(output.text("cli.step.separator"), parts);
    }
}
