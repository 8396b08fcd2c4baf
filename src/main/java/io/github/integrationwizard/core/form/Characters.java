package io.github.integrationwizard.core.form;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Names the characters of a text that a parser does not allow, so that a message can show even invisible ones.
public final class Characters {
    private Characters() {}

    /// The distinct characters that are not allowed, e.g. `é U+0009`, with `␣` for a space; empty if all are allowed.
    public static String notAllowed(String text, IntPredicate allowed) {
        return text.codePoints()
                .filter(allowed.negate())
                .distinct()
                .mapToObj(Characters::show)
                .collect(Collectors.joining(" "));
    }

    /// Whether a code point is an ASCII letter or digit.
    public static boolean isLetterOrDigit(int c) {
        return isLower(c) || c >= 'A' && c <= 'Z' || isDigit(c);
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String show(int codePoint) {
        boolean visible = switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
        if (codePoint == ' ') {
            return "\u2423";
        }
        return visible ? Character.toString(codePoint) : "U+%04X".formatted(codePoint);
    }
}
