package io.github.integrationwizard.vpc;

import java.util.List;
import java.util.regex.Pattern;

/// Text behind a comment sign: what a person typed must not end the comment.
final class Comment {
    /// All that any of the formats takes for the end of a line; YAML knows more of them than the others.
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Comment() {}

    /// The lines of a comment, each behind its sign.
    static List<String> lines(String text) {
        return LINE_END.splitAsStream(text)
                .map(Comment::plain)
                .map(line -> line.isBlank() ? "#" : "# " + line.stripTrailing())
                .toList();
    }

    /// As [#lines(String)], as one text with a line end behind each line.
    static String of(String text) {
        return String.join("\n", lines(text)) + "\n";
    }

    private static String plain(String line) {
        var plain = new StringBuilder();
        line.codePoints().forEach(c -> plain.appendCodePoint(
                Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c));
        return plain.toString();
    }
}
