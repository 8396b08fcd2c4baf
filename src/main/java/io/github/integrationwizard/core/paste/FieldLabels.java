package io.github.integrationwizard.core.paste;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The labels of fields and of their choices, in all languages. Matching ignores case, spaces, punctuation and full
/// width.
public final class FieldLabels {
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    /// Adds a label of a field.
    public FieldLabels add(String label, String fieldId) {
        fields.computeIfAbsent(key(label), _ -> new LinkedHashSet<>()).add(fieldId);
        return this;
    }

    /// Adds a label of a choice.
    public FieldLabels addChoice(String fieldId, String label, String choice) {
        choices.computeIfAbsent(fieldId, _ -> new HashMap<>()).putIfAbsent(key(label), choice);
        return this;
    }

    /// The fields that a label can refer to; empty if the text is not a label.
    Set<String> fields(String label) {
        String key = key(label);
        return key.isEmpty() ? Set.of() : fields.getOrDefault(key, Set.of());
    }

    Optional<String> choice(String fieldId, String label) {
        return Optional.ofNullable(choices.getOrDefault(fieldId, Map.of()).get(key(label)));
    }

    private static String key(String label) {
        var key = new StringBuilder(label.length());
        Normalizer.normalize(label, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
