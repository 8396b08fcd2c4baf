package io.github.integrationwizard.core.paste;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What fields and their choices are called, in all languages together. Case, blanks, signs and full width do not
/// count.
public final class FieldLabels {
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();

    /// Adds what a field is called.
    public FieldLabels add(String label, String fieldId) {
        fields.computeIfAbsent(key(label), _ -> new LinkedHashSet<>()).add(fieldId);
        return this;
    }

    /// Adds what a choice of a field is called.
    public FieldLabels addChoice(String fieldId, String words, String choice) {
        choices.computeIfAbsent(fieldId, _ -> new HashMap<>()).putIfAbsent(key(words), choice);
        return this;
    }

    /// The fields that a label can mean; none for other words.
    Set<String> fields(String label) {
        String key = key(label);
        return key.isEmpty() ? Set.of() : fields.getOrDefault(key, Set.of());
    }

    Optional<String> choice(String fieldId, String words) {
        return Optional.ofNullable(choices.getOrDefault(fieldId, Map.of()).get(key(words)));
    }

    private static String key(String words) {
        var key = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
