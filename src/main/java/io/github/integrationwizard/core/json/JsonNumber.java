package io.github.integrationwizard.core.json;

import java.util.OptionalLong;

/// A number, exactly as written: `1.50` stays `1.50`.
///
/// @param text a literal of JSON's grammar
public record JsonNumber(String text, int start, int end) implements JsonScalar {
    /// The length of the longest `long` literal; longer literals are not converted.
    private static final int LONGEST_LONG = 20;

    /// A whole number that was not read from a text.
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value), NO_OFFSET, NO_OFFSET);
    }

    /// Whether it is written without fraction and exponent.
    public boolean isInteger() {
        return text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
    }

    /// Whether it starts with a minus sign.
    public boolean isNegative() {
        return text.startsWith("-");
    }

    /// The value of a number without fraction and exponent, if a `long` can hold it.
    public OptionalLong asLong() {
        if (text.length() > LONGEST_LONG || !isInteger()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
