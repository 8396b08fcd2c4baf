package io.github.integrationwizard.core.json;

import java.util.List;

/// An array.
public record JsonArray(List<Json> items, int start, int end) implements Json {
    public JsonArray {
        items = List.copyOf(items);
    }

    /// An array that was not read from a text.
    public static JsonArray of(List<? extends Json> items) {
        return new JsonArray(List.copyOf(items), NO_OFFSET, NO_OFFSET);
    }
}
