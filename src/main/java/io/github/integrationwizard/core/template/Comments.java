package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes comments that start with `#`, as in YAML, HCL and shells. A text can have several lines; nothing in it can
/// end the comment.
final class Comments {
    /// Everything that any of the formats treats as a line end; YAML has the most.
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final String MARKER = "#";

    private Comments() {}

    private record Line(int start, int end) {
        boolean isBlank() {
            return start == end;
        }
    }

    /// Writes whole comment lines.
    static void write(MarkedBuilder out, String indent, SourcedText text) {
        out.append(indent).append(MARKER);
        List<Line> lines = lines(text.plain());
        if (!lines.getFirst().isBlank()) {
            out.append(" ");
        }
        continueComment(out, indent, text, lines);
        out.append("\n");
    }

    /// Continues a line that is already a comment; does not end the last line.
    static void continueComment(MarkedBuilder out, String indent, SourcedText text) {
        continueComment(out, indent, text, lines(text.plain()));
    }

    private static void continueComment(MarkedBuilder out, String indent, SourcedText text, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                out.append("\n").append(indent).append(line.isBlank() ? MARKER : MARKER + " ");
            }
            out.append(text, line.start(), line.end(), Comments::put);
        }
    }

    /// The lines without trailing white space; empty lines at the end of the text are dropped.
    private static List<Line> lines(String plain) {
        var lines = new ArrayList<Line>();
        int start = 0;
        Matcher ends = LINE_END.matcher(plain);
        while (ends.find()) {
            lines.add(new Line(start, end(plain, start, ends.start())));
            start = ends.end();
        }
        lines.add(new Line(start, end(plain, start, plain.length())));
        while (lines.size() > 1 && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines;
    }

    private static int end(String plain, int start, int end) {
        int last = end;
        while (last > start && isBlank(plain.codePointBefore(last))) {
            last -= Character.charCount(plain.codePointBefore(last));
        }
        return last;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || isUnprintable(c);
    }

    private static boolean isUnprintable(int c) {
        // YAML does not allow the last two, even in a comment.
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
    }

    private static void put(String text, int at, StringBuilder out) {
        int c = text.codePointAt(at);
        out.appendCodePoint(isUnprintable(c) ? ' ' : c);
    }
}
