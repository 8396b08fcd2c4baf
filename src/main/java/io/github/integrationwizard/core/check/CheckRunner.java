package io.github.integrationwizard.core.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;

/// Runs checks in the order of their dependencies, independent ones side by side on virtual threads. Blocking and
/// interruptible; both front ends use it.
public final class CheckRunner {
    private final Clock clock;
    private final LongSupplier nanoTime;

    /// @param clock tells when a run started
    /// @param nanoTime measures how long checks take
    public CheckRunner(Clock clock, LongSupplier nanoTime) {
        this.clock = clock;
        this.nanoTime = nanoTime;
    }

    /// Is told of progress, always on the thread that runs the checks.
    public interface Listener {
        void started(Check check);

        void finished(Result result);
    }

    /// Runs a plan to its end. When the calling thread is interrupted, running checks are interrupted, what has not ended
    /// is [Status#CANCELLED], and the thread's interrupt flag is set again.
    ///
    /// @throws IllegalArgumentException if ids repeat or dependencies are unknown or circular
    public Report run(List<Check> plan, Listener listener) {
        requireOrder(plan);
        Instant startedAt = clock.instant();
        Map<String, Result> results = new HashMap<>();
        var waiting = new ArrayList<>(plan);
        boolean interrupted = false;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ExecutorCompletionService<Result>(executor);
            int inFlight = 0;
            try {
                while (!waiting.isEmpty() || inFlight > 0) {
                    inFlight += startReady(waiting, results, running, listener);
                    if (inFlight > 0) {
                        keep(running.take().resultNow(), results, listener);
                        inFlight--;
                    }
                }
            } catch (InterruptedException e) {
                interrupted = true;
                for (var ended = running.poll(); ended != null; ended = running.poll()) {
                    keep(ended.resultNow(), results, listener);
                }
            } finally {
                // Also when a listener throws: closing the executor waits for what still runs.
                executor.shutdownNow();
            }
        }
        for (Check check : plan) {
            if (!results.containsKey(check.id())) {
                keep(new Result(check, Outcome.cancelled(), Duration.ZERO), results, listener);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return new Report(startedAt, plan.stream().map(check -> results.get(check.id())).toList());
    }

    private int startReady(
            List<Check> waiting, Map<String, Result> results, CompletionService<Result> running, Listener listener) {
        int started = 0;
        for (Check check : List.copyOf(waiting)) {
            if (!results.keySet().containsAll(check.dependsOn())) {
                continue;
            }
            waiting.remove(check);
            var blocker = check.dependsOn().stream().filter(id -> !holds(results.get(id))).findFirst();
            if (blocker.isPresent()) {
                keep(new Result(check, Outcome.skippedBecauseOf(blocker.get()), Duration.ZERO), results, listener);
            } else {
                listener.started(check);
                running.submit(() -> look(check));
                started++;
            }
        }
        return started;
    }

    private Result look(Check check) {
        long from = nanoTime.getAsLong();
        Outcome outcome;
        try {
            outcome = Objects.requireNonNull(check.probe().look(), "no outcome");
        } catch (InterruptedException e) {
            outcome = Outcome.cancelled();
        } catch (RuntimeException | Error e) {
            // Clients wrap an interrupt in exceptions of their own, and a part that is not installed is an Error.
            outcome = Thread.currentThread().isInterrupted()
                    ? Outcome.cancelled()
                    : Outcome.unknown(new Cause.Broken(e.toString()));
        }
        return new Result(check, outcome, Duration.ofNanos(nanoTime.getAsLong() - from));
    }

    private static void keep(Result result, Map<String, Result> results, Listener listener) {
        results.put(result.check().id(), result);
        listener.finished(result);
    }

    private static boolean holds(Result result) {
        Status status = result.outcome().status();
        return status == Status.PASS || status == Status.WARN;
    }

    private static void requireOrder(List<Check> plan) {
        var known = new HashSet<String>();
        var waiting = new ArrayList<>(plan);
        while (!waiting.isEmpty()) {
            int before = waiting.size();
            waiting.removeIf(check -> known.containsAll(check.dependsOn()) && known.add(check.id()));
            if (waiting.size() == before) {
                throw new IllegalArgumentException("repeated ids or dependencies that cannot be met: " + waiting);
            }
        }
    }
}
