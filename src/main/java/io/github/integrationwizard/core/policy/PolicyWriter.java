package io.github.integrationwizard.core.policy;

import io.github.integrationwizard.core.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/// Writes a policy as JSON: keys in a fixed order, two spaces, arrays also for one value, a final newline, and only
/// ASCII, so that no console or clipboard can corrupt it. The only place that writes policy JSON.
public final class PolicyWriter {
    private final JsonWriter json = JsonWriter.indented();
    private final MarkedWriter marked = new MarkedWriter(json);

    private PolicyWriter() {}

    /// The JSON text with its marks.
    public record Written(String json, List<Mark> marks) {
        public Written {
            marks = List.copyOf(marks);
        }
    }

    /// Writes a whole document.
    public static Written write(PolicyDocument document) {
        var writer = new PolicyWriter();
        writer.json.open('{');
        writer.json.name("Version");
        writer.json.string(document.version());
        document.id().ifPresent(id -> {
            writer.json.name("Id");
            writer.json.string(id);
        });
        writer.json.name("Statement");
        writer.json.open('[');
        for (Statement statement : document.statements()) {
            writer.json.item();
            writer.statement(statement);
        }
        writer.json.close(']');
        writer.json.close('}');
        return writer.marked.done();
    }

    /// Writes a single statement, for pasting into an existing policy.
    public static Written write(Statement statement) {
        var writer = new PolicyWriter();
        writer.statement(statement);
        return writer.marked.done();
    }

    private void statement(Statement statement) {
        json.open('{');
        statement.sid().ifPresent(sid -> {
            json.name("Sid");
            json.string(sid);
        });
        json.name("Effect");
        json.string(statement.effect());
        if (!statement.principals().isEmpty()) {
            json.name(Statement.Element.PRINCIPAL.name(statement));
            principals(statement.principals());
        }
        json.name(Statement.Element.ACTION.name(statement));
        actions(statement);
        statement.resources().ifPresent(resources -> {
            json.name(Statement.Element.RESOURCE.name(statement));
            marked.values(resources);
        });
        if (!statement.conditions().isEmpty()) {
            json.name("Condition");
            conditions(statement.conditions());
        }
        json.close('}');
    }

    private void principals(List<Principal> principals) {
        if (principals.size() == 1 && principals.getFirst().isBare()) {
            marked.values(principals.getFirst().values());
            return;
        }
        json.open('{');
        for (Principal principal : principals) {
            json.name(principal.kind());
            marked.values(principal.values());
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
        marked.string(SourcedText.of(action.name()), action.reason());
    }

    private void conditions(List<Condition> conditions) {
        json.open('{');
        Optional<String> operator = Optional.empty();
        for (Condition condition : conditions) {
            if (!operator.equals(Optional.of(condition.operator()))) {
                if (operator.isPresent()) {
                    json.close('}');
                }
                json.name(condition.operator());
                json.open('{');
                operator = Optional.of(condition.operator());
            }
            json.name(condition.key());
            marked.values(condition.values());
        }
        json.close('}');
        json.close('}');
    }
}
