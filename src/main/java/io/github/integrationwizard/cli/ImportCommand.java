package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.input.UnreadableFile;
import io.github.integrationwizard.input.UnreadableFileException;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.store.TransferFile;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `integrations import FILE|-`: keeps the integrations that a colleague handed over. Nothing that is kept is changed.
///
/// JSON: `{schema:1, imported:[{outcome,id,name,provider}], problems:[{reason,position?,message}]}`, outcome one of
/// `ADDED`,
/// `ALREADY_HERE` and `KEPT_BESIDE`; `id` is the one under which it is kept here, `position` counts from 1. As text,
/// the ids go to standard output. Exit code 2 when something in the file was not taken.
final class ImportCommand implements Command {
    private static final String LABEL = "FILE|-";

    private final FieldOptions fields;

    ImportCommand(FieldOptions fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String synopsis() {
        return LABEL + " [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput voice) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(voice.text("cli.parameter.transferFile"))
                .build());
    }

    @Override
    public int run(Invocation call) throws CliException {
        String source = call.parameter().orElseThrow(() -> CliException.usage("cli.error.required", LABEL));
        StoredIntegrations kept = StoredIntegrations.open(call);
        TransferFile.Contents contents = contents(call, source);
        ImportResult arrivals = kept.take(contents);
        if (call.isJson()) {
            json(call.voice(), contents, arrivals);
        }
        tell(call, source, contents, arrivals);
        Optional<TransferFile.Problem> whole = contents.problems().stream()
                .filter(problem -> problem.position().isEmpty())
                .findFirst();
        if (whole.isPresent()) {
            throw CliException.badInput("cli.import.file", source, sentence(call.voice(), whole.get()));
        }
        if (arrivals.stopped().isPresent()) {
            throw kept.refused(arrivals.stopped().get());
        }
        return contents.problems().isEmpty() ? ExitCode.FINE : ExitCode.BAD_INPUT;
    }

    private TransferFile.Contents contents(Invocation call, String source) throws CliException {
        try {
            String text = new InputFile(call, source).read(TransferFile.MOST_BYTES);
            return TransferFile.read(text, provider -> fields.provider(provider).isPresent());
        } catch (UnreadableFileException e) {
            if (e.reason() == UnreadableFile.Reason.NO_ACCESS) {
                throw InputFile.refused(new UnreadableFile(source, e.reason()));
            }
            return TransferFile.unreadable(e.reason());
        }
    }

    private static void json(CliOutput voice, TransferFile.Contents contents, ImportResult arrivals) {
        JsonOutput.write(voice.out(), json -> {
            json.writeArrayFieldStart("imported");
            for (ImportResult.Arrival arrival : arrivals.arrivals()) {
                json.writeStartObject();
                json.writeStringField("outcome", arrival.outcome().name());
                ExportCommand.brief(json, arrival.integration());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("problems");
            for (TransferFile.Problem problem : contents.problems()) {
                json.writeStartObject();
                json.writeStringField("reason", problem.reason().name());
                if (problem.position().isPresent()) {
                    json.writeNumberField("position", problem.position().getAsInt());
                }
                json.writeStringField("message", sentence(voice, problem));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void tell(Invocation call, String source, TransferFile.Contents contents, ImportResult arrivals) {
        CliOutput voice = call.voice();
        for (ImportResult.Arrival arrival : arrivals.arrivals()) {
            Integration integration = arrival.integration();
            if (!call.isJson()) {
                voice.print(integration.id().toString());
            }
            voice.tell(voice.text(
                    "cli.imported." + arrival.outcome().name(),
                    integration.name(),
                    integration.id().toString()));
        }
        for (TransferFile.Problem problem : contents.problems()) {
            problem.position()
                    .ifPresent(position ->
                            voice.tell(voice.text("cli.import.entry", source, position, sentence(voice, problem))));
        }
    }

    private static String sentence(CliOutput voice, TransferFile.Problem problem) {
        return voice.wording().transferProblem(problem.reason().name());
    }
}
