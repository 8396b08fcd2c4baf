package io.github.integrationwizard.core.policy;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a policy as JSON: keys in a fixed order, two spaces, arrays kept as arrays, a final newline, and nothing but
/// ASCII, so that no console or clipboard can bend it. The only place that makes policy JSON.
public final class PolicyWriter {
    private final StringBuilder out = new StringBuilder(1024);
    private final List<Mark> marks = new ArrayList<>();
    private int depth;
    private boolean first;

    private PolicyWriter() {}

    /// A policy's JSON with its marks.
    public record Written(String json, List<Mark> marks) {}

    /// Writes a whole document.
    public static Written write(PolicyDocument document) {
        var writer = new PolicyWriter();
        writer.open('{');
        writer.key("Version");
        writer.string(document.version());
        writer.key("Statement");
        writer.open('[');
        for (Statement statement : document.statements()) {
            writer.item();
            writer.statement(statement);
        }
        writer.close(']');
        writer.close('}');
        return writer.done();
    }

    /// Writes a single statement, for pasting into a policy that exists.
    public static Written write(Statement statement) {
        var writer = new PolicyWriter();
        writer.statement(statement);
        return writer.done();
    }

    private Written done() {
        out.append('\n');
        return new Written(out.toString(), List.copyOf(marks));
    }

    private void statement(Statement statement) {
        open('{');
        statement.sid().ifPresent(sid -> {
            key("Sid");
            string(sid);
        });
        key("Effect");
        string(statement.effect());
        if (statement.principals().equals(List.of(Principal.ANYONE))) {
            key("Principal");
            string("*");
        } else if (!statement.principals().isEmpty()) {
            key("Principal");
            open('{');
            for (Principal principal : statement.principals()) {
                key(principal.kind());
                values(principal.values());
            }
            close('}');
        }
        key("Action");
        actions(statement);
        statement.resources().ifPresent(resources -> {
            key("Resource");
            values(resources);
        });
        if (!statement.conditions().isEmpty()) {
            key("Condition");
            conditions(statement.conditions());
        }
        close('}');
    }

    private void actions(Statement statement) {
        if (!statement.actionArray()) {
            action(statement.actions().getFirst());
            return;
        }
        open('[');
        for (Action action : statement.actions()) {
            item();
            action(action);
        }
        close(']');
    }

    private void action(Action action) {
        int start = out.length();
        string(action.name());
        action.reason().ifPresent(reason -> marks.add(new Mark.Because(start, out.length(), reason)));
    }

    private void conditions(List<Condition> conditions) {
        open('{');
        Optional<String> operator = Optional.empty();
        for (Condition condition : conditions) {
            if (!operator.equals(Optional.of(condition.operator()))) {
                if (operator.isPresent()) {
                    close('}');
                }
                key(condition.operator());
                open('{');
                operator = Optional.of(condition.operator());
            }
            key(condition.key());
            values(condition.values());
        }
        close('}');
        close('}');
    }

    private void values(Values values) {
        if (!values.array()) {
            text(values.all().getFirst());
            return;
        }
        open('[');
        for (Text value : values.all()) {
            item();
            text(value);
        }
        close(']');
    }

    private void text(Text text) {
        out.append('"');
        for (Text.Part part : text.parts()) {
            int start = out.length();
            escape(part.text());
            part.field().ifPresent(field -> marks.add(new Mark.FromField(start, out.length(), field)));
        }
        out.append('"');
    }

    private void string(String text) {
        out.append('"');
        escape(text);
        out.append('"');
    }

    private void escape(String text) {
        int from = out.length();
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        for (int i = from; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c > '~') {
                out.replace(i, i + 1, "\\u%04X".formatted((int) c));
                i += 5;
            }
        }
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
    }

    private void item() {
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
    }

    private void key(String name) {
        item();
        string(name);
        out.append(": ");
    }

    private void line() {
        out.append('\n').repeat("  ", depth);
    }
}
