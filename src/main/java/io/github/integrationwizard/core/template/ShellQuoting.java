package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quotes words for a POSIX shell: the one place that knows how. Every method throws [IllegalArgumentException] for a
/// word with NUL, which no shell can hold.
public final class ShellQuoting {
    /// Words that mean the same with and without quotes. An equals sign at the start is not among them: zsh would
    /// replace the word by the path of a command.
    private static final Pattern SAFE = Pattern.compile("(?!=)[A-Za-z0-9_@%+=:,./-]+");

    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

    private ShellQuoting() {}

    /// A word in single quotes only where it needs them.
    public static String word(String word) {
        var out = new MarkedBuilder();
        word(out, SourcedText.of(word));
        return out.done().text();
    }

    /// A word in single quotes, also where it would not need them.
    public static String quote(String word) {
        var out = new MarkedBuilder();
        quote(out, SourcedText.of(word));
        return out.done().text();
    }

    /// A command line of these words, without a newline.
    public static String command(String... words) {
        return String.join(" ", List.of(words).stream().map(ShellQuoting::word).toList());
    }

    static void word(MarkedBuilder out, SourcedText word) {
        if (SAFE.matcher(word.plain()).matches()) {
            out.append(word, ShellQuoting::asItIs);
        } else {
            quote(out, word);
        }
    }

    /// In single quotes, between which nothing is special.
    static void quote(MarkedBuilder out, SourcedText word) {
        refuseNul(word);
        out.append("'").append(word, ShellQuoting::singleQuoted).append("'");
    }

    /// In double quotes. The shell puts in the values of these variables where our own parts of the word name them, as
    /// in `$vpc`; everything else is only text.
    static void expand(MarkedBuilder out, SourcedText word, Set<String> variables) {
        refuseNul(word);
        out.append("\"");
        for (SourcedText.Part part : word.parts()) {
            Set<String> known = part.field().isPresent() ? Set.of() : variables;
            out.append(new SourcedText(List.of(part)), (text, at, to) -> doubleQuoted(text, at, to, known));
        }
        out.append("\"");
    }

    private static void refuseNul(SourcedText word) {
        if (word.plain().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a shell cannot hold NUL");
        }
    }

    private static void asItIs(String text, int at, StringBuilder out) {
        out.appendCodePoint(text.codePointAt(at));
    }

    private static void singleQuoted(String text, int at, StringBuilder out) {
        int c = text.codePointAt(at);
        if (c == '\'') {
            // Nothing can be escaped between single quotes, so they end, the quote comes by itself, and they begin
            // again.
            out.append("'\\''");
        } else {
            out.appendCodePoint(c);
        }
    }

    private static void doubleQuoted(String text, int at, StringBuilder out, Set<String> variables) {
        int c = text.codePointAt(at);
        boolean special = switch (c) {
            case '"', '\\', '`' -> true;
            case '$' -> {
                Matcher variable = VARIABLE.matcher(text).region(at, text.length());
                yield !variable.lookingAt() || !variables.contains(variable.group(1));
            }
            default -> false;
        };
        if (special) {
            out.append('\\');
        }
        out.appendCodePoint(c);
    }
}
