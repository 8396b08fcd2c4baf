package io.github.integrationwizard.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/// A file that a command writes for the user, completely or not at all.
///
/// @param replace whether a file with other content may be replaced
/// @param ids supplies names of temporary files
record AtomicFile(Path path, boolean replace, Supplier<UUID> ids) {
    /// Whether the file already has exactly this content.
    ///
    /// @throws CliException if it has other content and must not be replaced
    boolean holds(byte[] content) throws CliException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            boolean same = Files.isRegularFile(path)
                    && Files.size(path) == content.length
                    && Arrays.equals(Files.readAllBytes(path), content);
            if (same || replace && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return same;
            }
        } catch (IOException e) {
            throw CliException.notRun("cli.error.notRead", path.toString());
        }
        throw CliException.notRun(replace ? "file.notWritten" : "cli.error.inTheWay", path.toString());
    }

    /// Writes the file. Its folder must exist.
    void write(byte[] bytes) throws CliException {
        Path temporary = path.resolveSibling("." + path.getFileName() + "." + ids.get() + ".tmp");
        try {
            try {
                try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                    channel.force(true);
                }
                if (replace) {
                    Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    // An atomic move would replace a file that was created in the meantime; this one fails.
                    Files.move(temporary, path);
                }
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            throw CliException.notRun("cli.error.inTheWay", path.toString());
        } catch (IOException e) {
            throw CliException.notRun("file.notWritten", path.toString());
        }
    }
}
