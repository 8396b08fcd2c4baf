package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonMember;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonPointers;
import io.github.integrationwizard.core.json.ParsedJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A statement of a policy that was read, as it is written and as it is meant.
///
/// @param statement what it means, without elements that are unknown; empty if an element is missing, has a shape that
/// means nothing, or could mean two things
/// @param json all of it, also what means nothing
/// @param source the text in which it is
public record ParsedStatement(Optional<Statement> statement, JsonObject json, ParsedJson source) {
    static final Set<String> ELEMENTS = Set.of(
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition");

    /// The members that are no elements of the language, in their order.
    public List<JsonMember> unknownElements() {
        return json.members().stream()
                .filter(member -> !ELEMENTS.contains(member.name()))
                .toList();
    }

    /// The JSON pointer of the statement, of an element, or of something in it: `Condition`, `StringEquals`,
    /// `sts:ExternalId`.
    public String pointer(String... path) {
        String at = source.pointer(json.start());
        for (String name : path) {
            at = JsonPointers.child(at, name);
        }
        return at;
    }

    /// The JSON pointer of one of several values: of an item if they are in an array, else of the only one.
    ///
    /// @param index which value, from 0
    /// @param path the names that lead to the values
    public String pointerOfValue(int index, String... path) {
        Optional<Json> values = json.member(path);
        String at = pointer(path);
        return values.isPresent() && values.get() instanceof JsonArray ? JsonPointers.child(at, index) : at;
    }
}
