package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.input.UnreadableFile;
import io.github.integrationwizard.input.UnreadableFileException;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.store.TransferFile;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `integrations import FILE|-`: imports integrations from a transfer file. Existing integrations are not changed.
///
/// JSON: `{schema:1, imported:[{outcome,id,name,provider}], problems:[{reason,position?,message}]}`; `outcome` is
/// `ADDED`, `ALREADY_HERE` or `KEPT_BESIDE`, `id` is the id in this store, and `position` counts from 1. As text, the
/// ids go to standard output. Exit code 2 if some entries were not imported.
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
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel(LABEL)
                .hideParamSyntax(true)
                .description(output.text("cli.parameter.transferFile"))
                .build());
    }

    @Override
    public int run(Invocation call) throws CliException {
        String source = call.parameter().orElseThrow(() -> CliException.usage("cli.error.required", LABEL));
        StoredIntegrations integrations = StoredIntegrations.open(call);
        TransferFile.Contents contents = contents(call, source);
        ImportResult arrivals = integrations.importAll(contents);
        if (call.isJson()) {
            json(call.output(), contents, arrivals);
        }
        report(call, source, contents, arrivals);
        Optional<TransferFile.Problem> whole = contents.problems().stream()
                .filter(problem -> problem.position().isEmpty())
                .findFirst();
        if (whole.isPresent()) {
            throw CliException.badInput("cli.import.file", source, sentence(call.output(), whole.get()));
        }
        if (arrivals.stopped().isPresent()) {
            throw integrations.failure(arrivals.stopped().get());
        }
        return contents.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private TransferFile.Contents contents(Invocation call, String source) throws CliException {
        try {
            String text = new InputFile(call, source).read(TransferFile.MOST_BYTES);
            return TransferFile.read(text, provider -> fields.provider(provider).isPresent());
        } catch (UnreadableFileException e) {
            if (e.reason() == UnreadableFile.Reason.NO_ACCESS) {
                throw InputFile.failure(new UnreadableFile(source, e.reason()));
            }
            return TransferFile.unreadable(e.reason());
        }
    }

    private static void json(CliOutput output, TransferFile.Contents contents, ImportResult arrivals) {
        JsonOutput.write(output.out(), json -> {
            json.writeArrayFieldStart("imported");
            for (ImportResult.Arrival arrival : arrivals.arrivals()) {
                json.writeStartObject();
                json.writeStringField("outcome", arrival.outcome().name());
                ExportCommand.writeSummary(json, arrival.integration());
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
                json.writeStringField("message", sentence(output, problem));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void report(Invocation call, String source, TransferFile.Contents contents, ImportResult arrivals) {
        CliOutput output = call.output();
        for (ImportResult.Arrival arrival : arrivals.arrivals()) {
            Integration integration = arrival.integration();
            if (!call.isJson()) {
                output.print(integration.id().toString());
            }
            output.report(output.text(
                    "cli.imported." + arrival.outcome().name(),
                    integration.name(),
                    integration.id().toString()));
        }
        for (TransferFile.Problem problem : contents.problems()) {
            problem.position()
                    .ifPresent(position -> output.report(
                            output.text("cli.import.entry", source, position, sentence(output, problem))));
        }
    }

    private static String sentence(CliOutput output, TransferFile.Problem problem) {
        return output.wording().transferProblem(problem.reason().name());
    }
}
