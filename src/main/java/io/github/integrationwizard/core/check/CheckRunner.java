package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.failure.IncidentLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongSupplier;

/// Runs plans: evaluates checks in the order of their dependencies and collects the evidence they need, in parallel on
/// virtual threads where pieces are independent. Blocking and interruptible; used by both front ends.
///
/// Evidence is collected only for a check whose dependencies passed: if the region of a bucket is wrong, nothing is
/// written to the bucket.
public final class CheckRunner {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Clock clock;
    private final LongSupplier nanoTime;
    private final Sleeper sleeper;
    private final IncidentLog incidents;

    /// A runner with injected time, so that tests need not wait.
    ///
    /// @param clock gives the start times of runs and checks
    /// @param nanoTime measures how long checks take
    /// @param sleeper waits before retries, and for the end of budgets
    /// @param incidents records unexpected exceptions
    public CheckRunner(Clock clock, LongSupplier nanoTime, Sleeper sleeper, IncidentLog incidents) {
        this.clock = clock;
        this.nanoTime = nanoTime;
        this.sleeper = sleeper;
        this.incidents = incidents;
    }

    /// Receives progress events, always on the thread that runs the plan.
    public interface Listener {
        /// A check starts: its evidence is collected, or it is evaluated next.
        default void started(CheckSpec check) {}

        /// A piece of evidence is being collected.
        default void collecting(EvidenceKey<?> key) {}

        /// A check waits before its evidence is collected again; called every second.
        ///
        /// @param left the time left; zero when collecting starts again
        /// @param attempt the number of the next attempt, from 2
        default void waiting(CheckSpec check, Duration left, int attempt) {}

        /// A check ended.
        default void finished(Result result) {}
    }

    /// Runs a plan to its end. If the calling thread is interrupted, running collectors are interrupted, unfinished
    /// checks end as [Status#CANCELLED], and the thread's interrupt flag is set again.
    public Report run(RunPlan plan, Listener listener) {
        return new Run(plan, listener).run();
    }

    /// An event from a collector thread to the thread of the run.
    private sealed interface Event {
        record Collected<T>(EvidenceKey<T> key, Observation<T> observation, int attempts) implements Event {}

        /// The collector was interrupted.
        record Stopped(EvidenceKey<?> key) implements Event {}

        record Waiting(EvidenceKey<?> key, Duration left, int attempt) implements Event {}

        record BudgetSpent(Level level) implements Event {}
    }

    private record Start(Instant at, long nanos) {}

    /// One run. All fields except the events are used only by the thread that runs it.
    private final class Run {
        private final RunPlan plan;
        private final Listener listener;
        private final Instant startedAt = clock.instant();
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        private final Map<String, Result> results = new HashMap<>();
        private final List<Rule> waiting;
        private final Map<Rule, Start> started = new LinkedHashMap<>();
        private final Set<EvidenceKey<?>> needed = new LinkedHashSet<>();
        private final Map<EvidenceKey<?>, Future<?>> collecting = new LinkedHashMap<>();
        private final Set<EvidenceKey<?>> pausing = new HashSet<>();
        private final Set<EvidenceKey<?>> settled = new HashSet<>();
        private final Set<EvidenceKey<?>> stopped = new HashSet<>();
        private final Map<EvidenceKey<?>, Integer> attempts = new HashMap<>();
        private final Set<Level> timed = new HashSet<>();
        private final Set<Level> spent = new HashSet<>();
        private EvidenceBook book;

        Run(RunPlan plan, Listener listener) {
            this.plan = plan;
            this.listener = listener;
            this.waiting = new ArrayList<>(plan.rules());
            this.book = plan.given();
        }

        Report run() {
            boolean interrupted = false;
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                try {
                    skipChecksAboveLevel();
                    while (advance(executor)) {
                        handle(events.take());
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                    for (Event ended = events.poll(); ended != null; ended = events.poll()) {
                        handle(ended);
                    }
                    evaluateReadyChecks();
                } finally {
                    // Even if a listener throws, because closing the executor waits for running collectors.
                    executor.shutdownNow();
                }
            }
            for (Rule rule : plan.rules()) {
                if (!results.containsKey(rule.spec().id())) {
                    finish(rule, Outcome.cancelled());
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            List<Result> all = plan.rules().stream()
                    .map(rule -> results.get(rule.spec().id()))
                    .toList();
            return new Report(startedAt, plan.maxLevel(), plan.answersHash(), all);
        }

        private void skipChecksAboveLevel() {
            for (Rule rule : List.copyOf(waiting)) {
                if (plan.levelOf(rule.spec()).isAbove(plan.maxLevel())) {
                    waiting.remove(rule);
                    finish(rule, Outcome.notChosen());
                }
            }
        }

        /// Does everything that can be done without waiting.
        ///
        /// @return whether evidence is still being collected
        private boolean advance(ExecutorService executor) throws InterruptedException {
            boolean changed = true;
            while (changed) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                changed = startReadyChecks();
                changed |= collectNeededEvidence(executor);
                changed |= evaluateReadyChecks();
            }
            return !collecting.isEmpty();
        }

        private boolean startReadyChecks() {
            boolean changed = false;
            for (Rule rule : List.copyOf(waiting)) {
                if (results.keySet().containsAll(rule.spec().dependsOn())) {
                    waiting.remove(rule);
                    start(rule);
                    changed = true;
                }
            }
            return changed;
        }

        private void start(Rule rule) {
            Optional<Outcome> blocked = rule.spec().dependsOn().stream()
                    .flatMap(id -> blocked(results.get(id)).stream())
                    .findFirst();
            if (blocked.isPresent()) {
                finish(rule, blocked.get());
                return;
            }
            started.put(rule, new Start(clock.instant(), nanoTime.getAsLong()));
            listener.started(plan.atEffectiveLevel(rule.spec()));
            for (EvidenceKey<?> key : plan.evidenceFor(rule.spec())) {
                boolean isSeen = book.value(key).isPresent();
                if (!isSeen && !settled.contains(key) && plan.collector(key).isPresent()) {
                    needed.add(key);
                }
            }
        }

        /// The outcome of a check that is blocked by the result of its dependency; empty if it can run. A dependency
        /// that was not chosen does not block a check whose own evidence was supplied.
        private static Optional<Outcome> blocked(Result dependency) {
            Outcome outcome = dependency.outcome();
            return switch (outcome.status()) {
                case PASS, WARN -> Optional.empty();
                case FAIL, UNKNOWN, CANCELLED ->
                    Optional.of(Outcome.skippedBecauseOf(dependency.check().id()));
                case SKIP ->
                    switch (outcome.skipReason().orElse(SkipReason.DEPENDENCY)) {
                        case DEPENDENCY ->
                            Optional.of(
                                    Outcome.skippedBecauseOf(dependency.check().id()));
                        case NOT_APPLICABLE -> Optional.of(Outcome.notApplicable());
                        case NOT_CHOSEN -> Optional.empty();
                    };
            };
        }

        private boolean collectNeededEvidence(ExecutorService executor) {
            boolean changed = false;
            for (EvidenceKey<?> key : List.copyOf(needed)) {
                Collector<?> collector = plan.collector(key).orElseThrow();
                if (collector.needs().stream().noneMatch(this::isPending)) {
                    needed.remove(key);
                    begin(collector, executor);
                    changed = true;
                }
            }
            return changed;
        }

        private boolean isPending(EvidenceKey<?> key) {
            return needed.contains(key) || collecting.containsKey(key);
        }

        private <T> void begin(Collector<T> collector, ExecutorService executor) {
            EvidenceKey<T> key = collector.provides();
            Optional<EvidenceKey<?>> unseenNeed = collector.needs().stream()
                    .filter(need -> book.value(need).isEmpty())
                    .findFirst();
            if (unseenNeed.isPresent() && stopped.contains(unseenNeed.get())) {
                settled.add(key);
                stopped.add(key);
            } else if (unseenNeed.isPresent()) {
                settle(key, Observation.notSeen(failure(unseenNeed.get())));
            } else if (spent.contains(collector.level())) {
                settle(key, Observation.notSeen(Failure.of(FailureCode.TIMEOUT)));
            } else {
                startBudget(collector.level(), executor);
                listener.collecting(key);
                EvidenceBook known = book.only(collector.needs());
                collecting.put(key, executor.submit(() -> collect(collector, known)));
            }
        }

        private <T> Failure failure(EvidenceKey<T> key) {
            return book.find(key)
                    .flatMap(observation -> observation instanceof Observation.NotSeen<T> notSeen
                            ? Optional.of(notSeen.failure())
                            : Optional.empty())
                    .orElse(Failure.of(FailureCode.EVIDENCE_MISSING));
        }

        private void startBudget(Level level, ExecutorService executor) {
            if (timed.add(level)) {
                plan.budgets().of(level).ifPresent(budget -> executor.execute(() -> awaitBudget(level, budget)));
            }
        }

        private void awaitBudget(Level level, Duration budget) {
            try {
                sleeper.sleep(budget);
                events.add(new Event.BudgetSpent(level));
            } catch (InterruptedException e) {
                // The run ended first, so nothing waits for the budget anymore.
                Thread.currentThread().interrupt();
            }
        }

        /// Runs on its own thread: collects, and retries as the plan's policy allows.
        private <T> void collect(Collector<T> collector, EvidenceBook known) {
            EvidenceKey<T> key = collector.provides();
            try {
                var pauses = new Pauses();
                for (int attempt = 1; ; attempt++) {
                    Observation<T> observation = collectOnce(collector, known);
                    Optional<Duration> pause = pauses.next(observation, collector);
                    if (pause.isEmpty()) {
                        events.add(new Event.Collected<>(key, observation, attempt));
                        return;
                    }
                    pause(key, pause.get(), attempt + 1);
                }
            } catch (InterruptedException e) {
                events.add(new Event.Stopped(key));
            }
        }

        private <T> Observation<T> collectOnce(Collector<T> collector, EvidenceBook known) throws InterruptedException {
            try {
                return Objects.requireNonNull(collector.collect(known), "no observation");
            } catch (RuntimeException | Error e) {
                // Clients wrap an interrupt in their own exceptions, and a module that is not installed causes an
                // Error.
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                return Observation.notSeen(Failure.unexpected(incidents.record(e)));
            }
        }

        private void pause(EvidenceKey<?> key, Duration pause, int attempt) throws InterruptedException {
            Duration left = pause;
            while (left.isPositive()) {
                events.add(new Event.Waiting(key, left, attempt));
                Duration step = left.compareTo(SECOND) < 0 ? left : SECOND;
                sleeper.sleep(step);
                left = left.minus(step);
            }
            events.add(new Event.Waiting(key, Duration.ZERO, attempt));
        }

        /// The retry pauses of one collector, counted separately for transient failures and propagation.
        private final class Pauses {
            private int transientRetries;
            private int propagationRetries;

            Optional<Duration> next(Observation<?> observation, Collector<?> collector) {
                if (!(observation instanceof Observation.NotSeen<?>(Failure failure, var _))) {
                    return Optional.empty();
                }
                List<Duration> pauses = plan.retry().pauses(failure, collector);
                boolean isPropagating = failure.code() == FailureCode.PROPAGATION_DELAY;
                int used = isPropagating ? propagationRetries++ : transientRetries++;
                return used < pauses.size() ? Optional.of(pauses.get(used)) : Optional.empty();
            }
        }

        private void handle(Event event) {
            switch (event) {
                case Event.Collected<?> collected -> handle(collected);
                case Event.Stopped(EvidenceKey<?> key) -> {
                    if (collecting.remove(key) != null) {
                        settled.add(key);
                        stopped.add(key);
                    }
                }
                case Event.Waiting(EvidenceKey<?> key, Duration left, int attempt) -> {
                    if (left.isZero()) {
                        pausing.remove(key);
                    } else {
                        pausing.add(key);
                    }
                    started.keySet().stream()
                            .map(Rule::spec)
                            .filter(check -> plan.evidenceFor(check).contains(key))
                            .forEach(check -> listener.waiting(plan.atEffectiveLevel(check), left, attempt));
                }
                case Event.BudgetSpent(Level level) -> {
                    spent.add(level);
                    for (EvidenceKey<?> key : List.copyOf(collecting.keySet())) {
                        if (!pausing.contains(key)
                                && plan.collector(key).orElseThrow().level() == level) {
                            collecting.remove(key).cancel(true);
                            settle(key, Observation.notSeen(Failure.of(FailureCode.TIMEOUT)));
                        }
                    }
                }
            }
        }

        private <T> void handle(Event.Collected<T> collected) {
            // A collector that was given up when its budget was spent may still finish.
            if (collecting.remove(collected.key()) != null) {
                attempts.put(collected.key(), collected.attempts());
                settle(collected.key(), collected.observation());
            }
        }

        private <T> void settle(EvidenceKey<T> key, Observation<T> observation) {
            settled.add(key);
            book = book.with(key, observation);
        }

        private boolean evaluateReadyChecks() {
            boolean changed = false;
            for (Rule rule : List.copyOf(started.keySet())) {
                if (rule.spec().needs().stream().noneMatch(this::isPending)) {
                    finish(rule, evaluate(rule));
                    changed = true;
                }
            }
            return changed;
        }

        private Outcome evaluate(Rule rule) {
            Set<EvidenceKey<?>> needs = rule.spec().needs();
            if (needs.stream().anyMatch(stopped::contains)) {
                return Outcome.cancelled();
            }
            try {
                return Objects.requireNonNull(rule.evaluate(book.only(needs)), "no outcome");
            } catch (RuntimeException | Error e) {
                return Outcome.unknown(new Cause.Failed(Failure.unexpected(incidents.record(e))));
            }
        }

        private void finish(Rule rule, Outcome outcome) {
            Start start = started.remove(rule);
            int maxAttempts = rule.spec().needs().stream()
                    .mapToInt(key -> attempts.getOrDefault(key, 1))
                    .max()
                    .orElse(1);
            Timing timing = start == null
                    ? Timing.NONE
                    : new Timing(
                            Optional.of(start.at()),
                            Duration.ofNanos(nanoTime.getAsLong() - start.nanos()),
                            maxAttempts);
            var result = new Result(plan.atEffectiveLevel(rule.spec()), outcome, timing);
            results.put(rule.spec().id(), result);
            listener.finished(result);
        }
    }
}
