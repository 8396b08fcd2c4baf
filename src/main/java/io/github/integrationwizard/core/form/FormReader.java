package io.github.integrationwizard.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the answers of one draft, field by field, and gathers what there is to say about them. For one reading, on one
/// thread.
public final class FormReader {
    private final Draft draft;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    public FormReader(Draft draft) {
        this.draft = draft;
    }

    /// Cleans the field's answer and judges it; an empty one takes the field's default, or stays open.
    public <T> Answer<T> read(Field field, FieldParser<T> rule) {
        String raw = draft.raw(field);
        NormalizedInput cleaned = field.normalize(raw);
        String text = field.usesDefault(raw) ? field.defaultAnswer().orElseThrow() : cleaned.value();
        if (text.isEmpty()) {
            return Answer.missing(field);
        }
        Parsed<T> judged = rule.parse(text, field);
        findings.addAll(judged.findings());
        cleaned.removed()
                .forEach((code, detail) ->
                        findings.add(detail.isEmpty() ? Finding.info(code, field) : Finding.info(code, field, detail)));
        if (judged.value().isEmpty()) {
            return Answer.invalid(field);
        }
        values.put(field.id(), text);
        return Answer.valid(field, judged.value().get());
    }

    /// Adds what follows from looking at several fields together. An error makes the answer that it stands at wrong.
    public <T> Answer<T> validate(Answer<T> answer, Optional<Finding> finding) {
        finding.ifPresent(findings::add);
        if (finding.filter(Finding::isError).isEmpty()) {
            return answer;
        }
        values.remove(answer.field().id());
        return Answer.invalid(answer.field());
    }

    /// Everything said so far, in the order of reading.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// The cleaned text of every right answer, by field id.
    public Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }
}
