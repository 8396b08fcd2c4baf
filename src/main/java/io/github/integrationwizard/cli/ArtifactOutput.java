package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;

/// Prints the artifacts of a reading, or writes them into a folder, for the commands that make some.
///
/// JSON, on standard output whatever the exit code:
/// ```
/// {schema:1, provider, artifacts:[{kind,variant,fileName,mediaType,text}],
///  findings:[{severity,code,field,args,message}], open:[{field,neededFor:[kind]}]}
/// ```
/// `open` lists what artifacts need; exit code 2 says that something is wrong or that something listed there is
/// missing.
///
/// As text, only the artifacts' texts go to standard output, so that they can be pasted or piped; headings, findings
/// and what is open go to standard error. With one `--kind` it is the one text to paste and nothing else.
final class ArtifactOutput {
    private static final String KIND = "--kind";
    private static final String OUT = "--out";
    private static final String FORCE = "--force";

    private final Set<ArtifactKind> possible;

    /// @param possible the kinds that the command can make
    ArtifactOutput(Set<ArtifactKind> possible) {
        this.possible = possible;
    }

    void addTo(CommandSpec spec, CliOutput voice) {
        spec.addOption(Options.values(KIND, "KIND", voice.text("cli.option.kind", String.join(" | ", kinds()))));
        spec.addOption(Options.value(OUT, "DIR", voice.text("cli.option.out")));
        spec.addOption(Options.flag(FORCE, voice.text("cli.option.force")));
    }

    /// What a call asks for; asked before anything is read, so that a wrong option is refused first.
    ///
    /// @param kinds the kinds that are wanted
    /// @param folder where to write, absent when they are to be printed
    record Order(Set<ArtifactKind> kinds, Optional<Path> folder) {}

    Order order(Invocation call) throws CliException {
        return new Order(wanted(call), folder(call));
    }

    int run(Invocation call, Order order, Provider<?> provider, Reading<?> reading) throws CliException {
        Set<ArtifactKind> wanted = order.kinds();
        Optional<Path> folder = order.folder();
        List<Artifact> artifacts = reading.artifacts().stream()
                .filter(artifact -> wanted.contains(artifact.kind()))
                .toList();
        List<MissingValue> open = open(reading, wanted);
        if (call.isJson()) {
            JsonOutput.write(call.voice().out(), json -> {
                json.writeStringField("provider", provider.id());
                JsonOutput.artifacts(json, artifacts);
                JsonOutput.findings(json, reading.findings(), call.voice().wording());
                JsonOutput.open(json, open);
            });
        } else if (folder.isEmpty()) {
            print(call.voice(), artifacts, call.has(KIND) && wanted.size() == 1);
        }
        if (!call.isJson()) {
            call.voice().tell(provider, reading.findings(), open);
        }
        if (folder.isPresent()) {
            write(call, artifacts, folder.get());
        }
        if (reading.hasErrors() || !open.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        if (artifacts.isEmpty()) {
            throw CliException.badInput("cli.error.noArtifact");
        }
        return ExitCode.FINE;
    }

    private Set<ArtifactKind> wanted(Invocation call) throws CliException {
        List<String> given = call.parsed().matchedOptionValue(KIND, List.of());
        if (given.isEmpty()) {
            return possible;
        }
        var wanted = EnumSet.noneOf(ArtifactKind.class);
        for (String id : given) {
            wanted.add(possible.stream()
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> GlobalOptions.notOneOf(KIND, id, kinds())));
        }
        return wanted;
    }

    private List<String> kinds() {
        return possible.stream().map(ArtifactKind::id).toList();
    }

    private static Optional<Path> folder(Invocation call) throws CliException {
        Optional<String> out = call.option(OUT);
        if (out.isPresent()) {
            return Optional.of(Paths.resolve(call.around().directory(), out.get()));
        }
        if (call.has(FORCE)) {
            throw CliException.usage("cli.error.onlyWith", FORCE, OUT);
        }
        return Optional.empty();
    }

    /// What the wanted artifacts lack, and for which of them.
    private static List<MissingValue> open(Reading<?> reading, Set<ArtifactKind> wanted) {
        var open = new ArrayList<MissingValue>();
        for (MissingValue some : reading.missing()) {
            List<Purpose> purposes = some.neededFor().stream()
                    .filter(purpose -> purpose instanceof ArtifactKind kind && wanted.contains(kind))
                    .toList();
            if (!purposes.isEmpty()) {
                open.add(new MissingValue(some.field(), purposes));
            }
        }
        return open;
    }

    private static void print(CliOutput voice, List<Artifact> artifacts, boolean alone) {
        if (alone) {
            artifacts.stream().limit(1).forEach(artifact -> voice.printVerbatim(artifact.text()));
            voice.flush();
            return;
        }
        var seen = EnumSet.noneOf(ArtifactKind.class);
        for (Artifact artifact : artifacts) {
            boolean first = seen.add(artifact.kind());
            voice.tell(voice.text(
                    first ? "cli.artifact.heading" : "cli.artifact.alternative",
                    voice.wording().purpose(artifact.kind()),
                    voice.wording().variant(artifact.variant())));
            voice.flush();
            voice.printVerbatim(artifact.text());
            voice.flush();
        }
    }

    private static void write(Invocation call, List<Artifact> artifacts, Path folder) throws CliException {
        var target = new ArtifactFolder(folder, call.has(FORCE), call.around().ids());
        for (ArtifactFolder.Written written : target.write(artifacts)) {
            String key = written.changed() ? "cli.artifact.written" : "cli.artifact.unchanged";
            call.voice().tell(call.voice().text(key, written.file().toString()));
        }
    }
}
