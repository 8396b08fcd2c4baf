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

/// Prints the artifacts of a reading, or writes them to a folder, for the commands that generate artifacts.
///
/// JSON, on standard output whatever the exit code:
/// ```
/// {schema:1, provider, artifacts:[{kind,variant,fileName,mediaType,text}],
/// findings:[{severity,code,field,args,message}], open:[{field,neededFor:[kind]}]}
/// ```
/// `missing` lists the missing values of the selected artifacts; exit code 2 means that a value is invalid or that a
/// value in that list is missing.
///
/// As text, only the texts of the artifacts go to standard output, so that they can be pasted or piped; headings,
/// findings and missing values go to standard error. With exactly one `--kind`, only one text is printed.
final class ArtifactOutput {
    private static final String KIND = "--kind";
    private static final String OUT = "--out";
    private static final String FORCE = "--force";

    private final Set<ArtifactKind> possible;

    /// @param possible the kinds of artifacts that the command can generate
    ArtifactOutput(Set<ArtifactKind> possible) {
        this.possible = possible;
    }

    void addTo(CommandSpec spec, CliOutput output) {
        spec.addOption(Options.values(KIND, "KIND", output.text("cli.option.kind", String.join(" | ", kinds()))));
        spec.addOption(Options.value(OUT, "DIR", output.text("cli.option.out")));
        spec.addOption(Options.flag(FORCE, output.text("cli.option.force")));
    }

    /// The options of one invocation. They are parsed before any input is read, so that an invalid option is reported
    /// first.
    ///
    /// @param kinds the selected kinds
    /// @param folder the folder to write to; empty to print
    record Selection(Set<ArtifactKind> kinds, Optional<Path> folder) {}

    Selection selection(Invocation call) throws CliException {
        return new Selection(selected(call), folder(call));
    }

    int run(Invocation call, Selection selection, Provider<?> provider, Reading<?> reading) throws CliException {
        Set<ArtifactKind> selected = selection.kinds();
        Optional<Path> folder = selection.folder();
        List<Artifact> artifacts = reading.artifacts().stream()
                .filter(artifact -> selected.contains(artifact.kind()))
                .toList();
        List<MissingValue> missing = missing(reading, selected);
        if (call.isJson()) {
            JsonOutput.write(call.output().out(), json -> {
                json.writeStringField("provider", provider.id());
                JsonOutput.artifacts(json, artifacts);
                JsonOutput.findings(json, reading.findings(), call.output().wording());
                JsonOutput.missing(json, missing);
            });
        } else if (folder.isEmpty()) {
            print(call.output(), artifacts, call.has(KIND) && selected.size() == 1);
        }
        if (!call.isJson()) {
            call.output().report(provider, reading.findings(), missing);
        }
        if (folder.isPresent()) {
            write(call, artifacts, folder.get());
        }
        if (reading.hasErrors() || !missing.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        if (artifacts.isEmpty()) {
            throw CliException.badInput("cli.error.noArtifact");
        }
        return ExitCode.OK;
    }

    private Set<ArtifactKind> selected(Invocation call) throws CliException {
        List<String> given = call.parsed().matchedOptionValue(KIND, List.of());
        if (given.isEmpty()) {
            return possible;
        }
        var selected = EnumSet.noneOf(ArtifactKind.class);
        for (String id : given) {
            selected.add(possible.stream()
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> GlobalOptions.notOneOf(KIND, id, kinds())));
        }
        return selected;
    }

    private List<String> kinds() {
        return possible.stream().map(ArtifactKind::id).toList();
    }

    private static Optional<Path> folder(Invocation call) throws CliException {
        Optional<String> out = call.option(OUT);
        if (out.isPresent()) {
            return Optional.of(Paths.resolve(call.context().directory(), out.get()));
        }
        if (call.has(FORCE)) {
            throw CliException.usage("cli.error.onlyWith", FORCE, OUT);
        }
        return Optional.empty();
    }

    /// The missing values that the selected artifacts need, each with the artifacts that need it.
    private static List<MissingValue> missing(Reading<?> reading, Set<ArtifactKind> selected) {
        var missing = new ArrayList<MissingValue>();
        for (MissingValue value : reading.missing()) {
            List<Purpose> purposes = value.neededFor().stream()
                    .filter(purpose -> purpose instanceof ArtifactKind kind && selected.contains(kind))
                    .toList();
            if (!purposes.isEmpty()) {
                missing.add(new MissingValue(value.field(), purposes));
            }
        }
        return missing;
    }

    private static void print(CliOutput output, List<Artifact> artifacts, boolean only) {
        if (only) {
            artifacts.stream().limit(1).forEach(artifact -> output.printVerbatim(artifact.text()));
            output.flush();
            return;
        }
        var seen = EnumSet.noneOf(ArtifactKind.class);
        for (Artifact artifact : artifacts) {
            boolean first = seen.add(artifact.kind());
            output.report(output.text(
                    first ? "cli.artifact.heading" : "cli.artifact.alternative",
                    output.wording().purpose(artifact.kind()),
                    output.wording().variant(artifact.variant())));
            output.flush();
            output.printVerbatim(artifact.text());
            output.flush();
        }
    }

    private static void write(Invocation call, List<Artifact> artifacts, Path folder) throws CliException {
        var target = new ArtifactFolder(folder, call.has(FORCE), call.context().ids());
        for (ArtifactFolder.Written written : target.write(artifacts)) {
            String key = written.changed() ? "cli.artifact.written" : "cli.artifact.unchanged";
            call.output().report(call.output().text(key, written.file().toString()));
        }
    }
}
