package io.github.integrationwizard.core.json;

import java.util.Optional;

/// JSON pointers (RFC 6901): `""` is the whole document, `/Statement/0/Action` a part of it.
public final class JsonPointers {
    private JsonPointers() {}

    /// Escapes a name or index as one token of a pointer.
    public static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /// The pointer to a member of the object at another pointer.
    public static String child(String pointer, String name) {
        return pointer + "/" + escape(name);
    }

    /// The pointer to an item of the array at another pointer.
    public static String child(String pointer, int index) {
        return pointer + "/" + index;
    }

    /// The name or index at the end of a pointer; empty for the whole document.
    public static String lastName(String pointer) {
        return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static String unescape(String part) {
        return part.replace("~1", "/").replace("~0", "~");
    }

    /// The value at a pointer; with duplicate names, the first. Empty if there is none.
    public static Optional<Json> find(Json root, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(root);
        }
        Json at = root;
        String[] parts = pointer.split("/", -1);
        if (!parts[0].isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < parts.length; i++) {
            String name = unescape(parts[i]);
            Optional<Json> next = switch (at) {
                case JsonObject object -> object.get(name);
                case JsonArray array -> item(array, name);
                case JsonScalar _, JsonNull _ -> Optional.empty();
            };
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private static Optional<Json> item(JsonArray array, String index) {
        if (!index.matches("0|[1-9]\\d{0,8}")
                || Integer.parseInt(index) >= array.items().size()) {
            return Optional.empty();
        }
        return Optional.of(array.items().get(Integer.parseInt(index)));
    }
}
