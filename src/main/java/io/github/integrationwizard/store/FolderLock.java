package io.github.integrationwizard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps threads and processes that change the same folder apart.
final class FolderLock {
    /// State of the whole process, because what it guards is that too: a POSIX file lock belongs to the process, and
    /// closing *any* channel of the lock file lets it go (fcntl(2)). So nobody may even open the file while another
    /// thread of ours, with a store of its own, holds the lock.
    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private static final long FIRST_PAUSE_MILLIS = 1;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    private final Path folder;
    private final Duration patience;

    /// @param patience how long to wait for the others before giving up
    FolderLock(Path folder, Duration patience) {
        this.folder = folder;
        this.patience = patience;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, StoreException;
    }

    /// Does the work while nobody else does any. The folder must exist; not for use within the work.
    <T> T hold(Work<T> work) throws IOException, StoreException {
        Path file = folder.resolve(".lock");
        ReentrantLock others = IN_THIS_PROCESS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock(true));
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            if (!others.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new StoreException(StoreException.Reason.LOCKED, file);
            }
            try (FileChannel channel =
                            FileChannel.open(file, AtomicFiles.CREATE_OR_WRITE, AtomicFiles.ownFile(folder));
                    FileLock lock = acquire(channel, file, deadline)) {
                assert lock.isValid();
                return work.run();
            } finally {
                others.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(StoreException.Reason.INTERRUPTED, file, e);
        }
    }

    /// Asks again and again instead of blocking: a blocked request could not be given up after a time.
    private static FileLock acquire(FileChannel channel, Path file, long deadline)
            throws IOException, StoreException, InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                // Held in this process by code that does not share our table (another class loader).
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new StoreException(StoreException.Reason.LOCKED, file);
            }
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }
}
