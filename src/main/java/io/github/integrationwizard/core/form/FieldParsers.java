package io.github.integrationwizard.core.form;

import java.util.OptionalInt;

/// Rules that every provider shares.
public final class FieldParsers {
    private FieldParsers() {}

    /// One of the field's choices, letter for letter.
    public static FieldParser<String> choice() {
        return (text, field) -> field.choices().contains(text)
                ? Parsed.valid(text)
                : Parsed.invalid(Finding.error(FormFinding.NOT_A_CHOICE, field, text));
    }

    /// A person's own words on one line. Zilliz documents no limits for names and descriptions
    /// (`docs/facts.md#names-of-integrations`), so ours only keep a file and a page readable.
    public static FieldParser<String> words(int most) {
        return words(most, false);
    }

    /// As [#words(int)], line ends and tabs allowed.
    public static FieldParser<String> paragraphs(int most) {
        return words(most, true);
    }

    private static FieldParser<String> words(int most, boolean lines) {
        return (text, field) -> {
            OptionalInt control = text.codePoints()
                    .filter(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)
                    .filter(c -> !lines || "\n\r\t\u2028\u2029".indexOf(c) < 0)
                    .findFirst();
            if (control.isPresent()) {
                return Parsed.invalid(
                        Finding.error(FormFinding.CONTROL_CHARACTER, field, NormalizedInput.name(control.getAsInt())));
            }
            if (text.codePointCount(0, text.length()) > most) {
                return Parsed.invalid(Finding.error(FormFinding.TOO_LONG, field, Integer.toString(most)));
            }
            return Parsed.valid(text);
        };
    }
}
