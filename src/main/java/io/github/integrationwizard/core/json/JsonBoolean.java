package io.github.integrationwizard.core.json;

/// `true` or `false`.
public record JsonBoolean(boolean value, int start, int end) implements JsonScalar {
    /// A value that was not read from a text.
    public static JsonBoolean of(boolean value) {
        return new JsonBoolean(value, NO_OFFSET, NO_OFFSET);
    }

    @Override
    public String text() {
        return Boolean.toString(value);
    }
}
