package io.github.integrationwizard.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CheckRunnerTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final AtomicLong nanos = new AtomicLong();
    private final CheckRunner runner = new CheckRunner(Clock.fixed(NOW, ZoneOffset.UTC), () -> nanos.getAndAdd(1_000_000));
    private final Events events = new Events();

    /// Notes what a listener is told, and on which thread.
    private static final class Events implements CheckRunner.Listener {
        final List<String> told = new ArrayList<>();
        final List<Thread> threads = new ArrayList<>();

        @Override
        public void started(Check check) {
            tell("started " + check.id());
        }

        @Override
        public void finished(Result result) {
            tell("finished " + result.check().id());
        }

        private void tell(String event) {
            told.add(event);
            threads.add(Thread.currentThread());
        }

        List<String> finished() {
            return told.stream().filter(event -> event.startsWith("finished")).toList();
        }
    }

    private static Outcome ending(Status status) {
        return Outcome.seen(status, ProvenFor.DOCUMENT, new Evidence(Evidence.Origin.TYPED, Map.of()), List.of());
    }

    private static Check check(String id, Check.Probe probe, String... after) {
        return new Check(id, 0, true, List.of(after), probe);
    }

    private static Check passing(String id, String... after) {
        return check(id, () -> ending(Status.PASS), after);
    }

    private static List<Status> statuses(Report report) {
        return report.results().stream().map(result -> result.outcome().status()).toList();
    }

    @Test
    void runsAPlanInTheOrderOfItsDependenciesAndReportsInTheOrderOfThePlan() {
        var looked = new ArrayList<String>();
        Report report = runner.run(List.of(
                check("c", () -> look(looked, "c"), "b"), check("b", () -> look(looked, "b"), "a"), check("a", () -> look(looked, "a"))),
                events);
        assertThat(looked).containsExactly("a", "b", "c");
        assertThat(report.results()).extracting(result -> result.check().id()).containsExactly("c", "b", "a");
        assertThat(report.startedAt()).isEqualTo(NOW);
        assertThat(report.results()).extracting(Result::took).containsOnly(Duration.ofMillis(1));
        assertThat(events.told).containsExactly(
                "started a", "finished a", "started b", "finished b", "started c", "finished c");
    }

    private static Outcome look(List<String> looked, String id) {
        looked.add(id);
        return ending(Status.PASS);
    }

    @Test
    void anEmptyPlanFindsNoBlocker() {
        Report report = runner.run(List.of(), events);
        assertThat(report.results()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void runsIndependentChecksSideBySide() {
        // Each waits for the other: one after the other they would never end.
        var meeting = new CyclicBarrier(2);
        Check.Probe probe = () -> {
            try {
                meeting.await(10, TimeUnit.SECONDS);
                return ending(Status.PASS);
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                return ending(Status.FAIL);
            }
        };
        assertThat(statuses(runner.run(List.of(check("a", probe), check("b", probe)), events)))
                .containsExactly(Status.PASS, Status.PASS);
    }

    @Test
    void aWarningIsGoodEnoughToBuildOn() {
        Report report = runner.run(List.of(check("a", () -> ending(Status.WARN)), passing("b", "a")), events);
        assertThat(statuses(report)).containsExactly(Status.WARN, Status.PASS);
    }

    @Test
    void skipsWhatBuildsOnSomethingThatDidNotPassAndSaysBecauseOfWhat() {
        for (Status status : List.of(Status.FAIL, Status.UNKNOWN, Status.SKIP, Status.CANCELLED)) {
            Report report = runner.run(
                    List.of(passing("c", "b"), passing("b", "ok", "a"), passing("ok"), check("a", () -> ending(status))), events);
            assertThat(statuses(report)).containsExactly(Status.SKIP, Status.SKIP, Status.PASS, status);
            assertThat(report.results().get(0).outcome().causes()).containsExactly(new Cause.Dependency("b"));
            assertThat(report.results().get(1).outcome().causes()).containsExactly(new Cause.Dependency("a"));
        }
    }

    @Test
    void aProbeThatBreaksIsUnknownAndTheOthersGoOn() {
        Report report = runner.run(
                List.of(
                        check("exception", () -> { throw new IllegalStateException("boom"); }),
                        check("error", () -> { throw new NoClassDefFoundError("sdk/Client"); }),
                        check("null", () -> null),
                        passing("fine")),
                events);
        assertThat(statuses(report)).containsExactly(Status.UNKNOWN, Status.UNKNOWN, Status.UNKNOWN, Status.PASS);
        assertThat(report.results().getFirst().outcome().causes())
                .containsExactly(new Cause.Broken("java.lang.IllegalStateException: boom"));
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(events.told).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void tellsTheListenerOnceAboutEachEndAlwaysOnTheCallersThread() {
        runner.run(List.of(passing("a"), check("b", () -> ending(Status.FAIL)), passing("c", "b"), passing("d", "a")), events);
        assertThat(events.threads).containsOnly(Thread.currentThread());
        assertThat(events.told).doesNotHaveDuplicates();
        assertThat(events.finished()).containsExactlyInAnyOrder("finished a", "finished b", "finished c", "finished d");
        assertThat(events.told).doesNotContain("started c");
    }

    @Test
    void anInterruptEndsEverythingAndStaysSet() throws InterruptedException {
        var blocked = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var report = new ArrayList<Report>();
        var flag = new AtomicBoolean();
        Check blocking = check("blocking", () -> {
            blocked.countDown();
            try {
                new CountDownLatch(1).await();
                return ending(Status.PASS);
            } finally {
                ended.set(true);
            }
        });
        Thread run = Thread.ofVirtual().start(() -> {
            report.add(runner.run(List.of(passing("a"), blocking, passing("after", "blocking")), events));
            flag.set(Thread.currentThread().isInterrupted());
        });
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        run.interrupt();
        assertThat(run.join(Duration.ofSeconds(10))).isTrue();
        assertThat(ended).isTrue();
        assertThat(flag).isTrue();
        List<Status> statuses = statuses(report.getFirst());
        assertThat(statuses.subList(1, 3)).containsExactly(Status.CANCELLED, Status.CANCELLED);
        assertThat(events.finished()).containsExactlyInAnyOrder("finished a", "finished blocking", "finished after");
        assertThat(events.threads).containsOnly(run);
        assertThat(report.getFirst().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void whatHasEndedBeforeAnInterruptKeepsItsOutcome() {
        var looking = new CompletableFuture<Thread>();
        var listener = new CheckRunner.Listener() {
            final List<String> finished = new ArrayList<>();

            @Override
            public void started(Check check) {
                if (check.id().equals("blocking")) {
                    endOf(looking.join());
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void finished(Result result) {
                finished.add(result.check().id() + " " + result.outcome().status());
            }
        };
        Check ended = check("ended", () -> {
            looking.complete(Thread.currentThread());
            return ending(Status.FAIL);
        });
        Check blocking = check("blocking", () -> {
            new CountDownLatch(1).await();
            return ending(Status.PASS);
        });
        Report report = runner.run(List.of(ended, blocking), listener);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(statuses(report)).containsExactly(Status.FAIL, Status.CANCELLED);
        assertThat(listener.finished).containsExactly("ended FAIL", "blocking CANCELLED");
    }

    private static void endOf(Thread thread) {
        try {
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aProbeThatWrapsTheInterruptIsCancelledNotBroken() throws InterruptedException {
        var blocked = new CountDownLatch(1);
        var report = new ArrayList<Report>();
        Check wrapping = check("wrapping", () -> {
            blocked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new ClosedByInterruptException());
            }
            return ending(Status.PASS);
        });
        Thread run = Thread.ofPlatform().start(() -> report.add(runner.run(List.of(wrapping), events)));
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        run.interrupt();
        assertThat(run.join(Duration.ofSeconds(10))).isTrue();
        assertThat(statuses(report.getFirst())).containsExactly(Status.CANCELLED);
    }

    @Test
    void aThreadThatIsInterruptedAlreadyCancelsAtOnce() {
        Thread.currentThread().interrupt();
        Report report = runner.run(
                List.of(
                        check("a", () -> {
                            new CountDownLatch(1).await();
                            return ending(Status.PASS);
                        }),
                        passing("b", "a")),
                events);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(statuses(report)).containsExactly(Status.CANCELLED, Status.CANCELLED);
        assertThat(events.finished()).containsExactly("finished a", "finished b");
    }

    @Test
    void aListenerThatThrowsLeavesNothingRunning() {
        var running = new CountDownLatch(1);
        var stopped = new AtomicInteger();
        Check blocking = check("blocking", () -> {
            running.countDown();
            try {
                new CountDownLatch(1).await();
            } finally {
                stopped.incrementAndGet();
            }
            return ending(Status.PASS);
        });
        Check quick = check("quick", () -> {
            running.await();
            return ending(Status.PASS);
        });
        var listener = new CheckRunner.Listener() {
            @Override
            public void started(Check check) {}

            @Override
            public void finished(Result result) {
                throw new IllegalStateException("listener");
            }
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> runner.run(List.of(blocking, quick), listener))
                .withMessage("listener");
        assertThat(stopped).hasValue(1);
    }

    @Test
    void refusesPlansThatCannotBeRun() {
        assertThatIllegalArgumentException().isThrownBy(() -> runner.run(List.of(passing("a"), passing("a")), events));
        assertThatIllegalArgumentException().isThrownBy(() -> runner.run(List.of(passing("a", "nobody")), events));
        assertThatIllegalArgumentException().isThrownBy(() -> runner.run(List.of(passing("a", "b"), passing("b", "a")), events));
        assertThatIllegalArgumentException().isThrownBy(() -> runner.run(List.of(passing("a", "a")), events));
        assertThat(events.told).isEmpty();
    }
}
