package io.github.integrationwizard.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads drafts of one provider and says the findings in short: `CODE` is an error, `~CODE` a warning, `(CODE)` an
/// info, and what follows a `>` is the repair.
public record Answers<T extends Target>(Provider<T> provider) {
    public Reading<T> read(Map<String, String> answers) {
        return provider.read(new Draft(provider.id(), answers));
    }

    /// Reads a list of `field=value`, separated by semicolons.
    public Reading<T> read(String list) {
        return read(of(list));
    }

    /// Answers from a list of `field=value`, separated by semicolons.
    public static Map<String, String> of(String list) {
        var answers = new LinkedHashMap<String, String>();
        for (String entry : list.isBlank() ? new String[0] : list.split(";")) {
            String[] parts = entry.strip().split("=", 2);
            answers.put(parts[0], parts[1]);
        }
        return answers;
    }

    public static String said(List<Finding> findings) {
        return findings.stream().map(Answers::said).collect(Collectors.joining(" "));
    }

    private static String said(Finding finding) {
        String code = finding.code().name()
                + finding.suggestion().map(repair -> ">" + repair).orElse("");
        return switch (finding.severity()) {
            case ERROR -> code;
            case WARNING -> "~" + code;
            case INFO -> "(" + code + ")";
        };
    }

    /// Checks what is said about one answer alone, that an error and only an error keeps the value away, and that every
    /// repair that is offered mends what it is offered for.
    public void expect(Field field, String text, String expected) {
        Map<String, String> answers = Map.of(field.id(), text);
        Reading<T> reading = read(answers);
        assertThat(said(reading.findings(field.id())))
                .as(field.id() + " = " + text)
                .isEqualTo(expected == null ? "" : expected);
        boolean wrong = reading.findings(field.id()).stream().anyMatch(Finding::isError);
        assertThat(reading.values().containsKey(field.id())).isNotEqualTo(wrong);
        expectRepairsToMend(answers);
    }

    /// Checks what is said about one of several answers.
    public void expect(String list, String field, String expected) {
        Map<String, String> answers = of(list);
        assertThat(said(read(answers).findings(field))).isEqualTo(expected == null ? "" : expected);
        expectRepairsToMend(answers);
    }

    public void expectRepairsToMend(Map<String, String> answers) {
        for (Finding finding : read(answers).findings()) {
            finding.suggestion().ifPresent(repair -> {
                var mended = new LinkedHashMap<>(answers);
                mended.put(finding.field(), repair);
                assertThat(read(mended).findings(finding.field()))
                        .as(repair + " mends " + answers)
                        .extracting(Finding::code)
                        .doesNotContain(finding.code());
            });
        }
    }
}
