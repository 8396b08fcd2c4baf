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

/// `vpc sheet`: the ids to enter under Zilliz Cloud's network settings, from options, a kept integration, or the same
/// files as `vpc check` takes.
///
/// JSON: `{schema:1, rows:[{field,label,value}], text, deployment:{name:value}, elsewhere:[{id,name,why,page}],
/// findings:[…], open:[…]}`; `value` is null while it is not known, `text` is all rows to copy at once. Exit code 2
/// says that something is wrong or that a row lacks its value. As text, only the rows go to standard output.
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
    public void describe(CommandSpec spec, CliOutput voice) {
        EvidenceParameters.addTo(spec, voice);
        options.addTo(spec, voice);
    }

    @Override
    public int run(Invocation call) throws CliException {
        Draft draft = filled(call, options.draft(call));
        Reading<VpcTarget> reading = options.read(draft);
        SubmissionSheet sheet = SubmissionSheet.of(reading);
        Map<String, String> deployment =
                SubmissionSheet.deployment(options.provider().plan(draft), reading);
        Set<String> asked = sheet.rows().stream()
                .map(SubmissionSheet.Row::field)
                .map(Field::id)
                .collect(Collectors.toSet());
        List<MissingValue> open = reading.missing().stream()
                .filter(some -> asked.contains(some.field()))
                .toList();
        if (call.isJson()) {
            json(call.voice(), sheet, deployment, reading.findings(), open);
        } else {
            print(call.voice(), sheet, deployment);
            call.voice().tell(options.provider(), reading.findings(), open);
        }
        return reading.hasErrors() || !sheet.isComplete() ? ExitCode.BAD_INPUT : ExitCode.FINE;
    }

    /// What the files say takes the place of what was not given.
    private Draft filled(Invocation call, Draft draft) throws CliException {
        if (EvidenceParameters.named(call).isEmpty()) {
            return draft;
        }
        var expectation = options.provider().expectation(draft);
        NetworkSnapshot deployed =
                EvidenceParameters.read(call, expectation.ids().vpc());
        Draft filled = draft;
        for (Map.Entry<String, String> id : NetworkIds.of(deployed, expectation).entrySet()) {
            if (filled.answers().getOrDefault(id.getKey(), "").isBlank()) {
                filled = filled.with(id.getKey(), id.getValue());
            }
        }
        return filled;
    }

    private static void json(
            CliOutput voice,
            SubmissionSheet sheet,
            Map<String, String> deployment,
            List<Finding> findings,
            List<MissingValue> open) {
        JsonOutput.write(voice.out(), json -> {
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
                json.writeStringField("name", voice.text("elsewhere." + some.name() + ".name"));
                json.writeStringField("why", voice.text("elsewhere." + some.name() + ".why"));
                json.writeStringField("page", some.page());
                json.writeEndObject();
            }
            json.writeEndArray();
            JsonOutput.findings(json, findings, voice.wording());
            JsonOutput.open(json, open);
        });
    }

    private static void print(CliOutput voice, SubmissionSheet sheet, Map<String, String> deployment) {
        voice.printVerbatim(sheet.text());
        voice.flush();
        deployment.forEach((name, value) ->
                voice.tell(voice.text("cli.vpc.deployed", voice.text("network.deployed." + name), value)));
        voice.tell(voice.text("cli.vpc.elsewhere"));
        for (SubmissionSheet.Elsewhere some : sheet.elsewhere()) {
            voice.tell("  "
                    + voice.text(
                            "cli.vpc.elsewhereOf",
                            voice.text("elsewhere." + some.name() + ".name"),
                            voice.text("elsewhere." + some.name() + ".why"),
                            some.page()));
        }
    }
}
