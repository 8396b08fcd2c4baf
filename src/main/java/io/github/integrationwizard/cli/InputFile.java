package io.github.integrationwizard.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What a command reads: a file, or standard input.
///
/// @param source a path, or `-`
record InputFile(Call call, String source) {
    static final String STANDARD_INPUT = "-";
    private static final int FIRST = 1 << 16;

    /// All of it, or one byte more than the most when it is longer.
    byte[] read(int most) throws Refused {
        if (source.equals(STANDARD_INPUT)) {
            try {
                return call.streams().in().readNBytes(most + 1);
            } catch (IOException e) {
                throw Refused.notRun("cli.error.notRead", source);
            }
        }
        Path file = Paths.resolve(call.around().directory(), source);
        // Not by a stream: the JDK's would load its socket channels, and this command line needs no network.
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            var buffer = ByteBuffer.allocate(Math.min(FIRST, most + 1));
            while (channel.read(buffer) >= 0 && buffer.position() <= most) {
                if (!buffer.hasRemaining()) {
                    int larger = (int) Math.min(2L * buffer.capacity(), most + 1L);
                    buffer = ByteBuffer.allocate(larger).put(buffer.flip());
                }
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        } catch (IOException e) {
            throw Refused.notRun("cli.error.notRead", source);
        }
    }

    /// All of it as text, empty when it is longer than the most.
    Optional<String> text(int most) throws Refused {
        byte[] bytes = read(most);
        if (bytes.length > most) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            throw Refused.badInput("cli.error.notUtf8", source);
        }
    }
}
