package io.github.integrationwizard.core.json;

import java.util.Optional;
import java.util.function.BiConsumer;

/// A JSON value with its position in the source text. Offsets count UTF-16 units, like the indexes of a [String].
///
/// Equality includes the offsets: two values are equal only if both content and position are equal.
public sealed interface Json permits JsonObject, JsonArray, JsonScalar, JsonNull {
    /// The offset of a value that was built in code, not parsed.
    int NO_OFFSET = -1;

    /// Index of the first character, such as the opening quote; [#NO_OFFSET] if the value was not read from a text.
    int start();

    /// Index after the last character, such as the closing quote; [#NO_OFFSET] if the value was not read from a text.
    int end();

    /// The value at the end of a path of member names. Empty if there is none, or if it is `null`.
    default Optional<Json> member(String... path) {
        Json at = this;
        for (String name : path) {
            Optional<Json> next = at instanceof JsonObject object ? object.get(name) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return at instanceof JsonNull ? Optional.empty() : Optional.of(at);
    }

    /// The string, number or boolean at the end of a path of member names.
    default Optional<JsonScalar> scalar(String... path) {
        return member(path).filter(JsonScalar.class::isInstance).map(JsonScalar.class::cast);
    }

    /// The text of the string at the end of a path of member names. Empty for numbers and booleans.
    default Optional<String> string(String... path) {
        return member(path).filter(JsonString.class::isInstance).map(string -> ((JsonString) string).text());
    }

    /// Visits every string, number and boolean with the names that lead to it, such as `Role.Arn`. Items of an array
    /// have the path of their array.
    default void forEachScalar(BiConsumer<String, JsonScalar> visitor) {
        forEachScalar("", visitor);
    }

    private void forEachScalar(String path, BiConsumer<String, JsonScalar> visitor) {
        // Not a type switch: linking one takes longer at start than all of the parsing.
        if (this instanceof JsonObject object) {
            for (JsonMember member : object.members()) {
                member.value().forEachScalar(path.isEmpty() ? member.name() : path + "." + member.name(), visitor);
            }
        } else if (this instanceof JsonArray array) {
            array.items().forEach(item -> item.forEachScalar(path, visitor));
        } else if (this instanceof JsonScalar scalar) {
            visitor.accept(path, scalar);
        }
    }
}
