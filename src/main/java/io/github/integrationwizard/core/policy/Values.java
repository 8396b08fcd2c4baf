package io.github.integrationwizard.core.policy;

import java.util.List;

/// One or several strings of a policy element, and whether they stand in an array. The form is kept because people
/// compare our text with the documents' line by line; for meaning it does not matter.
///
/// @param array whether they are written as a JSON array; several values always are
public record Values(List<Text> all, boolean array) {
    public Values {
        all = List.copyOf(all);
        if (all.size() != 1 && !array) {
            throw new IllegalArgumentException("only a single value can stand without an array");
        }
    }

    /// A bare string.
    public static Values one(Text value) {
        return new Values(List.of(value), false);
    }

    /// A bare string of our own.
    public static Values one(String value) {
        return one(Text.of(value));
    }

    /// An array, also of one.
    public static Values list(List<Text> values) {
        return new Values(values, true);
    }

    /// An array, also of one.
    public static Values list(Text... values) {
        return list(List.of(values));
    }

    /// The plain strings.
    public List<String> plain() {
        return all.stream().map(Text::plain).toList();
    }
}
