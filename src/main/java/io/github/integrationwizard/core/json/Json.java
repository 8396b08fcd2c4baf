package io.github.integrationwizard.core.json;

import java.util.Optional;
import java.util.function.BiConsumer;

/// A JSON value and where it stands in its text. Offsets count UTF-16 units, as indexes of a [String] do.
///
/// Equality includes the offsets: two values are equal when they say the same in the same place.
public sealed interface Json permits JsonObject, JsonArray, JsonScalar, JsonNull {
    /// The offset of a value that was built, not read.
    int NOWHERE = -1;

    /// Index of the first character, such as the opening quote; [#NOWHERE] if the value was not read from a text.
    int start();

    /// Index behind the last character, such as the closing quote; [#NOWHERE] if the value was not read from a text.
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
        // No switch over types: linking one costs a command line more than all the reading.
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
