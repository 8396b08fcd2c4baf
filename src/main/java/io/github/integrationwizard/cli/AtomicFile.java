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

/// A file that a command writes for the user: whole or not at all.
///
/// @param replace whether it may be replaced when it holds something else
/// @param ids gives names of temporary files
record AtomicFile(Path path, boolean replace, Supplier<UUID> ids) {
    /// Whether it holds exactly this already. What holds something else and must not be replaced is refused.
    boolean holds(byte[] wanted) throws CliException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try {
            boolean same = Files.isRegularFile(path)
                    && Files.size(path) == wanted.length
                    && Arrays.equals(Files.readAllBytes(path), wanted);
            if (same || replace && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                return same;
            }
        } catch (IOException e) {
            throw CliException.notRun("cli.error.notRead", path.toString());
        }
        throw CliException.notRun(replace ? "file.notWritten" : "cli.error.inTheWay", path.toString());
    }

    /// Writes it. Its folder must exist.
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
                    // An atomic move would replace a file that came to be since we looked; this one fails.
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
