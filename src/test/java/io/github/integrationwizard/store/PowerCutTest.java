package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.CLOCK;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.draft;
import static io.github.integrationwizard.store.Samples.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.integrationwizard.core.integration.Integration;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power fails between any two operations, and the disk has done what was not synced in any order, in part, or not
/// at all: names before contents, later names before earlier ones. Every such disk is built in memory and read.
class PowerCutTest {
    private static final UUID OTHER = new UUID(0xCCCC, 3);

    @TempDir
    Path temporary;

    /// The operations so far, and what anybody may find kept if the power fails now.
    private record Cut(PowerCuts.Disk disk, Set<Set<Integration>> allowed) {}

    private final List<Cut> cuts = new ArrayList<>();
    private Set<Integration> acknowledged = Set.of();

    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }

    /// Does it, and takes down every moment in which the power could fail: until it is done, the old state or the new
    /// one is right, and afterwards the new one alone.
    private void act(PowerCuts cutter, Collection<Integration> after, Action action) throws Exception {
        Set<Set<Integration>> either = Set.of(acknowledged, Set.copyOf(after));
        int begin = cutter.disks().size();
        action.run();
        cutter.look();
        List<PowerCuts.Disk> disks = cutter.disks();
        acknowledged = Set.copyOf(after);
        for (int i = begin; i < disks.size(); i++) {
            cuts.add(new Cut(disks.get(i), i == disks.size() - 1 ? Set.of(acknowledged) : either));
        }
    }

    private int record(Predicate<String> syncs) throws Exception {
        Path real = Files.createDirectory(temporary.resolve("real"));
        Files.createDirectories(real.resolve("integrations"));
        Files.createDirectories(real.resolve("deleted"));
        assumeTrue(Files.readAttributes(real, BasicFileAttributes.class).fileKey() != null);
        Path home = FaultyFiles.behindGate(real);
        var cutter = new PowerCuts(real, syncs);
        FaultyFiles.of(home).gate((operation, number) -> cutter.before(operation));
        var store = new IntegrationStore(home, CLOCK, UUID::randomUUID);

        Integration first = named(ID, "first").saved(1, Samples.NOW);
        Integration second = first.withDraft(draft("name", "second", "description", "x".repeat(3_000)))
                .saved(2, Samples.NOW);
        Integration third = second.withDraft(draft("name", "third")).saved(3, Samples.NOW);
        Integration other = named(OTHER, "other").saved(1, Samples.NOW);
        act(cutter, List.of(first), () -> store.save(named(ID, "first")));
        act(cutter, List.of(second), () -> store.save(first.withDraft(second.draft())));
        act(cutter, List.of(second, other), () -> store.save(named(OTHER, "other")));
        act(cutter, List.of(third, other), () -> store.save(second.withDraft(third.draft())));
        var deleted = new DeletedIntegration[1];
        act(cutter, List.of(other), () -> deleted[0] = store.delete(third).orElseThrow());
        act(cutter, List.of(third, other), () -> store.restore(deleted[0]));
        return cuts.size();
    }

    /// How many of the disks that a cut could leave lose something.
    private int losses(boolean stopAtFirst) throws Exception {
        int lost = 0;
        var seen = new HashSet<String>();
        for (Cut cut : cuts) {
            for (Map<String, byte[]> files : cut.disk().afterACut()) {
                String key = PowerCuts.describe(files) + cut.allowed().hashCode();
                if (seen.add(key) && !cut.allowed().contains(kept(files))) {
                    lost++;
                    if (stopAtFirst) {
                        assertThat(cut.allowed()).as(PowerCuts.describe(files)).contains(kept(files));
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
        return lost;
    }

    private static Set<Integration> kept(Map<String, byte[]> files) throws Exception {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path home = disk.getPath("/home");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = home.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Listing listing = new IntegrationStore(home, CLOCK, UUID::randomUUID).list();
            // A file that cannot be read is a loss as well: nothing was ever kept that cannot be.
            return listing.unreadable().isEmpty()
                    ? Set.copyOf(listing.integrations())
                    : Set.of(named(ID, "unreadable"));
        }
    }

    @Test
    void whateverOrderTheDiskChoosesWhatWasAcknowledgedIsThere() throws Exception {
        assertThat(record(operation -> true)).isGreaterThan(40);

        assertThat(losses(true)).isZero();
    }

    @Test
    void aStoreThatDidNotSyncContentsBeforeNamesWouldBeFoundOut() throws Exception {
        record(operation -> !operation.endsWith(".tmp"));

        assertThat(losses(false)).isPositive();
    }

    @Test
    void aStoreThatDidNotSyncFoldersBeforeItAnswersWouldBeFoundOut() throws Exception {
        record(operation -> !operation.equals("force integrations"));

        assertThat(losses(false)).isPositive();
    }
}
