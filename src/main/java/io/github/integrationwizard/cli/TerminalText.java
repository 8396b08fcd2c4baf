package io.github.integrationwizard.cli;

/// Makes untrusted text safe to print on a terminal: a name may contain escape sequences or fake lines.
final class TerminalText {
    /// First and last characters of the wide ranges (<https://www.unicode.org/reports/tr11/>), including the few narrow
    /// ones in between.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD,
    };

    private TerminalText() {}

    /// The text on one line: control and formatting characters are printed as `\\u{1b}` instead of taking effect.
    static String line(String text) {
        if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
            return text;
        }
        var shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (isUnsafe(c)) {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    /// The number of terminal columns that the text takes; East Asian wide characters take two.
    static int columns(String text) {
        return text.codePoints().map(TerminalText::columns).sum();
    }

    /// Whether a terminal could interpret or hide the character instead of printing it.
    static boolean isUnsafe(int c) {
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
