package io.github.integrationwizard.core.json;

/// A string.
///
/// @param text its characters, without quotes and escapes; it may contain an unpaired surrogate
public record JsonString(String text, int start, int end) implements JsonScalar {
    /// A string that was not read from a text.
    public static JsonString of(String text) {
        return new JsonString(text, NO_OFFSET, NO_OFFSET);
    }
}
