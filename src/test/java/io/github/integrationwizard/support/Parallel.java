package io.github.integrationwizard.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Runs cases that wait for other programs, as many at once as there are processors.
public final class Parallel {
    private Parallel() {}

    /// What is tried with one case.
    @FunctionalInterface
    public interface Body<T> {
        void run(T item) throws Exception;
    }

    /// Runs all cases. The failure names each case that failed.
    public static <T> void forEach(List<T> cases, Body<T> body) {
        var failures = new ArrayList<Throwable>();
        try (ExecutorService pool =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> running = new ArrayList<>();
            for (T item : cases) {
                running.add(pool.submit(() -> {
                    body.run(item);
                    return null;
                }));
            }
            for (int i = 0; i < cases.size(); i++) {
                try {
                    running.get(i).get();
                } catch (ExecutionException e) {
                    failures.add(new AssertionError("case " + cases.get(i) + ": " + e.getCause(), e.getCause()));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError(e);
                }
            }
        }
        if (!failures.isEmpty()) {
            var all = new AssertionError(failures.getFirst().getMessage(), failures.getFirst());
            failures.stream().skip(1).forEach(all::addSuppressed);
            throw all;
        }
    }

    /// Some of the cases, chosen by `-Dseed=…`, or all of them with `-Dlong`.
    public static <T> List<T> sample(int most, List<T> cases) {
        if (TestSize.LONG) {
            return cases;
        }
        var chosen = new ArrayList<>(cases);
        Collections.shuffle(chosen, new Random(Long.getLong("seed", 1)));
        return chosen.subList(0, Math.min(most, chosen.size()));
    }
}
