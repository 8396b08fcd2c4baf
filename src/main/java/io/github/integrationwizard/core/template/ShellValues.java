package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What goes into the holes of a [ShellTemplate]. Each method says what the value may mean to the shell.
public final class ShellValues {
    /// A value as it goes into a hole.
    sealed interface Value {
        /// Words, each in single quotes.
        record Words(List<SourcedText> words) implements Value {}

        /// A word in double quotes, in which these variables have their values.
        record Expanded(SourcedText word, Set<String> variables) implements Value {}

        /// A part of the script.
        record Code(String code) implements Value {}

        /// The rest of a comment.
        record Comment(SourcedText comment) implements Value {}

        /// A section, as often as there are values.
        record Sections(List<ShellValues> all) implements Value {}
    }

    private final Map<String, Value> values = new LinkedHashMap<>();

    /// A word that is only text to the shell.
    public ShellValues word(String hole, SourcedText word) {
        return words(hole, List.of(word));
    }

    /// Words that are only text to the shell, with blanks between them.
    public ShellValues words(String hole, List<SourcedText> words) {
        return put(hole, new Value.Words(List.copyOf(words)));
    }

    /// A word in which the shell puts the values of variables, where our own parts of it name them (`$vpc`). The rest
    /// is only text.
    public ShellValues expanded(String hole, SourcedText word, String... variables) {
        return put(hole, new Value.Expanded(word, Set.of(variables)));
    }

    /// A part of the script itself, e.g. the name of a variable: never anything that was typed.
    public ShellValues code(String hole, String code) {
        return put(hole, new Value.Code(code));
    }

    /// A comment, also of several lines; its hole is in a line that is a comment.
    public ShellValues comment(String hole, SourcedText comment) {
        return put(hole, new Value.Comment(comment));
    }

    /// A section that is written once for each of these. Its holes are filled from them first, then from these values.
    public ShellValues each(String section, List<ShellValues> all) {
        return put(section, new Value.Sections(List.copyOf(all)));
    }

    /// A section that is written only if this is so.
    public ShellValues when(String section, boolean holds) {
        return each(section, holds ? List.of(new ShellValues()) : List.of());
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
