package io.github.integrationwizard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class FolderLockTest {
    @TempDir
    Path temporary;

    /// On POSIX, closing the lock file anywhere in a process lets its lock go; so the one who waits must not even open
    /// it.
    @Test
    void oneWhoGivesUpWaitingDoesNotLetTheLockOfAnotherThreadGo() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        var holding = new CountDownLatch(1);
        var enough = new CountDownLatch(1);
        var holder = CompletableFuture.supplyAsync(() -> runLocked(folder, holding, enough));
        assertThat(holding.await(10, TimeUnit.SECONDS)).isTrue();

        for (Path path : new Path[] {folder, link}) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> new FolderLock(path, Duration.ofMillis(20)).runLocked(() -> "not reached"))
                    .extracting(StoreException::reason)
                    .isEqualTo(StoreException.Reason.LOCKED);
        }

        assertThat(anotherProgramGetsTheLock(folder)).isFalse();
        enough.countDown();
        assertThat(holder.get(10, TimeUnit.SECONDS)).isEqualTo("held");
        assertThat(anotherProgramGetsTheLock(folder)).isTrue();
    }

    @Test
    void theLockIsFreeAgainAfterWorkThatFailed() throws Exception {
        var lock = new FolderLock(temporary, Duration.ofMillis(20));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> lock.runLocked(() -> {
                    throw new IOException("fault");
                }));

        assertThat(CompletableFuture.supplyAsync(
                                () -> runLocked(temporary, new CountDownLatch(1), new CountDownLatch(0)))
                        .get(10, TimeUnit.SECONDS))
                .isEqualTo("held");
    }

    private static String runLocked(Path folder, CountDownLatch holding, CountDownLatch enough) {
        try {
            return new FolderLock(folder, Duration.ofMillis(20)).runLocked(() -> {
                holding.countDown();
                try {
                    return enough.await(20, TimeUnit.SECONDS) ? "held" : "forgotten";
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            });
        } catch (IOException | StoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean anotherProgramGetsTheLock(Path folder) throws Exception {
        Process probe = ChildProgram.start(Probe.class, folder.resolve(".lock").toString());
        try (var out = probe.inputReader(StandardCharsets.UTF_8)) {
            String answer = out.readLine();
            assertThat(answer).isIn("free", "held");
            return answer.equals("free");
        } finally {
            probe.destroyForcibly();
        }
    }

    /// Tells whether the lock of a file can be had.
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel file = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                System.out.println(file.tryLock() == null ? "held" : "free");
            }
        }
    }
}
