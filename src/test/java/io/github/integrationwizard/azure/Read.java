package io.github.integrationwizard.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads drafts and says the findings in short: `CODE` is an error, `~CODE` a warning, `(CODE)` an info, and what follows
/// a `>` is the repair.
final class Read {
    static final AzureProvider PROVIDER = new AzureProvider();

    private Read() {}

    static Reading<AzureTarget> draft(Map<String, String> answers) {
        return PROVIDER.read(new Draft("azure", answers));
    }

    /// Answers from a list of `field=value`, separated by semicolons.
    static Map<String, String> answers(String list) {
        var answers = new LinkedHashMap<String, String>();
        for (String entry : list.split(";")) {
            String[] parts = entry.strip().split("=", 2);
            answers.put(parts[0], parts[1]);
        }
        return answers;
    }

    static String said(List<Finding> findings) {
        return findings.stream().map(Read::said).collect(Collectors.joining(" "));
    }

    private static String said(Finding finding) {
        String code = finding.code().name() + finding.repair().map(repair -> ">" + repair).orElse("");
        return switch (finding.severity()) {
            case ERROR -> code;
            case WARNING -> "~" + code;
            case INFO -> "(" + code + ")";
        };
    }

    /// Checks what is said about one answer alone, that an error and only an error keeps the value away, and that every
    /// repair that is offered mends what it is offered for.
    static void expect(Field field, String text, String expected) {
        Map<String, String> answers = Map.of(field.id(), text);
        Reading<AzureTarget> reading = draft(answers);
        assertThat(said(reading.findings(field.id()))).as(field.id() + " = " + text).isEqualTo(expected == null ? "" : expected);
        boolean wrong = reading.findings(field.id()).stream().anyMatch(Finding::isError);
        assertThat(reading.values().containsKey(field.id())).isNotEqualTo(wrong);
        expectRepairsToMend(answers);
    }

    static void expectRepairsToMend(Map<String, String> answers) {
        for (Finding finding : draft(answers).findings()) {
            finding.repair().ifPresent(repair -> {
                var mended = new LinkedHashMap<>(answers);
                mended.put(finding.field(), repair);
                assertThat(draft(mended).findings(finding.field()))
                        .as(repair + " mends " + answers)
                        .extracting(Finding::code)
                        .doesNotContain(finding.code());
            });
        }
    }
}
