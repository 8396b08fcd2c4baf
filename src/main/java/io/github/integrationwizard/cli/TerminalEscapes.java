package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/// Also escapes characters in JSON that are control characters for terminals but not for JSON. A JSON parser gets the
/// same text.
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
        return TerminalText.isUnsafe(c) && !Character.isSurrogate((char) c)
                ? new SerializedString("\\u%04x".formatted(c))
                : null;
    }
}
