package io.github.integrationwizard.core.json;

/// A string.
///
/// @param text its characters, without quotes and escapes; it may hold half of a surrogate pair
public record JsonString(String text, int start, int end) implements JsonScalar {
    /// A string that was not read from a text.
    public static JsonString of(String text) {
        return new JsonString(text, NOWHERE, NOWHERE);
    }
}
