package io.github.integrationwizard.core.template;

import io.github.integrationwizard.core.policy.SourcedText;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quotes words for a POSIX shell; the only place that does. Every method throws [IllegalArgumentException] for a word
/// that contains NUL, which no shell supports.
public final class ShellQuoting {
    /// Words that need no quotes. An equals sign at the start needs them: zsh would replace the word by the path of a
    /// command.
    private static final Pattern SAFE = Pattern.compile("(?!=)[A-Za-z0-9_@%+=:,./-]+");

    private static final Pattern VARIABLE = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)");

    private ShellQuoting() {}

    /// Quotes a word only if it needs quotes.
    public static String word(String word) {
        var out = new MarkedBuilder();
        word(out, SourcedText.of(word));
        return out.done().text();
    }

    /// Quotes a word in single quotes, even if it needs none.
    public static String quote(String word) {
        var out = new MarkedBuilder();
        quote(out, SourcedText.of(word));
        return out.done().text();
    }

    /// Joins words to a command line without a newline.
    public static String command(String... words) {
        return String.join(" ", List.of(words).stream().map(ShellQuoting::word).toList());
    }

    static void word(MarkedBuilder out, SourcedText word) {
        if (SAFE.matcher(word.plain()).matches()) {
            out.append(word, ShellQuoting::unescaped);
        } else {
            quote(out, word);
        }
    }

    /// Writes a word in single quotes, inside which no character is special.
    static void quote(MarkedBuilder out, SourcedText word) {
        rejectNul(word);
        out.append("'").append(word, ShellQuoting::singleQuoted).append("'");
    }

    /// Writes a word in double quotes. The shell expands these variables where literal parts of the word contain them,
    /// as in `$vpc`; everything else is plain text.
    static void expand(MarkedBuilder out, SourcedText word, Set<String> variables) {
        rejectNul(word);
        out.append("\"");
        for (SourcedText.Part part : word.parts()) {
            Set<String> expanded = part.field().isPresent() ? Set.of() : variables;
            out.append(new SourcedText(List.of(part)), (text, at, to) -> doubleQuoted(text, at, to, expanded));
        }
        out.append("\"");
    }

    private static void rejectNul(SourcedText word) {
        if (word.plain().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a shell cannot hold NUL");
        }
    }

    private static void unescaped(String text, int at, StringBuilder out) {
        out.appendCodePoint(text.codePointAt(at));
    }

    private static void singleQuoted(String text, int at, StringBuilder out) {
        int c = text.codePointAt(at);
        if (c == '\'') {
            // Inside single quotes nothing can be escaped, so close them, write an escaped quote, and open them again.
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
