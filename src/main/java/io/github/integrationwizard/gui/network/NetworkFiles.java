package io.github.integrationwizard.gui.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads files with answers of the AWS command line, and folders of such.
final class NetworkFiles {
    /// Far above what a VPC has to say.
    private static final int MOST_BYTES = 1 << 24;

    private NetworkFiles() {}

    /// The texts by their files' names.
    ///
    /// @throws IOException with the name of the file that could not be read
    static Map<String, String> read(List<Path> sources) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        for (Path source : sources) {
            for (Path file : files(source)) {
                try {
                    texts.put(file.toString(), text(file));
                } catch (IOException e) {
                    throw new IOException(file.getFileName().toString(), e);
                }
            }
        }
        return texts;
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> files = Files.list(source)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file)).sorted().toList());
        } catch (IOException e) {
            throw new IOException(source.getFileName().toString(), e);
        }
    }

    private static String text(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            if (channel.size() > MOST_BYTES) {
                throw new IOException("too large");
            }
            var bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        }
    }
}
