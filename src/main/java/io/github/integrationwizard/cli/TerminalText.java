package io.github.integrationwizard.cli;

/// Makes text from elsewhere harmless for a terminal, where a name can hold escape sequences, and lines can be forged.
final class TerminalText {
    /// First and last of the ranges that are wide (<https://www.unicode.org/reports/tr11/>), without rare ones in
    /// between.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private TerminalText() {}

    /// The text on one line: control and formatting characters are shown as `\\u{1b}` instead of being obeyed.
    static String line(String text) {
        if (text.codePoints().noneMatch(TerminalText::isObeyed)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isObeyed(c)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /// How many columns of a terminal the text takes; East Asian characters take two.
    static int columns(String text) {
        return text.codePoints().map(TerminalText::columns).sum();
    }

    /// Whether a terminal could act on the character, or hide it, instead of showing it.
    static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
