package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.CLOCK;
import static io.github.integrationwizard.store.Samples.COPY;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.NOW;
import static io.github.integrationwizard.store.Samples.contents;
import static io.github.integrationwizard.store.Samples.draft;
import static io.github.integrationwizard.store.Samples.file;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.put;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.core.integration.Integration;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DiskFaultsTest {
    @TempDir
    Path temporary;

    @Test
    void theContentIsOnTheDiskBeforeTheNameAndTheNameBeforeTheAnswer() throws Exception {
        Path home = FaultyFiles.behindGate(temporary.resolve("home"));
        store(home).save(named(ID, "a"));
        FaultyFiles files = FaultyFiles.of(home);
        files.gate(FaultyFiles.OPEN);

        store(home).save(named(ID, "a").saved(1, NOW));

        String temporaryFile = "." + ID + ".json.tmp";
        assertThat(files.operations())
                .containsExactly(
                        "open .lock",
                        "lock .lock",
                        "open " + temporaryFile,
                        "write " + temporaryFile,
                        "force " + temporaryFile,
                        "move " + temporaryFile,
                        "force integrations");
    }

    @Test
    void newFoldersAreOnTheDiskBeforeTheFirstFileIsIn() throws Exception {
        Path home = FaultyFiles.behindGate(temporary.resolve("a").resolve("home"));

        store(home).save(named(ID, "a"));

        assertThat(FaultyFiles.of(home).operations())
                .containsSubsequence("create a", "force " + temporary.getFileName(), "create home", "force a")
                .containsSubsequence("create integrations", "force home", "open ." + ID + ".json.tmp");
    }

    @Test
    void aMoveBetweenFoldersIsOnTheDiskInBoth() throws Exception {
        Path home = FaultyFiles.behindGate(temporary.resolve("home"));
        Integration saved = store(home).save(named(ID, "a")).integration();
        FaultyFiles files = FaultyFiles.of(home);
        files.gate(FaultyFiles.OPEN);

        store(home).delete(saved);

        assertThat(files.operations())
                .containsSubsequence("move " + ID + ".json", "force deleted", "force integrations");
    }

    /// A save that fails at any of its operations leaves the old content or the new one, whole, and the next one works.
    @Test
    void aFaultAtAnyOperationOfASaveLosesNothing() throws Exception {
        int faults = 0;
        for (int at = 0; ; at++) {
            Path home = FaultyFiles.behindGate(temporary.resolve("save-" + at));
            Integration before = store(home).save(named(ID, "before")).integration();
            Integration after = before.withDraft(before.draft().with("name", "after"));
            FaultyFiles files = FaultyFiles.of(home);

            Throwable fault = failing(files, at, () -> store(home).save(after));

            if (fault == null) {
                break;
            }
            faults++;
            String failed = files.operations().get(at);
            boolean inPlace = failed.equals("force integrations");
            assertThat(fault).isInstanceOf(StoreException.class);
            assertThat(store(home).list())
                    .as(failed)
                    .isEqualTo(new Listing(List.of(inPlace ? after.saved(2, NOW) : before), List.of()));
            store(home).save(named(new UUID(0, 9), "next"));
            assertThat(contents(temporary.resolve("save-" + at).resolve("integrations")))
                    .hasSize(2);
        }
        assertThat(faults).isEqualTo(7);
    }

    @Test
    void aFaultAtAnyOperationOfAConflictLosesNeitherSide() throws Exception {
        int faults = 0;
        for (int at = 0; ; at++) {
            Path home = FaultyFiles.behindGate(temporary.resolve("conflict-" + at));
            Integration theirs = store(home).save(named(ID, "theirs")).integration();

            Throwable fault =
                    failing(FaultyFiles.of(home), at, () -> store(home).save(named(ID, "ours")));

            if (fault == null) {
                assertThat(store(home).list().integrations()).hasSize(2);
                break;
            }
            faults++;
            assertThat(fault).isInstanceOf(StoreException.class);
            assertThat(store(home).load(ID)).contains(theirs);
        }
        assertThat(faults).isEqualTo(7);
    }

    @Test
    void aFaultAtAnyOperationOfSettingADamagedFileAsideLosesNoByte() throws Exception {
        int faults = 0;
        for (int at = 0; ; at++) {
            Path home = FaultyFiles.behindGate(temporary.resolve("aside-" + at));
            put(temporary.resolve("aside-" + at), ID, "torn");
            FaultyFiles files = FaultyFiles.of(home);
            int failAt = at;
            files.gate((operation, number) -> {
                if (number == failAt) {
                    throw new IOException("fault");
                }
            });

            Listing listing = store(home).list();

            boolean reached = files.operations().size() > at;
            files.open();
            assertThat(listing.unreadable()).hasSize(1);
            var everywhere = contents(temporary.resolve("aside-" + at).resolve("integrations"));
            everywhere.putAll(contents(temporary.resolve("aside-" + at).resolve("set-aside")));
            assertThat(everywhere).containsEntry(ID + ".json", "torn");
            if (!reached) {
                break;
            }
            faults++;
        }
        assertThat(faults).isGreaterThan(5);
    }

    @Test
    void aFaultAtAnyOperationOfDeletingOrRestoringLosesNothing() throws Exception {
        int faults = 0;
        for (int at = 0; ; at++) {
            Path home = FaultyFiles.behindGate(temporary.resolve("delete-" + at));
            Integration saved = store(home).save(named(ID, "a")).integration();

            Throwable fault = failing(FaultyFiles.of(home), at, () -> {
                DeletedIntegration deleted = store(home).delete(saved).orElseThrow();
                store(home).restore(deleted);
            });

            var everywhere = contents(temporary.resolve("delete-" + at).resolve("integrations"));
            everywhere.putAll(contents(temporary.resolve("delete-" + at).resolve("deleted")));
            assertThat(everywhere).containsKey(ID + ".json");
            if (fault == null) {
                break;
            }
            faults++;
        }
        assertThat(faults).isGreaterThan(8);
    }

    @Test
    void anInterruptAfterTheMoveDoesNotMakeASaveLookAsIfItHadFailed() throws Exception {
        Path home = FaultyFiles.behindGate(temporary.resolve("home"));
        Integration before = store(home).save(named(ID, "a")).integration();
        FaultyFiles files = FaultyFiles.of(home);
        files.gate((operation, number) -> {
            if (operation.equals("force integrations")) {
                files.open();
                Thread.currentThread().interrupt();
            }
        });

        SaveOutcome outcome = store(home).save(before);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(files.operations()).endsWith("force integrations", "force integrations");
        assertThat(outcome).isEqualTo(new SaveOutcome.Saved(before.saved(2, NOW), Optional.empty()));
    }

    @Test
    void aFullDiskIsCalledSoAndTheOldContentStays() throws Exception {
        for (String words : List.of("No space left on device", "Disk quota exceeded")) {
            Path home = FaultyFiles.behindGate(temporary.resolve(words));
            Integration before = store(home).save(named(ID, "before")).integration();
            FaultyFiles.of(home).gate((operation, number) -> {
                if (operation.startsWith("write")) {
                    throw new IOException(words);
                }
            });

            assertThat(reason(() -> store(home).save(before))).isEqualTo(StoreException.Reason.FULL);
            assertThat(store(home).list()).isEqualTo(new Listing(List.of(before), List.of()));
        }
    }

    @Test
    void aDiskThatIsReallyFullIsKnownByItsRoomWhateverTheSystemSays() throws Exception {
        var small = Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(64 * 1024)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(small)) {
            Path home = disk.getPath("/home/kim");
            Integration before = store(home).save(named(ID, "before")).integration();
            Integration large = before.withDraft(draft("name", "x".repeat(100_000)));

            assertThat(reason(() -> store(home).save(large))).isEqualTo(StoreException.Reason.FULL);

            assertThat(store(home).list()).isEqualTo(new Listing(List.of(before), List.of()));
            assertThat(contents(home.resolve("integrations"))).containsOnlyKeys(ID + ".json");
            assertThat(store(home).save(before).integration().revision()).isEqualTo(2);
        }
    }

    @Test
    void aReadOnlyFolderCanBeListedAndSaysSoWhenSomethingIsToBeSaved() throws Exception {
        for (Exception refusal : List.of(
                new AccessDeniedException("x"),
                new ReadOnlyFileSystemException(),
                new FileSystemException("x", null, "Read-only file system"))) {
            Path home =
                    FaultyFiles.behindGate(temporary.resolve(refusal.getClass().getSimpleName()));
            Integration before = store(home).save(named(ID, "before")).integration();
            put(temporary.resolve(refusal.getClass().getSimpleName()), COPY, "torn");
            FaultyFiles.of(home).gate((operation, number) -> {
                if (refusal instanceof IOException checked) {
                    throw checked;
                }
                throw (RuntimeException) refusal;
            });

            assertThat(store(home).list())
                    .isEqualTo(new Listing(
                            List.of(before),
                            List.of(new DamagedFile(COPY + ".json", DamagedFile.Reason.NOT_JSON, Optional.empty()))));
            assertThat(store(home).load(ID)).contains(before);
            assertThat(reason(() -> store(home).save(before))).isEqualTo(StoreException.Reason.NOT_WRITABLE);
            assertThat(reason(() -> store(home).delete(before))).isEqualTo(StoreException.Reason.NOT_WRITABLE);
            assertThat(reason(() -> new SettingsStore(home).change(now -> now)))
                    .isEqualTo(StoreException.Reason.NOT_WRITABLE);
            assertThat(new SettingsStore(home).load().settings()).isEqualTo(Settings.DEFAULT);
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsCalledNotWritable() throws Exception {
        Path home = Files.writeString(temporary.resolve("home"), "");

        assertThat(reason(() -> store(home).save(named(ID, "a")))).isEqualTo(StoreException.Reason.NOT_WRITABLE);
    }

    @Test
    void aFolderThatIsHeldForTooLongIsCalledLockedAndStillListed() throws Exception {
        var store = new IntegrationStore(temporary, CLOCK, () -> COPY, Duration.ofMillis(50));
        Integration before = store.save(named(ID, "a")).integration();
        try (FileChannel held = FileChannel.open(temporary.resolve(".lock"), StandardOpenOption.WRITE);
                FileLock lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();

            assertThat(reason(() -> store.save(before))).isEqualTo(StoreException.Reason.LOCKED);
            assertThat(store.list()).isEqualTo(new Listing(List.of(before), List.of()));
        }
        assertThat(store.save(before).integration().revision()).isEqualTo(2);
    }

    @Test
    void aSystemWithoutOwnersAndWithOtherPathsIsServedToo() throws Exception {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path home = windows.getPath("C:\\Users\\kim\\Integration Wizard");

            Integration saved = store(home).save(named(ID, "a")).integration();

            assertThat(store(home).restore(store(home).delete(saved).orElseThrow()))
                    .isEqualTo(saved);
            assertThat(file(home, ID)).exists();
        }
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws Exception;
    }

    /// What comes of an attempt whose operation number `at` fails; the gate is open again afterwards.
    private static Throwable failing(FaultyFiles files, int at, Attempt attempt) {
        files.gate((operation, number) -> {
            if (number == at) {
                throw new IOException("fault");
            }
            // The process may still clean up after itself, but must not have to.
            if (number > at && operation.startsWith("delete")) {
                throw new IOException("fault");
            }
        });
        Throwable fault = catchThrowable(attempt::run);
        files.open();
        return fault;
    }

    private static StoreException.Reason reason(Attempt attempt) {
        var thrown = new StoreException[1];
        assertThatExceptionOfType(StoreException.class).isThrownBy(attempt::run).satisfies(e -> thrown[0] = e);
        return thrown[0].reason();
    }
}
