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

/// The folder that holds everything, and the only way to read or change what is in it.
final class DataFolder {
    /// Far above an integration with every answer at its longest, far below what would slow a listing down.
    static final int MOST_BYTES = 1 << 20;

    /// How long to wait for another window or program; changes take milliseconds, a sync on a busy disk some seconds.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String TEMPORARY = ".tmp";
    private static final long HARDLY_ANY_ROOM = 64 * 1024;

    private final Path home;
    private final FolderLock lock;

    DataFolder(Path home, Duration patience) {
        this.home = home;
        this.lock = new FolderLock(home, patience);
    }

    /// Makes sense of a file's bytes.
    @FunctionalInterface
    interface Parser<T> {
        T parse(byte[] content) throws InvalidContentException;
    }

    /// What reading a file came to.
    sealed interface Read<T> {}

    record Good<T>(T value) implements Read<T> {}

    record Absent<T>() implements Read<T> {}

    record Bad<T>(DamagedFile unreadable) implements Read<T> {
        StoreException at(Path file) {
            boolean newer = unreadable.reason() == DamagedFile.Reason.NEWER;
            return new StoreException(newer ? StoreException.Reason.NEWER : StoreException.Reason.UNREADABLE, file);
        }
    }

    /// A file or folder in this one.
    Path resolve(String first, String... more) {
        return home.resolve(home.getFileSystem().getPath(first, more));
    }

    /// Does what changes files, while nobody else changes any. Creates the folder. Not for use within the work.
    <T> T changing(FolderLock.Work<T> work) throws StoreException {
        try {
            AtomicFiles.makeFolder(home);
            return lock.hold(work);
        } catch (IOException | ReadOnlyFileSystemException e) {
            throw failure(e, home, 0);
        }
    }

    /// Reads a file, and leaves it where it is whatever is in it. No lock is needed: a file is always whole.
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

    /// As [#read(Path, Parser)], and moves a damaged file out of the way if that can be done.
    <T> Read<T> readOrSetAside(Path file, Parser<T> parser) throws StoreException {
        Read<T> seen = read(file, parser);
        if (!isDamaged(seen)) {
            return seen;
        }
        try {
            return changing(() -> setAsideIfDamaged(file, parser));
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.INTERRUPTED) {
                throw e;
            }
            return seen;
        }
    }

    /// As [#readOrSetAside(Path, Parser)], for work under the lock, which cannot go on while a damaged file is in its
    /// way.
    <T> Read<T> setAsideIfDamaged(Path file, Parser<T> parser) throws IOException {
        Read<T> seen = read(file, parser);
        if (!(seen instanceof Bad<T>(DamagedFile found)) || !isDamaged(seen)) {
            return seen;
        }
        Path place = moveInto("set-aside", file);
        return new Bad<>(new DamagedFile(found.fileName(), found.reason(), Optional.of(place)));
    }

    /// Replaces a file's content, or creates it, for work under the lock: afterwards the new content is on the disk, or
    /// the old one is still there and nothing else.
    void write(Path file, byte[] content) throws IOException, StoreException {
        if (content.length > MOST_BYTES) {
            throw new StoreException(StoreException.Reason.TOO_LARGE, file);
        }
        Path temporary = file.resolveSibling("." + file.getFileName() + TEMPORARY);
        try {
            AtomicFiles.makeFolder(file.getParent());
            // Left by a crash: whoever holds the lock is the only one who writes.
            Files.deleteIfExists(temporary);
            AtomicFiles.create(temporary, content);
            AtomicFiles.move(temporary, file);
        } catch (IOException e) {
            // Looked into before the temporary file goes, because that would make room again.
            StoreException failure = failure(e, file, content.length);
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException | ReadOnlyFileSystemException left) {
                failure.addSuppressed(left);
            }
            throw failure;
        }
    }

    /// Moves a file into one of our folders, under a name that is free there, for work under the lock. Gives its new
    /// path.
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

    /// The files of a folder that we keep things in; without temporary files, and without what editors and file
    /// managers leave behind.
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

    /// Removes the temporary files of crashed programs, for work under the lock.
    void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*.json" + TEMPORARY)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// Whether anything has this name, a broken link too.
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] bytes(Path file) throws IOException, InvalidContentException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        // Asked before opening: opening a pipe would wait for somebody to write into it.
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
        return read instanceof Bad<?>(DamagedFile found) && found.reason().damaged();
    }

    private static <T> Bad<T> bad(Path file, DamagedFile.Reason reason) {
        return new Bad<>(new DamagedFile(file.getFileName().toString(), reason, Optional.empty()));
    }

    /// Says what a failure means. The JDK has a type for few of them, and the system's own words come in its own
    /// language, so the disk is asked as well.
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
            if (disk.getUsableSpace() < Math.max(needed, HARDLY_ANY_ROOM)) {
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
