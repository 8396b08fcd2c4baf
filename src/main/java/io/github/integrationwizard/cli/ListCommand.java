package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.store.DamagedFile;
import io.github.integrationwizard.store.Listing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// `integrations list`: prints the stored integrations, last changed first.
///
/// JSON: `{schema:1, integrations:[{…}], unreadable:[{fileName,reason,setAside?}]}`; [IntegrationJson] describes each
/// integration. Unreadable files are also reported on standard error.
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
            JsonOutput.write(call.output().out(), json -> {
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
            call.output().report(call.output().text("cli.list.none"));
        } else {
            print(call, integrations, states);
        }
        return ExitCode.OK;
    }

    private static void print(Invocation call, List<Integration> integrations, List<DraftState> states) {
        CliOutput output = call.output();
        var table = new TextTable();
        table.add(
                output.text("cli.column.name"),
                output.text("cli.column.provider"),
                output.text("cli.column.state"),
                output.text("cli.column.changed"),
                output.text("cli.column.id"));
        for (int i = 0; i < states.size(); i++) {
            Integration integration = integrations.get(i);
            table.add(
                    integration.name(),
                    integration.draft().provider(),
                    output.text("cli.state." + states.get(i).name()),
                    time(integration.changed(), call.context().clock().getZone()),
                    integration.id().toString());
        }
        table.print(output);
    }

    /// A time in seconds with the offset of the zone.
    static String time(Instant time, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                time.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
