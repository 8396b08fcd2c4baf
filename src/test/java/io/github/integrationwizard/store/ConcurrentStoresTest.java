package io.github.integrationwizard.store;

import static io.github.integrationwizard.store.Samples.CLOCK;
import static io.github.integrationwizard.store.Samples.ID;
import static io.github.integrationwizard.store.Samples.named;
import static io.github.integrationwizard.store.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.integration.Integration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ConcurrentStoresTest {
    private static final int THREADS = 8;
    private static final int SAVES = 15;

    @TempDir
    Path temporary;

    /// Every thread has a store of its own, half of them by another path to the same folder.
    @Test
    void manyStoresThatChangeOneIntegrationLoseNoAnswer() throws Exception {
        Path home = Files.createDirectory(temporary.resolve("home"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), home);
        store(home).save(named(ID, "shared"));

        List<Integer> savedInPlace = together(thread -> {
            var store = new IntegrationStore(thread % 2 == 0 ? home : link, CLOCK, UUID::randomUUID);
            int inPlace = 0;
            for (int i = 0; i < SAVES; i++) {
                Integration read = store.load(ID).orElseThrow();
                SaveOutcome outcome = store.save(read.withDraft(read.draft().with("t" + thread + "n" + i, "x")));
                if (outcome instanceof SaveOutcome.Saved) {
                    inPlace++;
                }
            }
            return inPlace;
        });

        Listing listing = store(home).list();
        Set<String> answers = new HashSet<>();
        listing.integrations()
                .forEach(some -> answers.addAll(some.draft().answers().keySet()));
        assertThat(answers).hasSize(THREADS * SAVES + 2);
        assertThat(listing.unreadable()).isEmpty();
        int inPlace = savedInPlace.stream().mapToInt(Integer::intValue).sum();
        assertThat(store(home).load(ID).orElseThrow().revision()).isEqualTo(1 + inPlace);
        assertThat(listing.integrations()).hasSize(1 + THREADS * SAVES - inPlace);
    }

    @Test
    void aListingNeverMissesOrTearsWhatIsBeingSaved() throws Exception {
        for (int i = 0; i < THREADS; i++) {
            store(temporary).save(named(new UUID(0, i), "n"));
        }
        var done = new AtomicBoolean();

        together(thread -> {
            try {
                if (thread == 0) {
                    int listings = 0;
                    while (!done.get() || listings < 5) {
                        Listing listing = store(temporary).list();
                        assertThat(listing.unreadable()).isEmpty();
                        assertThat(listing.integrations()).hasSize(THREADS);
                        listings++;
                    }
                } else {
                    for (int i = 0; i < SAVES; i++) {
                        var store = store(temporary);
                        store.save(store.load(new UUID(0, thread)).orElseThrow());
                    }
                }
            } finally {
                done.set(true);
            }
            return 0;
        });
    }

    @Test
    void aDamagedFileThatManySeeIsSetAsideOnce() throws Exception {
        Samples.put(temporary, ID, "torn");

        List<Integer> told =
                together(thread -> store(temporary).list().unreadable().size());

        assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(Samples.contents(temporary.resolve("set-aside"))).containsOnlyKeys(ID + ".json");
    }

    @Test
    void settingsChangedByManyCountEveryChange() throws Exception {
        together(thread -> {
            for (int i = 0; i < SAVES; i++) {
                new SettingsStore(temporary)
                        .change(now -> now.withWindow(now.windowX().orElse(0) + 1, 0, 900, 600));
            }
            return 0;
        });

        assertThat(new SettingsStore(temporary).load())
                .isEqualTo(new SettingsStore.Loaded(
                        Settings.DEFAULT.withWindow(THREADS * SAVES, 0, 900, 600), Optional.empty()));
    }

    @FunctionalInterface
    private interface Part<T> {
        T run(int thread) throws Exception;
    }

    private static <T> List<T> together(Part<T> part) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                Callable<T> work = () -> {
                    start.await(10, TimeUnit.SECONDS);
                    return part.run(thread);
                };
                futures.add(threads.submit(work));
            }
            var results = new ArrayList<T>();
            for (Future<T> future : futures) {
                results.add(future.get(50, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
