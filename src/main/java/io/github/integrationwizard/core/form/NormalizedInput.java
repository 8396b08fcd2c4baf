package io.github.integrationwizard.core.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// An answer without the artifacts of copying from consoles, mails and input methods, and a record of what was removed.
/// Azure and AWS reject such characters with errors that do not show them (`docs/facts.md#leftovers-of-copying`).
///
/// @param value the text to parse
/// @param removed the changes in a fixed order, each with the argument of its message
public record NormalizedInput(String value, Map<FormFinding, String> removed) {
    private static final List<String> QUOTES =
            List.of("\"\"", "''", "``", "“”", "‘’", "„“", "„”", "””", "‚‘", "«»", "»«", "‹›", "「」", "『』", "｢｣", "〝〟");

    /// Normalizes a machine literal.
    public static NormalizedInput identifier(String raw) {
        return normalize(raw, true);
    }

    /// Removes only the white space around a literal that a service compares byte for byte.
    public static NormalizedInput exact(String raw) {
        var removed = new LinkedHashMap<FormFinding, String>();
        return new NormalizedInput(replace(raw, strip(raw), FormFinding.REMOVED_EDGE_BLANKS, removed), removed);
    }

    /// Normalizes free text: its inner spacing, full-width characters and quotes stay.
    public static NormalizedInput prose(String raw) {
        return normalize(raw, false);
    }

    private static NormalizedInput normalize(String raw, boolean literal) {
        var removed = new LinkedHashMap<FormFinding, String>();
        String text = raw;
        IntPredicate removable = literal ? NormalizedInput::isInvisible : c -> isInvisible(c) && !affectsNeighbors(c);
        String invisible = text.codePoints()
                .filter(removable)
                .distinct()
                .mapToObj(NormalizedInput::name)
                .collect(Collectors.joining(", "));
        if (!invisible.isEmpty()) {
            text = without(text, removable);
            removed.put(FormFinding.REMOVED_INVISIBLE, invisible);
        }
        if (!literal && text.codePoints().allMatch(c -> affectsNeighbors(c) || isBlank(c))) {
            text = "";
        }
        if (literal) {
            text = replace(text, narrow(text), FormFinding.MAPPED_FULL_WIDTH, removed);
        }
        text = replace(text, strip(text), FormFinding.REMOVED_EDGE_BLANKS, removed);
        if (literal) {
            text = replace(text, unquote(text), FormFinding.REMOVED_QUOTES, removed);
            text = replace(text, strip(text), FormFinding.REMOVED_EDGE_BLANKS, removed);
        }
        return new NormalizedInput(text, removed);
    }

    private static String replace(String before, String after, FormFinding done, Map<FormFinding, String> removed) {
        if (!after.equals(before)) {
            removed.put(done, "");
        }
        return after;
    }

    /// The name of an invisible character in a message, e.g. `U+200B`.
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        // Zero-width and bidirectional marks, byte order mark, soft hyphen, variation selectors.
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /// Joiners, variation selectors and tags combine several characters into one glyph, in emoji, in some scripts and
    /// in variants of Chinese characters: without them free text would change its meaning.
    private static boolean affectsNeighbors(int codePoint) {
        return codePoint == 0x200C
                || codePoint == 0x200D
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0020 && codePoint <= 0xE007F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static String without(String text, IntPredicate removable) {
        var remaining = new StringBuilder(text.length());
        text.codePoints().filter(removable.negate()).forEach(remaining::appendCodePoint);
        return remaining.toString();
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // U+FF01 to U+FF5E are the printable ASCII characters in full width, in the same order.
            narrow.append(c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c);
        }
        return narrow.toString();
    }

    private static String unquote(String text) {
        if (text.length() < 2) {
            return text;
        }
        String ends = "" + text.charAt(0) + text.charAt(text.length() - 1);
        return QUOTES.contains(ends) ? text.substring(1, text.length() - 1) : text;
    }
}
