package io.github.integrationwizard.core.policy;

import java.util.List;
import java.util.Optional;

/// Writes a policy as JSON: keys in a fixed order, two spaces, arrays kept as arrays, a final newline, and nothing but
/// ASCII, so that no console or clipboard can bend it. The only place that makes policy JSON.
public final class PolicyWriter {
    private final JsonWriter json = new JsonWriter();

    private PolicyWriter() {}

    /// A finished text with its marks.
    public record Written(String json, List<Mark> marks) {}

    /// Writes a whole document.
    public static Written write(PolicyDocument document) {
        var writer = new PolicyWriter();
        writer.json.open('{');
        writer.json.key("Version");
        writer.json.string(document.version());
        writer.json.key("Statement");
        writer.json.open('[');
        for (Statement statement : document.statements()) {
            writer.json.item();
            writer.statement(statement);
        }
        writer.json.close(']');
        writer.json.close('}');
        return writer.json.done();
    }

    /// Writes a single statement, for pasting into a policy that exists.
    public static Written write(Statement statement) {
        var writer = new PolicyWriter();
        writer.statement(statement);
        return writer.json.done();
    }

    private void statement(Statement statement) {
        json.open('{');
        statement.sid().ifPresent(sid -> {
            json.key("Sid");
            json.string(sid);
        });
        json.key("Effect");
        json.string(statement.effect());
        if (statement.principals().size() == 1 && statement.principals().getFirst().isAnyone()) {
            json.key("Principal");
            json.string("*");
        } else if (!statement.principals().isEmpty()) {
            json.key("Principal");
            json.open('{');
            for (Principal principal : statement.principals()) {
                json.key(principal.kind());
                json.values(principal.values());
            }
            json.close('}');
        }
        json.key("Action");
        actions(statement);
        statement.resources().ifPresent(resources -> {
            json.key("Resource");
            json.values(resources);
        });
        if (!statement.conditions().isEmpty()) {
            json.key("Condition");
            conditions(statement.conditions());
        }
        json.close('}');
    }

    private void actions(Statement statement) {
        if (!statement.actionArray()) {
            action(statement.actions().getFirst());
            return;
        }
        json.open('[');
        for (Action action : statement.actions()) {
            json.item();
            action(action);
        }
        json.close(']');
    }

    private void action(Action action) {
        json.string(action.name(), action.reason());
    }

    private void conditions(List<Condition> conditions) {
        json.open('{');
        Optional<String> operator = Optional.empty();
        for (Condition condition : conditions) {
            if (!operator.equals(Optional.of(condition.operator()))) {
                if (operator.isPresent()) {
                    json.close('}');
                }
                json.key(condition.operator());
                json.open('{');
                operator = Optional.of(condition.operator());
            }
            json.key(condition.key());
            json.values(condition.values());
        }
        json.close('}');
        json.close('}');
    }
}
