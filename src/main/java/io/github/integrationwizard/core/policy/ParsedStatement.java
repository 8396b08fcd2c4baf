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

/// A parsed statement of a policy: as a value and as JSON.
///
/// @param statement the statement as a value, without unknown elements; empty if an element is missing, malformed or
/// ambiguous
/// @param json the whole JSON object, including unknown elements
/// @param source the parsed text that contains it
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

    /// The members that are not elements of the language, in document order.
    public List<JsonMember> unknownElements() {
        return json.members().stream()
                .filter(member -> !ELEMENTS.contains(member.name()))
                .toList();
    }

    /// The JSON pointer of the statement, of an element, or of a value in it: `Condition`, `StringEquals`,
    /// `sts:ExternalId`.
    public String pointer(String... path) {
        String at = source.pointer(json.start());
        for (String name : path) {
            at = JsonPointers.child(at, name);
        }
        return at;
    }

    /// The JSON pointer of one value: of an array item if the values are in an array, else of the only value.
    ///
    /// @param index which value, from 0
    /// @param path the names that lead to the values
    public String pointerOfValue(int index, String... path) {
        Optional<Json> values = json.member(path);
        String at = pointer(path);
        return values.isPresent() && values.get() instanceof JsonArray ? JsonPointers.child(at, index) : at;
    }
}
