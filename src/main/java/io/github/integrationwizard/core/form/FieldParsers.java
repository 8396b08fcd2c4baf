package io.github.integrationwizard.core.form;

import java.util.OptionalInt;

/// Parsers that all providers share.
public final class FieldParsers {
    private FieldParsers() {}

    /// Accepts exactly one of the field's choices.
    public static FieldParser<String> choice() {
        return (text, field) -> field.choices().contains(text)
                ? Parsed.valid(text)
                : Parsed.invalid(Finding.error(FormFinding.NOT_A_CHOICE, field, text));
    }

    /// Accepts one line of free text. Zilliz documents no limits for names and descriptions
    /// (`docs/facts.md#names-of-integrations`), so this limit only keeps files and pages readable.
    public static FieldParser<String> singleLine(int maxLength) {
        return text(maxLength, false);
    }

    /// Like [#singleLine(int)], but allows line ends and tabs.
    public static FieldParser<String> multiLine(int maxLength) {
        return text(maxLength, true);
    }

    private static FieldParser<String> text(int maxLength, boolean multiLine) {
        return (text, field) -> {
            OptionalInt control = text.codePoints()
                    .filter(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)
                    .filter(c -> !multiLine || "\n\r\t\u2028\u2029".indexOf(c) < 0)
                    .findFirst();
            if (control.isPresent()) {
                return Parsed.invalid(
                        Finding.error(FormFinding.CONTROL_CHARACTER, field, NormalizedInput.name(control.getAsInt())));
            }
            if (text.codePointCount(0, text.length()) > maxLength) {
                return Parsed.invalid(Finding.error(FormFinding.TOO_LONG, field, Integer.toString(maxLength)));
            }
            return Parsed.valid(text);
        };
    }
}
