package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonPointers;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.core.json.TextPosition;
import java.util.List;
import java.util.Optional;

/// A parsed policy, with the position of each part in its text.
///
/// @param document the policy as a value; empty if the cloud would reject it, or if it is ambiguous
/// @param problems all syntax problems, in document order
/// @param statements all statements that are objects, each parsed as far as possible, even if `document` is empty
/// @param root the policy as JSON; empty if it is not an object
/// @param source the parsed text; the policy may be only a part of it
public record ParsedPolicy(
        Optional<PolicyDocument> document,
        List<PolicyProblem> problems,
        List<ParsedStatement> statements,
        Optional<JsonObject> root,
        ParsedJson source) {

    public ParsedPolicy {
        problems = List.copyOf(problems);
        statements = List.copyOf(statements);
    }

    /// The JSON pointer of the policy in the text; empty if the policy is the whole text.
    public String pointer() {
        return root.map(object -> source.pointer(object.start())).orElse("");
    }

    /// Whether its statements are in an array; a single statement may be without one.
    public boolean hasStatementArray() {
        return root.flatMap(object -> object.member("Statement"))
                .filter(JsonArray.class::isInstance)
                .isPresent();
    }

    /// The value at a JSON pointer of the text.
    public Optional<Json> at(String pointer) {
        return source.root().flatMap(all -> JsonPointers.find(all, pointer));
    }

    /// Line and column at which the value at a JSON pointer of the text begins.
    public Optional<TextPosition> position(String pointer) {
        return at(pointer).map(value -> source.position(value.start()));
    }
}
