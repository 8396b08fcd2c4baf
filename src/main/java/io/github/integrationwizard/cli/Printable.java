package io.github.integrationwizard.cli;

/// Makes text from elsewhere harmless for a terminal, where a name can hold escape sequences, and lines can be forged.
final class Printable {
    private Printable() {}

    /// The text on one line: control and formatting characters are shown as `\\u{1b}` instead of being obeyed.
    static String line(String text) {
        if (text.codePoints().noneMatch(Printable::isObeyed)) {
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
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isWide(int c) {
        if (c < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> c < 0xFF61 || c > 0xFFDC;
            // CJK signs, full-width forms, emoji
            default -> c >= 0x3000 && c <= 0x303E || c >= 0xFF01 && c <= 0xFF60 || c >= 0x1F300 && c <= 0x1FAFF;
        };
    }
}
