package io.github.integrationwizard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Changes to files and folders that survive a power failure.
final class AtomicFiles {
    static final Set<OpenOption> CREATE_OR_WRITE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    private static final Set<OpenOption> CREATE_NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final FileAttribute<?>[] NONE = {};

    private AtomicFiles() {}

    /// The attributes of a new file that only its owner can read; none where the file system does not support owners.
    static FileAttribute<?>[] ownFile(Path near) {
        return ownerOnly(near, "rw-------");
    }

    /// Creates a file and syncs its content to the disk.
    static void create(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, CREATE_NEW, ownFile(file))) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Moves a file atomically within one file system, replacing an existing file.
    static void move(Path from, Path to) throws IOException {
        // ATOMIC_MOVE ignores the second option by contract, but the in-memory file system of the tests needs both.
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(to.getParent());
        if (!from.getParent().equals(to.getParent())) {
            sync(from.getParent());
        }
    }

    /// Creates a folder and its missing parents. Existing ones keep their permissions, because they may belong to
    /// another user.
    static void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        try {
            Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        if (parent != null) {
            sync(parent);
        }
    }

    /// Syncs a folder's entries to the disk. The move is already done, so an interrupt must not make it look as if it
    /// had failed: the interrupt status is restored afterwards.
    private static void sync(Path folder) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (!synced(folder)) {
                interrupted |= Thread.interrupted();
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Returns false if an interrupt ended the sync.
    private static boolean synced(Path folder) throws IOException {
        FileChannel names;
        try {
            names = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows cannot open a folder as a file, and orders such changes by itself.
            return true;
        }
        try (names) {
            names.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        if (!near.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return NONE;
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
