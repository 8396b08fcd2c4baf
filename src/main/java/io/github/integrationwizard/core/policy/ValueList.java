package io.github.integrationwizard.core.policy;

import java.util.List;

/// One or several strings of a policy element, and whether they stand in an array. The form is kept because people
/// compare our text with the documents' line by line; for meaning it does not matter.
///
/// @param array whether they are written as a JSON array; several values always are
public record ValueList(List<SourcedText> all, boolean array) {
    public ValueList {
        all = List.copyOf(all);
        if (all.size() != 1 && !array) {
            throw new IllegalArgumentException("only a single value can stand without an array");
        }
    }

    /// A bare string.
    public static ValueList one(SourcedText value) {
        return new ValueList(List.of(value), false);
    }

    /// A bare string of our own.
    public static ValueList one(String value) {
        return one(SourcedText.of(value));
    }

    /// An array, also of one.
    public static ValueList list(List<SourcedText> values) {
        return new ValueList(values, true);
    }

    /// An array, also of one.
    public static ValueList list(SourcedText... values) {
        return list(List.of(values));
    }

    /// The plain strings.
    public List<String> plain() {
        return all.stream().map(SourcedText::plain).toList();
    }
}
