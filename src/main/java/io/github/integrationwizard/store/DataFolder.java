package io.github.integrationwizard.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The folder that contains all data, and the only way to read or change its files.
final class DataFolder {
    /// The maximum size of a file: far more than an integration with the longest possible answers, but small enough for
    /// fast listings.
    static final int MOST_BYTES = 1 << 20;

    /// How long to wait for another window or program. Changes take milliseconds, a sync on a busy disk some seconds.
    static final Duration TIMEOUT = Duration.ofSeconds(10);

    private static final String TEMPORARY = ".tmp";
    private static final long LOW_SPACE = 64 * 1024;

    private final Path home;
    private final FolderLock lock;

    DataFolder(Path home, Duration timeout) {
        this.home = home;
        this.lock = new FolderLock(home, timeout);
    }

    /// Parses the bytes of a file.
    @FunctionalInterface
    interface Parser<T> {
        T parse(byte[] content) throws InvalidContentException;
    }

    /// The result of reading a file.
    sealed interface Read<T> {}

    record Good<T>(T value) implements Read<T> {}

    record Absent<T>() implements Read<T> {}

    record Bad<T>(DamagedFile unreadable) implements Read<T> {
        StoreException exception(Path file) {
            boolean newer = unreadable.reason() == DamagedFile.Reason.NEWER;
            return new StoreException(newer ? StoreException.Reason.NEWER : StoreException.Reason.UNREADABLE, file);
        }
    }

    /// The path of a file or folder in the data folder.
    Path resolve(String first, String... more) {
        return home.resolve(home.getFileSystem().getPath(first, more));
    }

    /// Runs work that changes files while it holds the lock of the folder, which is created if necessary. Must not be
    /// called from within such work.
    <T> T underLock(FolderLock.Work<T> work) throws StoreException {
        try {
            AtomicFiles.makeFolder(home);
            return lock.runLocked(work);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failure(e, home, 0);
        }
    }

    /// Reads a file without changing or moving it. Needs no lock, because a file is always complete.
    <T> Read<T> read(Path file, Parser<T> parser) {
        try {
            return new Good<>(parser.parse(bytes(file)));
        } catch (NoSuchFileException e) {
            return new Absent<>();
        } catch (InvalidContentException e) {
            return bad(file, e.reason());
        } catch (IOException e) {
            return bad(file, DamagedFile.Reason.NO_ACCESS);
        }
    }

    /// Like [#read(Path, Parser)], but sets a damaged file aside if possible.
    <T> Read<T> readOrSetAside(Path file, Parser<T> parser) throws StoreException {
        Read<T> seen = read(file, parser);
        if (!isDamaged(seen)) {
            return seen;
        }
        try {
            return underLock(() -> setAsideIfDamaged(file, parser));
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.INTERRUPTED) {
                throw e;
            }
            return seen;
        }
    }

    /// Like [#readOrSetAside(Path, Parser)], but for work under the lock: if a damaged file cannot be set aside, this
    /// fails.
    <T> Read<T> setAsideIfDamaged(Path file, Parser<T> parser) throws IOException {
        Read<T> seen = read(file, parser);
        if (!(seen instanceof Bad<T>(DamagedFile found)) || !isDamaged(seen)) {
            return seen;
        }
        Path place = moveInto("set-aside", file);
        return new Bad<>(new DamagedFile(found.fileName(), found.reason(), Optional.of(place)));
    }

    /// Creates a file or replaces its content; only for work under the lock. Afterwards either the new content is on
    /// the disk, or the old content is still there and no other file is left.
    void write(Path file, byte[] content) throws IOException, StoreException {
        if (content.length > MOST_BYTES) {
            throw new StoreException(StoreException.Reason.TOO_LARGE, file);
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + TEMPORARY);
        try {
            AtomicFiles.makeFolder(file.getParent());
            // Left by a crash: only the holder of the lock writes.
            Files.deleteIfExists(temporary);
            AtomicFiles.create(temporary, content);
            AtomicFiles.move(temporary, file);
        } catch (IOException e) {
            // The cause is determined before the temporary file is deleted, because deleting it frees space.
            StoreException failure = failure(e, file, content.length);
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException | ReadOnlyFileSystemException left) {
                failure.addSuppressed(left);
            }
            throw failure;
        }
    }

    /// Moves a file into a subfolder of the data folder, under a name that is not in use there; only for work under the
    /// lock. Returns the new path.
    Path moveInto(String folder, Path file) throws IOException {
        Path into = resolve(folder);
        AtomicFiles.makeFolder(into);
        String name = file.getFileName().toString();
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        Path place = into.resolve(name);
        for (int n = 1; exists(place); n++) {
            place = into.resolve(stem + "." + n + ".json");
        }
        AtomicFiles.move(file, place);
        return place;
    }

    /// The data files in a folder, without temporary files and files that editors and file managers leave behind.
    static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (name.endsWith(".json") && !name.startsWith(".")) {
                    files.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return files;
    }

    /// Deletes the temporary files of crashed programs; only for work under the lock.
    void deleteTemporaryFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.json" + TEMPORARY)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Whether a file of any kind has this path, including a broken link.
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] bytes(Path file) throws IOException, InvalidContentException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // Checked before opening, because opening a pipe would wait for a writer.
        if (!attributes.isRegularFile()) {
            throw new InvalidContentException(DamagedFile.Reason.NOT_A_FILE);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new InvalidContentException(DamagedFile.Reason.TOO_LARGE);
            }
            return content;
        }
    }

    private static boolean isDamaged(Read<?> read) {
        return read instanceof Bad<?>(DamagedFile found) && found.reason().isDamaged();
    }

    private static <T> Bad<T> bad(Path file, DamagedFile.Reason reason) {
        return new Bad<>(new DamagedFile(file.getFileName().toString(), reason, Optional.empty()));
    }

    /// Maps an I/O failure to a reason. The JDK has exception types for only a few, and the messages of the system are
    /// in the language of the system, so the disk is inspected too.
    private static StoreException failure(Exception e, Path path, long needed) {
        return new StoreException(reason(e, path, needed), path, e);
    }

    private static StoreException.Reason reason(Exception e, Path path, long needed) {
        String words = String.valueOf(e.getMessage());
        if (e instanceof ClosedByInterruptException) {
            return StoreException.Reason.INTERRUPTED;
        }
        if (e instanceof AccessDeniedException
                || e instanceof ReadOnlyFileSystemException
                || e instanceof FileAlreadyExistsException
                || words.contains("Read-only file system")) {
            return StoreException.Reason.NOT_WRITABLE;
        }
        if (words.contains("No space left on device")
                || words.contains("Disk quota exceeded")
                || words.contains("not enough space on the disk")) {
            return StoreException.Reason.FULL;
        }
        try {
            FileStore disk = Files.getFileStore(existing(path));
            if (disk.isReadOnly()) {
                return StoreException.Reason.NOT_WRITABLE;
            }
            if (disk.getUsableSpace() < Math.max(needed, LOW_SPACE)) {
                return StoreException.Reason.FULL;
            }
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
        }
        return StoreException.Reason.FAILED;
    }

    private static Path existing(Path path) {
        Path some = path.toAbsolutePath();
        while (some.getParent() != null && !Files.exists(some)) {
            some = some.getParent();
        }
        return some;
    }
}
