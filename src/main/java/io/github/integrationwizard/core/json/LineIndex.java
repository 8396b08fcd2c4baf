package io.github.integrationwizard.core.json;

import java.util.Arrays;

/// Translates offsets of a text to lines and columns. LF, CRLF and a lone CR each end a line. Immutable.
public final class LineIndex {
    private final String text;
    private final int[] starts;

    /// Indexes the text in one pass.
    public LineIndex(String text) {
        this.text = text;
        var starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(starts, lines);
    }

    /// The line number of an offset, from 1. The end of the text belongs to the last line.
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The line and column of an offset.
    ///
    /// @throws IndexOutOfBoundsException if the text is shorter, or the offset is negative
    public TextPosition position(int offset) {
        int line = line(offset);
        return new TextPosition(line, 1 + text.codePointCount(starts[line - 1], offset));
    }
}
