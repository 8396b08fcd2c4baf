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

/// `integrations show NAME|ID`: one kept integration and what follows from its answers.
///
/// JSON: `{schema:1, integration:{…}, values:{field:value}, derived:[field], defaults:[field], artifacts:[…],
/// findings:[…], open:[…], exportCall?}`, the parts as [IntegrationJson] and [PolicyCommand] have them; `values` holds
/// the cleaned text of every right answer and of what was derived, `defaults` names those that hold because nothing was
/// given, `open` lists all that is missing, whatever it is needed for, `exportCall` is there once Zilliz Cloud's id of
/// the integration is known.
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
    public void describe(CommandSpec spec, CliOutput voice) {
        spec.addPositional(NameOrId.parameter(voice));
    }

    @Override
    public int run(Invocation call) throws CliException {
        String nameOrId = NameOrId.of(call);
        Integration integration = StoredIntegrations.open(call).find(nameOrId);
        Provider<?> provider = fields.provider(integration, Optional.empty());
        Reading<?> reading = provider.read(integration.draft());
        if (call.isJson()) {
            json(call.voice(), integration, provider, reading);
        } else {
            print(call, integration, provider, reading);
        }
        return ExitCode.FINE;
    }

    private static void json(CliOutput voice, Integration integration, Provider<?> provider, Reading<?> reading) {
        JsonOutput.write(voice.out(), json -> {
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
            JsonOutput.findings(json, reading.findings(), voice.wording());
            JsonOutput.open(json, reading.missing());
            Optional<ExportCall> exportCall = exportCall(integration, reading);
            if (exportCall.isPresent()) {
                json.writeStringField("exportCall", exportCall.get().curl());
            }
        });
    }

    /// The call that needs the integration's id, once that and the region are known.
    private static Optional<ExportCall> exportCall(Integration integration, Reading<?> reading) {
        return integration.zillizIntegrationId().flatMap(id -> ExportCall.of(reading, id));
    }

    private static void print(Invocation call, Integration integration, Provider<?> provider, Reading<?> reading) {
        CliOutput voice = call.voice();
        var table = new TextTable();
        table.add(voice.text("cli.column.id"), integration.id().toString());
        table.add(voice.text("cli.column.provider"), provider.id());
        table.add(
                voice.text("cli.column.state"),
                voice.text("cli.state." + DraftState.of(reading).name()));
        table.add(
                voice.text("cli.column.changed"),
                ListCommand.time(integration.changed(), call.around().clock().getZone()));
        integration.zillizIntegrationId().ifPresent(id -> table.add(voice.text("cli.column.zillizIntegrationId"), id));
        integration
                .steps()
                .forEach((step, state) ->
                        table.add(voice.wording().stepTitle(provider.id(), step), said(voice, state, call)));
        for (Field field : provider.fields(integration.draft())) {
            String value = reading.values()
                    .getOrDefault(field.id(), integration.draft().raw(field));
            if (!value.isEmpty()) {
                table.add(
                        voice.wording().label(provider.id(), field.id()),
                        shown(voice, value, field, integration, reading));
            }
        }
        for (Artifact artifact : reading.artifacts()) {
            table.add(
                    voice.text("cli.show.artifact"),
                    voice.text(
                            "cli.show.artifactOf",
                            voice.wording().purpose(artifact.kind()),
                            voice.wording().variant(artifact.variant())));
        }
        table.print(voice);
        voice.flush();
        Optional<ExportCall> exportCall = exportCall(integration, reading);
        if (exportCall.isPresent()) {
            voice.tell(voice.text(
                    "cli.show.exportCall", ExportCall.CLUSTER_ID, ExportCall.BACKUP_ID, ExportCall.KEY_VARIABLE));
            voice.flush();
            voice.printVerbatim(exportCall.get().curl());
            voice.flush();
        }
        voice.tell(provider, reading.findings(), reading.missing());
    }

    /// A value, and whence it is when nobody gave it.
    private static String shown(
            CliOutput voice, String value, Field field, Integration integration, Reading<?> reading) {
        if (reading.derived().contains(field.id())) {
            return voice.text("cli.show.derived", value);
        }
        return field.usesDefault(integration.draft().raw(field)) ? voice.text("cli.show.default", value) : value;
    }

    /// What was said about a step, on one line.
    private static String said(CliOutput voice, StepState state, Invocation call) {
        var parts = new ArrayList<String>();
        parts.add(voice.text(
                state.waitingFor()
                        .map(party -> "cli.step.WAITING_FOR_" + party.name())
                        .orElse("cli.step." + state.mark().name()),
                state.since()
                        .map(since ->
                                ListCommand.time(since, call.around().clock().getZone()))
                        .orElse("")));
        if (!state.ticket().isEmpty()) {
            parts.add(voice.text("cli.step.ticket", state.ticket()));
        }
        if (!state.note().isEmpty()) {
            parts.add(voice.text("cli.step.note", state.note()));
        }
        return String.join(voice.text("cli.step.separator"), parts);
    }
}
