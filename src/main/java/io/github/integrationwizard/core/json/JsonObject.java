package io.github.integrationwizard.core.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An object.
///
/// @param members in document order; duplicate names are all included, and [ParsedJson#problems()] reports them
public record JsonObject(List<JsonMember> members, int start, int end) implements Json {
    /// An object without members that was not read from a text.
    public static final JsonObject EMPTY = new JsonObject(List.of(), NO_OFFSET, NO_OFFSET);

    public JsonObject {
        members = List.copyOf(members);
    }

    /// The value of the first member of that name, which may be [JsonNull].
    public Optional<Json> get(String name) {
        // A linear search: objects are small, and large ones are iterated in full anyway.
        for (JsonMember member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /// Whether there is a member of that name.
    public boolean has(String name) {
        return get(name).isPresent();
    }

    /// Builds an object that was not read from a text. Each name occurs once.
    public static final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        /// Sets a member; an existing one keeps its place and gets the new value.
        public Builder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /// Sets a member to a string.
        public Builder put(String name, String value) {
            return put(name, JsonString.of(value));
        }

        /// Sets a member to a whole number.
        public Builder put(String name, long value) {
            return put(name, JsonNumber.of(value));
        }

        /// Sets a member unless it exists.
        public Builder putIfAbsent(String name, Json value) {
            members.putIfAbsent(name, value);
            return this;
        }

        /// The object with the members so far.
        public JsonObject build() {
            return new JsonObject(
                    members.entrySet().stream()
                            .map(member -> new JsonMember(member.getKey(), NO_OFFSET, NO_OFFSET, member.getValue()))
                            .toList(),
                    NO_OFFSET,
                    NO_OFFSET);
        }
    }
}
