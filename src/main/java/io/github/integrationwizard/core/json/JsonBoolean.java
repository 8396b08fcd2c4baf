package io.github.integrationwizard.core.json;

/// `true` or `false`.
public record JsonBoolean(boolean value, int start, int end) implements JsonScalar {
    @Override
    public String text() {
        return Boolean.toString(value);
    }
}
