package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.vpc.SubmissionSheet;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import io.github.integrationwizard.vpc.review.NetworkIds;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `vpc sheet`: prints the ids to enter in Zilliz Cloud's network settings, from options, a stored integration, or the
/// files that `vpc check` accepts.
///
/// JSON: `{schema:1, rows:[{field,label,value}], text, deployment:{name:value}, elsewhere:[{id,name,why,page}],
/// findings:[…], open:[…]}`; `value` is null while it is unknown, and `text` has all rows for copying at once. Exit
/// code 2 means that a value is invalid or that the value of a row is missing. As text, only the rows go to standard
/// output.
final class VpcSheetCommand implements Command {
    private final VpcOptions options;

    VpcSheetCommand(VpcOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public String synopsis() {
        return "[" + EvidenceParameters.LABEL + "]... [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        EvidenceParameters.addTo(spec, output);
        options.addTo(spec, output);
    }

    @Override
    public int run(Invocation call) throws CliException {
        Draft draft = withEvidence(call, options.draft(call));
        Reading<VpcTarget> reading = options.read(draft);
        SubmissionSheet sheet = SubmissionSheet.of(reading);
        Map<String, String> deployment =
                SubmissionSheet.deployment(options.provider().plan(draft), reading);
        Set<String> required = sheet.rows().stream()
                .map(SubmissionSheet.Row::field)
                .map(Field::id)
                .collect(Collectors.toSet());
        List<MissingValue> missing = reading.missing().stream()
                .filter(some -> required.contains(some.field()))
                .toList();
        if (call.isJson()) {
            json(call.output(), sheet, deployment, reading.findings(), missing);
        } else {
            print(call.output(), sheet, deployment);
            call.output().report(options.provider(), reading.findings(), missing);
        }
        return reading.hasErrors() || !sheet.isComplete() ? ExitCode.BAD_INPUT : ExitCode.OK;
    }

    /// The draft with missing ids filled in from the files.
    private Draft withEvidence(Invocation call, Draft draft) throws CliException {
        if (EvidenceParameters.named(call).isEmpty()) {
            return draft;
        }
        var expectation = options.provider().expectation(draft);
        NetworkSnapshot snapshot =
                EvidenceParameters.read(call, expectation.ids().vpc());
        Draft filled = draft;
        for (Map.Entry<String, String> id : NetworkIds.of(snapshot, expectation).entrySet()) {
            if (filled.answers().getOrDefault(id.getKey(), "").isBlank()) {
                filled = filled.with(id.getKey(), id.getValue());
            }
        }
        return filled;
    }

    private static void json(
            CliOutput output,
            SubmissionSheet sheet,
            Map<String, String> deployment,
            List<Finding> findings,
            List<MissingValue> missing) {
        JsonOutput.write(output.out(), json -> {
            json.writeArrayFieldStart("rows");
            for (SubmissionSheet.Row row : sheet.rows()) {
                json.writeStartObject();
                json.writeStringField("field", row.field().id());
                json.writeStringField("label", row.label());
                if (row.value().isPresent()) {
                    json.writeStringField("value", row.value().get());
                } else {
                    json.writeNullField("value");
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("text", sheet.text());
            json.writeObjectFieldStart("deployment");
            for (Map.Entry<String, String> entry : deployment.entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("elsewhere");
            for (SubmissionSheet.Elsewhere some : sheet.elsewhere()) {
                json.writeStartObject();
                json.writeStringField("id", some.name());
                json.writeStringField("name", output.text("elsewhere." + some.name() + ".name"));
                json.writeStringField("why", output.text("elsewhere." + some.name() + ".why"));
                json.writeStringField("page", some.page());
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.findings(json, findings, output.wording());
            JsonOutput.missing(json, missing);
        });
    }

    private static void print(CliOutput output, SubmissionSheet sheet, Map<String, String> deployment) {
        output.printVerbatim(sheet.text());
        output.flush();
        deployment.forEach((name, value) ->
                output.report(output.text("cli.vpc.deployed", output.text("network.deployed." + name), value)));
        output.report(output.text("cli.vpc.elsewhere"));
        for (SubmissionSheet.Elsewhere some : sheet.elsewhere()) {
            output.report("  "
                    + output.text(
                            "cli.vpc.elsewhereOf",
                            output.text("elsewhere." + some.name() + ".name"),
                            output.text("elsewhere." + some.name() + ".why"),
                            some.page()));
        }
    }
}
