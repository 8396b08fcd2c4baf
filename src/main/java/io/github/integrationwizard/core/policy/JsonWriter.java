package io.github.integrationwizard.core.policy;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes JSON with marks, in the one form that all our documents have. It is told brackets, keys and values in order; that
/// they fit together is its caller's part.
final class JsonWriter {
    private final StringBuilder out = new StringBuilder(1024);
    private final List<Mark> marks = new ArrayList<>();
    private final boolean inOneLine;
    private int depth;
    private boolean first;

    /// In lines with two spaces, and a newline at the end.
    JsonWriter() {
        this(false);
    }

    /// @param inOneLine without any white space, for an argument of a command
    JsonWriter(boolean inOneLine) {
        this.inOneLine = inOneLine;
    }

    PolicyWriter.Written done() {
        if (!inOneLine) {
            out.append('\n');
        }
        return new PolicyWriter.Written(out.toString(), List.copyOf(marks));
    }

    void values(Values values) {
        values(values, Optional.empty());
    }

    void values(Values values, Optional<Reason> reason) {
        if (!values.array()) {
            text(values.all().getFirst(), reason);
            return;
        }
        open('[');
        for (Text value : values.all()) {
            item();
            text(value, reason);
        }
        close(']');
    }

    private void text(Text text, Optional<Reason> reason) {
        int from = out.length();
        out.append('"');
        for (Text.Part part : text.parts()) {
            int start = out.length();
            escape(part.text());
            part.field().ifPresent(field -> marks.add(new Mark.FromField(start, out.length(), field)));
        }
        out.append('"');
        reason.ifPresent(why -> marks.add(new Mark.Because(from, out.length(), why)));
    }

    void string(String text) {
        out.append('"');
        escape(text);
        out.append('"');
    }

    void string(String text, Optional<Reason> reason) {
        text(Text.of(text), reason);
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

    void open(char bracket) {
        out.append(bracket);
        depth++;
        first = true;
    }

    void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
    }

    void item() {
        if (!first) {
            out.append(',');
        }
        line();
        first = false;
    }

    void key(String name) {
        item();
        string(name);
        out.append(inOneLine ? ":" : ": ");
    }

    private void line() {
        if (!inOneLine) {
            out.append('\n').repeat("  ", depth);
        }
    }
}
