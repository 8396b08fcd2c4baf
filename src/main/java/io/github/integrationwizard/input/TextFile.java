package io.github.integrationwizard.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/// Reads one text: UTF-8 with or without a byte order mark, or UTF-16 with one, which is what PowerShell's `>` and some
/// editors on Windows write. The mark is no part of the text. Bytes that are no text are refused, never replaced.
public final class TextFile {
    private static final int FIRST = 1 << 16;

    private TextFile() {}

    /// Reads a regular file. A pipe is refused: opening it would wait until somebody writes into it.
    ///
    /// @param mostBytes how large it may be
    public static String read(Path file, int mostBytes) throws UnreadableFileException {
        try {
            if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
                throw new UnreadableFileException(UnreadableFile.Reason.NOT_A_FILE);
            }
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFile.Reason.NO_ACCESS);
        }
        return readFileOrPipe(file, mostBytes);
    }

    /// Reads a file, or to its end a pipe, which a shell puts in place of a command's output.
    ///
    /// @param mostBytes how large it may be
    public static String readFileOrPipe(Path file, int mostBytes) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(UnreadableFile.Reason.NOT_A_FILE);
        }
        // Not by a stream: the JDK's would load its socket channels, and reading files needs no network.
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            var buffer = ByteBuffer.allocate(Math.min(FIRST, mostBytes + 1));
            while (channel.read(buffer) >= 0 && buffer.position() <= mostBytes) {
                if (!buffer.hasRemaining()) {
                    int larger = (int) Math.min(2L * buffer.capacity(), mostBytes + 1L);
                    buffer = ByteBuffer.allocate(larger).put(buffer.flip());
                }
            }
            return decode(Arrays.copyOf(buffer.array(), buffer.position()), mostBytes);
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFile.Reason.NO_ACCESS);
        }
    }

    /// Reads a stream to its end.
    ///
    /// @param mostBytes how much it may hold
    public static String read(InputStream in, int mostBytes) throws UnreadableFileException {
        try {
            return decode(in.readNBytes(mostBytes + 1), mostBytes);
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFile.Reason.NO_ACCESS);
        }
    }

    /// The text of a file's content.
    ///
    /// @param mostBytes how large it may be
    public static String decode(byte[] content, int mostBytes) throws UnreadableFileException {
        if (content.length > mostBytes) {
            throw new UnreadableFileException(UnreadableFile.Reason.TOO_LARGE);
        }
        String text;
        try {
            if (startsWith(content, 0xFE, 0xFF)) {
                text = strictly(content, 2, StandardCharsets.UTF_16BE);
            } else if (startsWith(content, 0xFF, 0xFE)) {
                text = strictly(content, 2, StandardCharsets.UTF_16LE);
            } else {
                text = utf8(content, startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0);
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(UnreadableFile.Reason.NOT_TEXT);
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException(UnreadableFile.Reason.NOT_TEXT);
        }
        return text;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String utf8(byte[] content, int from) throws CharacterCodingException {
        String text = new String(content, from, content.length - from, StandardCharsets.UTF_8);
        // Somebody's own replacement character, or one for bytes that are no UTF-8: only the slow way can say.
        return text.indexOf('\uFFFD') < 0 ? text : strictly(content, from, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }
}
