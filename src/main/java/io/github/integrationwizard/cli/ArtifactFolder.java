package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.Artifact;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// Writes artifacts into a folder, each whole or not at all.
final class ArtifactFolder {
    private final Path folder;
    private final boolean replace;
    private final Supplier<UUID> ids;

    /// @param replace whether files that hold something else may be replaced
    ArtifactFolder(Path folder, boolean replace, Supplier<UUID> ids) {
        this.folder = folder;
        this.replace = replace;
        this.ids = ids;
    }

    /// What became of one artifact.
    record Written(Path file, boolean changed) {}

    /// Writes all of them, or none when one is in the way. A file that holds the same already is left alone.
    List<Written> write(List<Artifact> artifacts) throws Refused {
        var written = new ArrayList<Written>();
        for (Artifact artifact : artifacts) {
            written.add(new Written(folder.resolve(artifact.fileName()), !isThere(artifact)));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Refused.notRun("cli.error.notWritten", folder.toString());
        }
        for (int i = 0; i < artifacts.size(); i++) {
            if (written.get(i).changed()) {
                write(written.get(i).file(), artifacts.get(i).text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return written;
    }

    private boolean isThere(Artifact artifact) throws Refused {
        Path file = folder.resolve(artifact.fileName());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            byte[] wanted = artifact.text().getBytes(StandardCharsets.UTF_8);
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == wanted.length
                    && Arrays.equals(Files.readAllBytes(file), wanted);
            if (same || replace && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                return same;
            }
        } catch (IOException e) {
            throw Refused.notRun("cli.error.notRead", file.toString());
        }
        throw Refused.notRun(replace ? "cli.error.notWritten" : "cli.error.inTheWay", file.toString());
    }

    private void write(Path file, byte[] bytes) throws Refused {
        Path temporary = folder.resolve("." + file.getFileName() + "." + ids.get() + ".tmp");
        try {
            try {
                try (FileChannel channel = FileChannel.open(
                        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                    channel.force(true);
                }
                if (replace) {
                    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    // An atomic move would replace a file that came to be since we looked; this one fails.
                    Files.move(temporary, file);
                }
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            throw Refused.notRun("cli.error.inTheWay", file.toString());
        } catch (IOException e) {
            throw Refused.notRun("cli.error.notWritten", file.toString());
        }
    }
}
