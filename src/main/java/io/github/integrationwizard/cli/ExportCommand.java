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

/// `integrations export [NAME|ID]...`: the file that hands integrations over, all of them when none is named. It goes
/// to standard output as it is, in every format, unless `--out` names a file.
///
/// With `--out`, JSON: `{schema:1, file, changed, exported:[{id,name,provider}]}`. Exit code 3 when all are wanted and
/// some could not be read.
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
    public void describe(CommandSpec spec, CliOutput voice) {
        spec.addPositional(NameOrId.parameters(voice));
        spec.addOption(Options.value(OUT, "FILE", voice.text("cli.option.outFile")));
        spec.addOption(Options.flag(FORCE, voice.text("cli.option.forceFile")));
    }

    @Override
    public int run(Invocation call) throws CliException {
        Optional<Path> file = file(call);
        List<String> named = NameOrId.all(call);
        StoredIntegrations kept = StoredIntegrations.open(call);
        Listing listing = kept.list();
        List<Integration> wanted = named.isEmpty() ? listing.integrations() : wanted(kept, listing, named);
        byte[] content = kept.export(wanted);
        if (file.isPresent()) {
            write(call, file.get(), content, wanted);
        } else {
            call.voice().printVerbatim(new String(content, StandardCharsets.UTF_8));
        }
        return named.isEmpty() && !listing.unreadable().isEmpty() ? ExitCode.INCOMPLETE : ExitCode.FINE;
    }

    private static Optional<Path> file(Invocation call) throws CliException {
        Optional<String> out = call.option(OUT);
        if (out.isPresent()) {
            return Optional.of(Paths.resolve(call.around().directory(), out.get()));
        }
        if (call.has(FORCE)) {
            throw CliException.usage("cli.error.onlyWith", FORCE, OUT);
        }
        return Optional.empty();
    }

    private static List<Integration> wanted(StoredIntegrations kept, Listing listing, List<String> named)
            throws CliException {
        var wanted = new LinkedHashSet<Integration>();
        for (String nameOrId : named) {
            wanted.add(kept.find(listing.integrations(), nameOrId));
        }
        return new ArrayList<>(wanted);
    }

    private static void write(Invocation call, Path path, byte[] content, List<Integration> exported)
            throws CliException {
        var file = new AtomicFile(path, call.has(FORCE), call.around().ids());
        boolean changed = !file.holds(content);
        if (changed) {
            file.write(content);
        }
        CliOutput voice = call.voice();
        if (call.isJson()) {
            JsonOutput.write(voice.out(), json -> {
                json.writeStringField("file", path.toString());
                json.writeBooleanField("changed", changed);
                json.writeArrayFieldStart("exported");
                for (Integration integration : exported) {
                    json.writeStartObject();
                    brief(json, integration);
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
        }
        voice.tell(voice.text(changed ? "cli.artifact.written" : "cli.artifact.unchanged", path.toString()));
        voice.tell(voice.text("cli.exported", exported.size()));
    }

    /// What tells one integration from others, for an object that is open.
    static void brief(JsonGenerator json, Integration integration) throws IOException {
        json.writeStringField("id", integration.id().toString());
        json.writeStringField("name", integration.name());
        json.writeStringField("provider", integration.draft().provider());
    }
}
