package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values for the holes of a [ShellTemplate]. Each method determines how the shell interprets its value.
public final class ShellValues {
    /// A value for a hole.
    sealed interface Value {
        /// Words, each in single quotes.
        record Words(List<SourcedText> words) implements Value {}

        /// A word in double quotes, in which the shell expands these variables.
        record Expanded(SourcedText word, Set<String> variables) implements Value {}

        /// Part of the script itself.
        record Code(String code) implements Value {}

        /// Text in a comment.
        record Comment(SourcedText comment) implements Value {}

        /// A section that is repeated for each of these.
        record Sections(List<ShellValues> all) implements Value {}
    }

    private final Map<String, Value> values = new LinkedHashMap<>();

    /// Adds a word that is plain text to the shell.
    public ShellValues word(String hole, SourcedText word) {
        return words(hole, List.of(word));
    }

    /// Adds words that are plain text to the shell, separated by spaces.
    public ShellValues words(String hole, List<SourcedText> words) {
        return put(hole, new Value.Words(List.copyOf(words)));
    }

    /// Adds a word in which the shell expands these variables where literal parts contain them (`$vpc`). The rest is
    /// plain text.
    public ShellValues expanded(String hole, SourcedText word, String... variables) {
        return put(hole, new Value.Expanded(word, Set.of(variables)));
    }

    /// Adds part of the script itself, e.g. the name of a variable: never an answer.
    public ShellValues code(String hole, String code) {
        return put(hole, new Value.Code(code));
    }

    /// Adds a comment of one or several lines; its hole must be in a comment.
    public ShellValues comment(String hole, SourcedText comment) {
        return put(hole, new Value.Comment(comment));
    }

    /// Adds a section that is repeated for each of these value sets. Its holes take values from the set first, then
    /// from this object.
    public ShellValues each(String section, List<ShellValues> all) {
        return put(section, new Value.Sections(List.copyOf(all)));
    }

    /// Adds a section that is written only if a condition is true.
    public ShellValues when(String section, boolean condition) {
        return each(section, condition ? List.of(new ShellValues()) : List.of());
    }

    private ShellValues put(String name, Value value) {
        if (values.put(name, value) != null) {
            throw new IllegalArgumentException("two values for " + name);
        }
        return this;
    }

    Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Set<String> names() {
        return values.keySet();
    }
}
