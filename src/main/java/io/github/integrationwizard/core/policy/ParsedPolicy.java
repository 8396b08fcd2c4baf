package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonPointers;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.core.json.TextPosition;
import java.util.List;
import java.util.Optional;

/// What a text says as a policy, and where it says it.
///
/// @param document what it means; empty if the cloud would refuse it, or two readers could take it differently
/// @param problems everything that is wrong with its form, in the order of the text
/// @param statements those that are objects, each as far as it can be read, also where `document` is empty
/// @param root the policy as it is written; empty if it is no object
/// @param source the text, of which the policy may be a part
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

    /// The JSON pointer of the policy in the text; empty if it is all of it.
    public String pointer() {
        return root.map(object -> source.pointer(object.start())).orElse("");
    }

    /// Whether its statements are in an array; a single one need not be.
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
