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

/// Reads one text: UTF-8 with or without a byte order mark, or UTF-16 with one, as PowerShell's `>` and some editors on
/// Windows write it. The mark is not part of the text. Invalid bytes are rejected, never replaced.
public final class TextFile {
    private static final int FIRST = 1 << 16;

    private TextFile() {}

    /// Reads a regular file. A pipe is rejected, because opening it would wait until a program writes to it.
    ///
    /// @param mostBytes the maximum size in bytes
    /// @throws UnreadableFileException if the file is not a regular file, is too large, is not text or cannot be read
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

    /// Reads a regular file, or a pipe to its end; shells pass a pipe in place of the output of a command.
    ///
    /// @param mostBytes the maximum size in bytes
    /// @throws UnreadableFileException if it is a folder, is too large, is not text or cannot be read
    public static String readFileOrPipe(Path file, int mostBytes) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(UnreadableFile.Reason.NOT_A_FILE);
        }
        // Not by an input stream: the JDK's would load its socket channels, and reading files needs no network.
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
    /// @param mostBytes the maximum size in bytes
    /// @throws UnreadableFileException if the content is too large, is not text or cannot be read
    public static String read(InputStream in, int mostBytes) throws UnreadableFileException {
        try {
            return decode(in.readNBytes(mostBytes + 1), mostBytes);
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFile.Reason.NO_ACCESS);
        }
    }

    /// Decodes the content of a file.
    ///
    /// @param mostBytes the maximum size in bytes
    /// @throws UnreadableFileException if the content is too large or is not text
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
        // A replacement character either is in the text or stands for invalid bytes; only strict decoding can
        // distinguish them.
        return text.indexOf('\uFFFD') < 0 ? text : strictly(content, from, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] content, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(content, from, content.length - from))
                .toString();
    }
}
