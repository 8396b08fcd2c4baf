package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.Listing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// `integrations list`: the kept integrations, the last changed first.
///
/// JSON: `{schema:1, integrations:[{…}], unreadable:[{fileName,reason,setAside?}]}`, each integration as
/// [IntegrationJson] has it. What cannot be read is told on standard error as well.
final class ListCommand implements Command {
    private final FieldOptions fields;

    ListCommand(FieldOptions fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String synopsis() {
        return "[OPTION]...";
    }

    @Override
    public int run(Invocation call) throws CliException {
        Listing listing = StoredIntegrations.open(call).list();
        List<Integration> integrations = listing.integrations();
        List<DraftState> states = DraftState.of(integrations, fields);
        if (call.isJson()) {
            JsonOutput.write(call.voice().out(), json -> {
                json.writeArrayFieldStart("integrations");
                for (int i = 0; i < states.size(); i++) {
                    json.writeStartObject();
                    IntegrationJson.write(json, integrations.get(i), states.get(i));
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeArrayFieldStart("unreadable");
                for (DamagedFile file : listing.unreadable()) {
                    json.writeStartObject();
                    json.writeStringField("fileName", file.fileName());
                    json.writeStringField("reason", file.reason().name());
                    if (file.setAside().isPresent()) {
                        json.writeStringField("setAside", file.setAside().get().toString());
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        } else if (integrations.isEmpty()) {
            call.voice().tell(call.voice().text("cli.list.none"));
        } else {
            print(call, integrations, states);
        }
        return ExitCode.FINE;
    }

    private static void print(Invocation call, List<Integration> integrations, List<DraftState> states) {
        CliOutput voice = call.voice();
        var table = new TextTable();
        table.add(
                voice.text("cli.column.name"),
                voice.text("cli.column.provider"),
                voice.text("cli.column.state"),
                voice.text("cli.column.changed"),
                voice.text("cli.column.id"));
        for (int i = 0; i < states.size(); i++) {
            Integration integration = integrations.get(i);
            table.add(
                    integration.name(),
                    integration.draft().provider(),
                    voice.text("cli.state." + states.get(i).name()),
                    time(integration.changed(), call.around().clock().getZone()),
                    integration.id().toString());
        }
        table.print(voice);
    }

    /// A time to the second, with the zone's offset.
    static String time(Instant time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
