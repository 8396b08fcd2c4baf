package io.github.integrationwizard.gui.widget.code;

import io.github.integrationwizard.gui.widget.code.CodeView.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a text into pieces of one color. In JSON all tokens are colored, in templates and scripts only the comments,
/// and a command line or a sentence is plain.
final class CodeText {
    /// The kind of a piece, which decides its color.
    enum Kind {
        PLAIN,
        KEY,
        STRING,
        PUNCTUATION,
        COMMENT,
        FIELD
    }

    /// @param field the field the characters came from, or null
    record Piece(int start, int end, Kind kind, Annotation.FromField field) {}

    private static final Pattern COMMENT = Pattern.compile("(?m)^ *#.*$");

    private CodeText() {}

    /// The pieces of a text in order, without gaps.
    static List<Piece> pieces(String text, List<? extends Annotation> annotations) {
        var kinds = kinds(text);
        var fields = new Annotation.FromField[text.length()];
        for (var annotation : annotations) {
            if (annotation instanceof Annotation.FromField field) {
                for (int i = Math.max(0, field.start()); i < Math.min(text.length(), field.end()); i++) {
                    fields[i] = field;
                    kinds[i] = Kind.FIELD;
                }
            }
        }
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || kinds[i] != kinds[start] || fields[i] != fields[start]) {
                pieces.add(new Piece(start, i, kinds[start], fields[start]));
                start = i;
            }
        }
        return pieces;
    }

    private static Kind[] kinds(String text) {
        var kinds = new Kind[text.length()];
        Arrays.fill(kinds, Kind.PLAIN);
        var head = text.stripLeading();
        if (head.startsWith("#")) {
            COMMENT.matcher(text)
                    .results()
                    .forEach(found -> Arrays.fill(kinds, found.start(), found.end(), Kind.COMMENT));
            return kinds;
        }
        if (!head.startsWith("{") && !head.startsWith("[")) {
            return kinds;
        }
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                int end = endOfString(text, i);
                Arrays.fill(kinds, i, end, isKey(text, end) ? Kind.KEY : Kind.STRING);
                i = end;
            } else {
                if ("{}[]:,".indexOf(c) >= 0) {
                    kinds[i] = Kind.PUNCTUATION;
                }
                i++;
            }
        }
        return kinds;
    }

    private static int endOfString(String text, int quote) {
        int i = quote + 1;
        while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private static boolean isKey(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }
}
