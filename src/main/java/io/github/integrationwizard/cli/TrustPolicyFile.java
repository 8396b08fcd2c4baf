package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.Provider;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The trust policy that Zilliz Cloud's console shows, from a file or from standard input.
final class TrustPolicyFile {
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BYTES = 1 << 20;

    private final Call call;

    TrustPolicyFile(Call call) {
        this.call = call;
    }

    /// What the provider recognises in it, by field id; empty when the call names no such file.
    Map<String, String> recognise(Provider<?> provider) throws Refused {
        Optional<String> source = call.option(Options.ZILLIZ_TRUST_POLICY);
        if (source.isEmpty()) {
            return Map.of();
        }
        Map<String, String> recognised = provider.recognise(read(source.get()));
        if (recognised.isEmpty()) {
            throw Refused.badInput("cli.error.notRecognised", source.get());
        }
        return recognised;
    }

    private String read(String source) throws Refused {
        byte[] bytes = bytes(source);
        if (bytes.length > MOST_BYTES) {
            throw Refused.badInput("cli.error.notRecognised", source);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw Refused.badInput("cli.error.notUtf8", source);
        }
    }

    private byte[] bytes(String source) throws Refused {
        if (source.equals(STANDARD_INPUT)) {
            try {
                return call.streams().in().readNBytes(MOST_BYTES + 1);
            } catch (IOException e) {
                throw Refused.notRun("cli.error.notRead", source);
            }
        }
        Path file = Paths.resolve(call.around().directory(), source);
        // Not by a stream: the JDK's would load its socket channels, and this command line needs no network.
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            var buffer = ByteBuffer.allocate(MOST_BYTES + 1);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                continue;
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        } catch (IOException e) {
            throw Refused.notRun("cli.error.notRead", source);
        }
    }
}
