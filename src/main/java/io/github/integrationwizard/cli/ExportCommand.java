package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.store.Listing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `integrations export [NAME|ID]...`: writes a transfer file with these integrations, or with all if none is named. In
/// every output format the file goes to standard output, unless `--out` names a file.
///
/// With `--out`, JSON: `{schema:1, file, changed, exported:[{id,name,provider}]}`. Exit code 3 if all were requested
/// and some could not be read.
final class ExportCommand implements Command {
    private static final String OUT = "--out";
    private static final String FORCE = "--force";

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String synopsis() {
        return "[NAME|ID]... [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addPositional(NameOrId.parameters(output));
        spec.addOption(Options.value(OUT, "FILE", output.text("cli.option.outFile")));
        spec.addOption(Options.flag(FORCE, output.text("cli.option.forceFile")));
    }

    @Override
    public int run(Invocation call) throws CliException {
        Optional<Path> file = file(call);
        List<String> named = NameOrId.all(call);
        StoredIntegrations integrations = StoredIntegrations.open(call);
        Listing listing = integrations.list();
        List<Integration> selected = named.isEmpty() ? listing.integrations() : selected(integrations, listing, named);
        byte[] content = integrations.export(selected);
        if (file.isPresent()) {
            write(call, file.get(), content, selected);
        } else {
            call.output().printVerbatim(new String(content, StandardCharsets.UTF_8));
        }
        return named.isEmpty() && !listing.unreadable().isEmpty() ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private static Optional<Path> file(Invocation call) throws CliException {
        Optional<String> out = call.option(OUT);
        if (out.isPresent()) {
            return Optional.of(Paths.resolve(call.context().directory(), out.get()));
        }
        if (call.has(FORCE)) {
            throw CliException.usage("cli.error.onlyWith", FORCE, OUT);
        }
        return Optional.empty();
    }

    private static List<Integration> selected(StoredIntegrations integrations, Listing listing, List<String> named)
            throws CliException {
        var selected = new LinkedHashSet<Integration>();
        for (String nameOrId : named) {
            selected.add(integrations.find(listing.integrations(), nameOrId));
        }
        return new ArrayList<>(selected);
    }

    private static void write(Invocation call, Path path, byte[] content, List<Integration> exported)
            throws CliException {
        var file = new AtomicFile(path, call.has(FORCE), call.context().ids());
        boolean changed = !file.holds(content);
        if (changed) {
            file.write(content);
        }
        CliOutput output = call.output();
        if (call.isJson()) {
            JsonOutput.write(output.out(), json -> {
                json.writeStringField("file", path.toString());
                json.writeBooleanField("changed", changed);
                json.writeArrayFieldStart("exported");
                for (Integration integration : exported) {
                    json.writeStartObject();
                    writeSummary(json, integration);
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        }
        output.report(output.text(changed ? "cli.artifact.written" : "cli.artifact.unchanged", path.toString()));
        output.report(output.text("cli.exported", exported.size()));
    }

    /// Writes the properties that identify an integration into the open object.
    static void writeSummary(JsonGenerator json, Integration integration) throws IOException {
        json.writeStringField("id", integration.id().toString());
        json.writeStringField("name", integration.name());
        json.writeStringField("provider", integration.draft().provider());
    }
}
