package io.github.integrationwizard.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the answers of one draft, field by field, and collects the findings about them. For one reading; not
/// thread-safe.
public final class FormReader {
    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /// Reads the answers of this draft.
    public FormReader(Draft draft) {
        this.draft = draft;
    }

    /// Normalizes and parses a field's answer; an empty answer takes the field's default, or is missing.
    public <T> Answer<T> read(Field field, FieldParser<T> parser) {
        String raw = draft.raw(field);
        NormalizedInput normalized = field.normalize(raw);
        String text = field.usesDefault(raw) ? field.defaultAnswer().orElseThrow() : normalized.value();
        if (text.isEmpty()) {
            return Answer.missing(field);
        }
        Parsed<T> parsed = parser.parse(text, field);
        findings.addAll(parsed.findings());
        normalized
                .removed()
                .forEach((code, detail) ->
                        findings.add(detail.isEmpty() ? Finding.info(code, field) : Finding.info(code, field, detail)));
        if (parsed.value().isEmpty()) {
            return Answer.invalid(field);
        }
        values.put(field.id(), text);
        return Answer.valid(field, parsed.value().get());
    }

    /// Adds the result of a check across several fields. An error makes the answer invalid.
    public <T> Answer<T> validate(Answer<T> answer, Optional<Finding> finding) {
        finding.ifPresent(findings::add);
        if (finding.filter(Finding::isError).isEmpty()) {
            return answer;
        }
        values.remove(answer.field().id());
        return Answer.invalid(answer.field());
    }

    /// All findings so far, in the order of reading.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// The normalized text of every valid answer, by field id.
    public Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }
}
