package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.contents;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.support.TestSize;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Programs that share a folder are killed in the middle of saving. This proves what a killed program leaves, not what
/// a power cut leaves: for that, [DiskFaultsTest] looks at the order of syncs.
@Execution(ExecutionMode.CONCURRENT)
class KilledProgramsTest {
    private static final int AT_A_TIME = 3;

    /// Every conflict leaves a copy of the shared integration with all its answers, and every round reads the whole
    /// folder: with all kills in one, the reading would soon take longer than the saving.
    private static final int IN_A_FOLDER = 30;

    private final SplittableRandom random = new SplittableRandom();

    @TempDir
    Path home;

    /// Kills 6 programs, 600 with `-Dlong`, or as many as `-Dstore.kills=…` says. The moments differ from run to run:
    /// where a kill lands is up to the system anyway. The figures are written to `target/kills.txt`.
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void allThatAKilledProgramWasToldIsKeptIsThere() throws Exception {
        int kills = Integer.getInteger("store.kills", TestSize.cases(6, 600));
        long acknowledged = 0;
        int killed = 0;
        while (killed < kills) {
            int some = Math.min(IN_A_FOLDER, kills - killed);
            acknowledged += killIn(home.resolve("from-" + killed), killed, some);
            killed += some;
        }
        Files.writeString(
                Path.of("target", "kills.txt"),
                "%d programs killed, %d writes acknowledged, 0 lost%n".formatted(killed, acknowledged));
    }

    /// @return how many writes were acknowledged
    private long killIn(Path folder, int first, int kills) throws Exception {
        store(folder).save(named(EndlessSaver.SHARED, "shared"));
        Set<String> sharedAnswers = new HashSet<>();
        long acknowledged = 0;
        for (int killed = 0; killed < kills; killed += AT_A_TIME) {
            var programs = new ArrayList<Saver>();
            try {
                for (int i = 0; i < Math.min(AT_A_TIME, kills - killed); i++) {
                    int number = first + killed + i;
                    programs.add(Saver.start(folder, new UUID(0xDEAD, number), "k" + number));
                }
                for (Saver program : programs) {
                    program.readSome(1 + random.nextInt(15), random.nextInt(3_000_000));
                    program.kill();
                }
            } finally {
                programs.forEach(Saver::kill);
            }
            for (Saver program : programs) {
                program.readRest();
                sharedAnswers.addAll(program.shared);
                acknowledged += program.revision + program.shared.size();
                program.check(store(folder).load(program.own));
            }
            Listing listing = store(folder).list();
            assertThat(listing.unreadable()).isEmpty();
            Set<String> kept = new HashSet<>();
            listing.integrations()
                    .forEach(one -> kept.addAll(one.draft().answers().keySet()));
            assertThat(kept).containsAll(sharedAnswers);
        }

        store(folder).save(named(new UUID(0, 9), "sweeps"));
        assertThat(contents(folder.resolve("integrations")).keySet()).allMatch(name -> name.endsWith(".json"));
        assertThat(sharedAnswers).hasSizeGreaterThan(kills);
        return acknowledged;
    }

    private static final class Saver {
        private final UUID own;
        private final Process process;
        private final BufferedReader acknowledged;
        private final List<String> shared = new ArrayList<>();
        private long revision;

        private Saver(UUID own, Process process) {
            this.own = own;
            this.process = process;
            this.acknowledged = process.inputReader(StandardCharsets.UTF_8);
        }

        static Saver start(Path home, UUID own, String word) throws IOException {
            return new Saver(own, ChildProgram.start(EndlessSaver.class, home.toString(), own.toString(), word));
        }

        /// Waits for so many lines and then a moment more, so that a kill lands anywhere in the next save.
        void readSome(int lines, long nanos) throws IOException {
            for (int i = 0; i < lines; i++) {
                String line = acknowledged.readLine();
                assertThat(line).as("the program ended by itself").isNotNull();
                take(line);
            }
            LockSupport.parkNanos(nanos);
        }

        /// By its handle: killing the process object would also throw away what it printed last.
        void kill() {
            process.toHandle().destroyForcibly();
        }

        /// Takes what was printed between the last line read and the kill. The last line may be cut: then it was not
        /// told.
        void readRest() throws Exception {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            var rest = new StringBuilder();
            char[] some = new char[8192];
            for (int n = acknowledged.read(some); n >= 0; n = acknowledged.read(some)) {
                rest.append(some, 0, n);
            }
            String whole = rest.substring(0, rest.lastIndexOf("\n") + 1);
            whole.lines().forEach(this::take);
        }

        private void take(String line) {
            String[] words = line.split(" ");
            if (words[0].equals("own")) {
                revision = Long.parseLong(words[1]);
            } else {
                shared.add(words[1]);
            }
        }

        /// The last acknowledged revision is there, or the next one, whose acknowledgement the kill cut off.
        void check(Optional<Integration> kept) {
            if (kept.isEmpty()) {
                assertThat(revision).as("killed before its first save was done").isZero();
                return;
            }
            assertThat(kept.get().revision()).isBetween(revision, revision + 1);
            assertThat(kept.get().draft())
                    .isEqualTo(EndlessSaver.content(kept.get().revision()));
        }
    }
}
