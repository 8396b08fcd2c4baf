package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.contents;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.integration.Integration;
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

/// Programs that share a folder are killed in the middle of saving. This proves what a killed program leaves, not what a
/// power cut leaves: for that, [DiskFaultsTest] looks at the order of syncs.
class KilledProgramsTest {
    private static final int AT_A_TIME = 3;

    @TempDir
    Path home;

    /// Kills 15 programs; more with `-Dstore.kills=…`. The moments differ from run to run: where a kill lands is up to the
    /// system anyway. The figures are written to `target/kills.txt`.
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void allThatAKilledProgramWasToldIsKeptIsThere() throws Exception {
        int kills = Integer.getInteger("store.kills", 15);
        var random = new SplittableRandom();
        store(home).save(named(EndlessSaver.SHARED, "shared"));
        Set<String> sharedAnswers = new HashSet<>();
        long acknowledged = 0;
        int killed = 0;
        for (; killed < kills; killed += AT_A_TIME) {
            var programs = new ArrayList<Saver>();
            try {
                for (int i = 0; i < AT_A_TIME; i++) {
                    programs.add(Saver.start(home, new UUID(0xDEAD, killed + i), "k" + (killed + i)));
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
                program.check(store(home).load(program.own));
            }
            Listing listing = store(home).list();
            assertThat(listing.unreadable()).isEmpty();
            Set<String> kept = new HashSet<>();
            listing.integrations().forEach(some -> kept.addAll(some.draft().answers().keySet()));
            assertThat(kept).containsAll(sharedAnswers);
        }

        store(home).save(named(new UUID(0, 9), "sweeps"));
        assertThat(contents(home.resolve("integrations")).keySet()).allMatch(name -> name.endsWith(".json"));
        assertThat(sharedAnswers).hasSizeGreaterThan(kills);
        Files.writeString(
                Path.of("target", "kills.txt"), "%d programs killed, %d writes acknowledged, 0 lost%n".formatted(killed, acknowledged));
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
            return new Saver(
                    own, ChildProgram.start(EndlessSaver.class, home.toString(), own.toString(), word));
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

        /// Takes what was printed between the last line read and the kill. The last line may be cut: then it was not told.
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
            assertThat(kept.get().draft()).isEqualTo(EndlessSaver.content(kept.get().revision()));
        }
    }
}
