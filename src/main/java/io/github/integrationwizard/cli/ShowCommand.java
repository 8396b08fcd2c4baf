package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations show NAME|ID`: one kept integration and what follows from its answers.
///
/// JSON: `{schema:1, integration:{…}, values:{field:value}, derived:[field], artifacts:[…], findings:[…], open:[…]}`, the
/// parts as [IntegrationJson] and [PolicyCommand] have them; `values` holds the cleaned text of every right answer and of
/// what was derived, `open` lists all that is missing, whatever it is needed for.
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
    public void describe(CommandSpec spec, Voice voice) {
        spec.addPositional(NameOrId.parameter(voice));
    }

    @Override
    public int run(Call call) throws Refused {
        String nameOrId = NameOrId.of(call);
        Integration integration = Kept.open(call).find(nameOrId);
        String own = integration.draft().provider();
        Optional<Provider<?>> provider = fields.provider(own);
        if (provider.isEmpty()) {
            throw Refused.badInput("cli.error.providerUnknown", integration.name(), own);
        }
        Reading<?> reading = provider.get().read(integration.draft());
        if (call.isJson()) {
            json(call.voice(), integration, reading);
        } else {
            print(call, integration, provider.get(), reading);
        }
        return ExitCode.FINE;
    }

    private static void json(Voice voice, Integration integration, Reading<?> reading) {
        Json.write(voice.out(), json -> {
            json.writeObjectFieldStart("integration");
            IntegrationJson.write(json, integration, State.of(reading));
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
            Json.artifacts(json, reading.artifacts());
            Json.findings(json, reading.findings(), voice.wording());
            Json.open(json, reading.open());
        });
    }

    private static void print(Call call, Integration integration, Provider<?> provider, Reading<?> reading) {
        Voice voice = call.voice();
        var table = new Table();
        table.add(voice.text("cli.column.id"), integration.id().toString());
        table.add(voice.text("cli.column.provider"), provider.id());
        table.add(voice.text("cli.column.state"), voice.text("cli.state." + State.of(reading).name()));
        table.add(
                voice.text("cli.column.changed"), ListCommand.time(integration, call.around().clock().getZone()));
        for (Field field : provider.fields(integration.draft())) {
            String value = reading.values().getOrDefault(field.id(), integration.draft().raw(field));
            if (!value.isEmpty()) {
                boolean derived = reading.derived().contains(field.id());
                table.add(
                        voice.wording().label(field.id()), derived ? voice.text("cli.show.derived", value) : value);
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
        voice.tell(provider, reading.findings(), reading.open());
    }
}
