package io.github.integrationwizard.core.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was typed, exactly as it was typed, for one provider. It may be empty or wrong; reading it never changes it.
///
/// @param provider a provider id such as `aws`
/// @param answers raw text per field id; fields that were never touched are absent
public record Draft(String provider, Map<String, String> answers) {
    public Draft {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /// A draft in which nothing was typed yet.
    public static Draft empty(String provider) {
        return new Draft(provider, Map.of());
    }

    /// The raw text of a field, empty when it was never touched.
    public String raw(Field field) {
        return answers.getOrDefault(field.id(), "");
    }

    /// This draft with one answer replaced; an empty text removes the answer.
    public Draft with(Field field, String raw) {
        return with(field.id(), raw);
    }

    /// As [#with(Field, String)], by field id.
    public Draft with(String fieldId, String raw) {
        var changed = new LinkedHashMap<>(answers);
        if (raw.isEmpty()) {
            changed.remove(fieldId);
        } else {
            changed.put(fieldId, raw);
        }
        return new Draft(provider, changed);
    }
}
