package io.github.integrationwizard.core.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// An answer without what copying from consoles, mails and input methods leaves around it, and what was taken away.
/// Azure and AWS refuse such leftovers with errors that do not show them (`docs/facts.md#leftovers-of-copying`).
///
/// @param value the text to judge
/// @param removed what was done, each with the detail for its sentence, in a fixed order
public record NormalizedInput(String value, Map<FormFinding, String> removed) {
    private static final List<String> QUOTES =
            List.of("\"\"", "''", "``", "“”", "‘’", "„“", "„”", "””", "‚‘", "«»", "»«", "‹›", "「」", "『』", "｢｣", "〝〟");

    /// Cleans a machine literal.
    public static NormalizedInput identifier(String raw) {
        return clean(raw, true);
    }

    /// Leaves out the blanks around a literal that is compared byte for byte, and nothing else.
    public static NormalizedInput exact(String raw) {
        var removed = new LinkedHashMap<FormFinding, String>();
        return new NormalizedInput(replace(raw, strip(raw), FormFinding.REMOVED_EDGE_BLANKS, removed), removed);
    }

    /// Cleans a person's own words: their inside, full-width signs and quotes are theirs.
    public static NormalizedInput prose(String raw) {
        return clean(raw, false);
    }

    private static NormalizedInput clean(String raw, boolean literal) {
        var removed = new LinkedHashMap<FormFinding, String>();
        String text = raw;
        IntPredicate unwanted = literal ? NormalizedInput::isInvisible : c -> isInvisible(c) && !shapesItsNeighbours(c);
        String invisible = text.codePoints()
                .filter(unwanted)
                .distinct()
                .mapToObj(NormalizedInput::name)
                .collect(Collectors.joining(", "));
        if (!invisible.isEmpty()) {
            text = without(text, unwanted);
            removed.put(FormFinding.REMOVED_INVISIBLE, invisible);
        }
        if (!literal && text.codePoints().allMatch(c -> shapesItsNeighbours(c) || isBlank(c))) {
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

    /// How a character that cannot be seen is named in a sentence, e.g. `U+200B`.
    static String name(int codePoint) {
        return "U+%04X".formatted(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        // Zero-width and bidirectional marks, byte order mark, soft hyphen, variation selectors.
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /// Joiners, variation selectors and tags make one sign out of several, in emoji, in some scripts and in the
    /// variants of a Chinese character: without them a person's words would read otherwise.
    private static boolean shapesItsNeighbours(int codePoint) {
        return codePoint == 0x200C
                || codePoint == 0x200D
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0020 && codePoint <= 0xE007F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private static String without(String text, IntPredicate unwanted) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(unwanted.negate()).forEach(kept::appendCodePoint);
        return kept.toString();
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
            // U+FF01 to U+FF5E repeat ASCII's printable signs in full width, in the same order.
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
