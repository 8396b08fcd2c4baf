package io.github.integrationwizard.core.policy;

import java.util.List;

/// One or several strings of a policy element, and whether they are in an array. The array form does not change the
/// meaning; it is preserved because people compare our text with the documentation line by line.
///
/// @param array whether they are written as a JSON array; always true for several values
public record ValueList(List<SourcedText> all, boolean array) {
    public ValueList {
        all = List.copyOf(all);
        if (all.size() != 1 && !array) {
            throw new IllegalArgumentException("only a single value can be written without an array");
        }
    }

    /// A bare string.
    public static ValueList one(SourcedText value) {
        return new ValueList(List.of(value), false);
    }

    /// A bare literal string.
    public static ValueList one(String value) {
        return one(SourcedText.of(value));
    }

    /// An array, even for a single value.
    public static ValueList list(List<SourcedText> values) {
        return new ValueList(values, true);
    }

    /// An array, even for a single value.
    public static ValueList list(SourcedText... values) {
        return list(List.of(values));
    }

    /// The plain strings.
    public List<String> plain() {
        return all.stream().map(SourcedText::plain).toList();
    }
}
