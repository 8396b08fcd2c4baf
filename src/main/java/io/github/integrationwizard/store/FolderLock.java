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

/// A lock that threads and processes hold while they change a folder.
final class FolderLock {
    /// Shared by the whole process, because a POSIX file lock also belongs to the process: closing *any* channel of the
    /// lock file releases it (fcntl(2)). So no thread may even open the file while another thread of this process holds
    /// the lock, even if each has a store of its own.
    private static final ConcurrentMap<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private static final long FIRST_PAUSE_MILLIS = 1;
    private static final long LONGEST_PAUSE_MILLIS = 20;

    private final Path folder;
    private final Duration timeout;

    /// @param timeout how long to wait for other holders before giving up
    FolderLock(Path folder, Duration timeout) {
        this.folder = folder;
        this.timeout = timeout;
    }

    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, StoreException;
    }

    /// Runs work while holding the lock. The folder must exist. Must not be called from within such work.
    ///
    /// @throws StoreException with [StoreException.Reason#LOCKED] if the lock is not released in time
    <T> T runLocked(Work<T> work) throws IOException, StoreException {
        Path file = folder.resolve(".lock");
        ReentrantLock others = IN_THIS_PROCESS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock(true));
        long deadline = System.nanoTime() + timeout.toNanos();
        try {
            if (!others.tryLock(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
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

    /// Polls instead of blocking, because a blocking request has no timeout.
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
                // Held in this process by code that does not share this map (another class loader).
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new StoreException(StoreException.Reason.LOCKED, file);
            }
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }
}
