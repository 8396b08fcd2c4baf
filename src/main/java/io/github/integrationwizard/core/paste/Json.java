package io.github.integrationwizard.core.paste;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// JSON within a longer text, each part with its place there.
public sealed interface Json {
    /// Where it begins in the whole text.
    int start();

    /// Where it ends in the whole text, exclusive.
    int end();

    /// An object; `null` members are left out.
    record Members(Map<String, Json> of, int start, int end) implements Json {
        public Members {
            of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        }
    }

    /// An array; `null` items are left out.
    record Items(List<Json> of, int start, int end) implements Json {
        public Items {
            of = List.copyOf(of);
        }
    }

    /// A string, number or boolean.
    record Plain(String text, int start, int end) implements Json {}

    /// The object that begins at a brace of a text, whatever follows behind its end; empty when there is none, or one that
    /// could mean two things because a key stands in it twice.
    static Optional<Json> at(char[] text, int from) {
        return JsonReading.object(text, from);
    }

    /// What stands at the end of a path of member names.
    default Optional<Json> member(String... path) {
        Json at = this;
        for (String name : path) {
            at = at instanceof Members members ? members.of().get(name) : null;
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /// The string at the end of a path of member names.
    default Optional<Plain> string(String... path) {
        return member(path).filter(Plain.class::isInstance).map(Plain.class::cast);
    }

    /// Visits every string with its path, such as `Role.Arn`; items of arrays have the path of their array.
    default void strings(BiConsumer<String, Plain> visitor) {
        strings("", visitor);
    }

    private void strings(String path, BiConsumer<String, Plain> visitor) {
        switch (this) {
            case Members members -> members.of().forEach(
                    (name, member) -> member.strings(path.isEmpty() ? name : path + "." + name, visitor));
            case Items items -> items.of().forEach(item -> item.strings(path, visitor));
            case Plain plain -> visitor.accept(path, plain);
        }
    }
}
