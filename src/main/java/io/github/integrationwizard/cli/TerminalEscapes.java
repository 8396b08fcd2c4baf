package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/// Escapes in JSON also what is no control character for JSON but one for terminals: a reader of JSON gets the same
/// text.
final class TerminalEscapes extends CharacterEscapes {
    private static final int DELETE = 0x7F;

    private final int[] ascii = standardAsciiEscapesForJSON();

    TerminalEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        return TerminalText.isObeyed(c) && !Character.isSurrogate((char) c)
                ? new SerializedString("\\u%04x".formatted(c))
                : null;
    }
}
