package io.github.integrationwizard.core.check;

import static io.github.integrationwizard.core.check.Planned.ending;
import static io.github.integrationwizard.core.check.Planned.key;
import static io.github.integrationwizard.core.check.Planned.notSeen;
import static io.github.integrationwizard.core.check.Planned.seen;
import static io.github.integrationwizard.core.check.Planned.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
    private final List<Throwable> incidents = new ArrayList<>();
    private final CheckRunner runner = new CheckRunner(
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> nanos.getAndAdd(1_000_000),
            duration -> {
                throw new AssertionError("slept " + duration);
            },
            unexpected -> {
                incidents.add(unexpected);
                return "incident-" + incidents.size();
            });
    private final Events events = new Events();

    /// Records the events of a listener, and their threads.
    private static final class Events implements CheckRunner.Listener {
        final List<String> heard = new ArrayList<>();
        final List<Thread> threads = new ArrayList<>();

        @Override
        public void started(CheckSpec check) {
            note("started " + check.id());
        }

        @Override
        public void collecting(EvidenceKey<?> key) {
            note("collecting " + key.id());
        }

        @Override
        public void finished(Result result) {
            note("finished " + result.check().id());
        }

        private void note(String event) {
            heard.add(event);
            threads.add(Thread.currentThread());
        }

        List<String> finished() {
            return heard.stream().filter(event -> event.startsWith("finished")).toList();
        }
    }

    private Report run(Planned planned) {
        return runner.run(planned.plan(), events);
    }

    private static List<Status> statuses(Report report) {
        return report.results().stream()
                .map(result -> result.outcome().status())
                .toList();
    }

    private static Outcome outcome(Report report, String check) {
        return report.result(check).orElseThrow().outcome();
    }

    private static Callable<Observation<String>> forever(CountDownLatch begun) {
        return () -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return seen("never");
        };
    }

    @Test
    void runsAPlanInTheOrderOfItsDependenciesAndReportsInTheOrderOfThePlan() {
        var judged = new ArrayList<String>();
        var planned = new Planned();
        for (List<String> check : List.of(List.of("c", "b"), List.of("b", "a"), List.of("a"))) {
            String[] after = check.subList(1, check.size()).toArray(String[]::new);
            planned.rule(Rule.of(spec(check.getFirst(), Level.OFFLINE, Set.of(), after), _ -> {
                judged.add(check.getFirst());
                return ending(Status.PASS);
            }));
        }
        Report report = run(planned);
        assertThat(judged).containsExactly("a", "b", "c");
        assertThat(report.results()).extracting(result -> result.check().id()).containsExactly("c", "b", "a");
        assertThat(report.startedAt()).isEqualTo(NOW);
        assertThat(report.answersHash()).isEqualTo(Planned.HASH);
        assertThat(report.results())
                .extracting(Result::timing)
                .containsOnly(new Timing(Optional.of(NOW), Duration.ofMillis(1), 1));
        assertThat(events.heard)
                .containsExactly("started a", "finished a", "started b", "finished b", "started c", "finished c");
    }

    @Test
    void anEmptyPlanFindsNoBlocker() {
        Report report = run(new Planned());
        assertThat(report.results()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void collectsIndependentEvidenceInParallel() {
        // Each waits for the other, so they end only if they run in parallel.
        var meeting = new CyclicBarrier(2);
        Callable<Observation<String>> look = () -> {
            meeting.await(10, TimeUnit.SECONDS);
            return seen("x");
        };
        assertThat(statuses(run(new Planned().check("a", look).check("b", look))))
                .containsExactly(Status.PASS, Status.PASS);
    }

    @Test
    void evidenceForSeveralChecksIsCollectedOnce() {
        var looks = new AtomicInteger();
        Report report = run(new Planned()
                .check("a", () -> seen("x" + looks.incrementAndGet()))
                .judging("b", Set.of(key("a")))
                .judging("c", Set.of(key("a")), "b"));
        assertThat(statuses(report)).containsExactly(Status.PASS, Status.PASS, Status.PASS);
        assertThat(looks).hasValue(1);
    }

    @Test
    void collectsTheNeedsOfACollectorFirst() {
        var looked = new ArrayList<String>();
        Report report = run(new Planned()
                .collect("policies", Set.of(key("role")), () -> {
                    looked.add("policies");
                    return seen("policies");
                })
                .collect("role", Set.of(), () -> {
                    looked.add("role");
                    return seen("role");
                })
                .judging("check", Set.of(key("policies"))));
        assertThat(looked).containsExactly("role", "policies");
        assertThat(statuses(report)).containsExactly(Status.PASS);
    }

    @Test
    void evidenceWithUnseenNeedsIsNotSeenForTheSameReason() {
        Report report = run(new Planned()
                .collect("policies", Set.of(key("role")), () -> seen("policies"))
                .collect("role", Set.of(), () -> notSeen(FailureCode.ACTION_DENIED))
                .judging("check", Set.of(key("policies"))));
        assertThat(outcome(report, "check"))
                .isEqualTo(Outcome.unknown(new Cause.Failed(Failure.of(FailureCode.ACTION_DENIED))));
    }

    @Test
    void evidenceOfSkippedChecksIsNotCollected() {
        // The canary must not be written to a bucket from which it could not be deleted.
        var written = new AtomicBoolean();
        Report report = run(new Planned()
                .check("misc", Status.FAIL)
                .check(
                        "canary",
                        () -> {
                            written.set(true);
                            return seen("canary");
                        },
                        "misc"));
        assertThat(statuses(report)).containsExactly(Status.FAIL, Status.SKIP);
        assertThat(written).isFalse();
    }

    @Test
    void suppliedEvidenceIsNotCollected() {
        Report report = run(new Planned().given("a", seen("given")).check("a", () -> {
            throw new AssertionError("looked");
        }));
        assertThat(statuses(report)).containsExactly(Status.PASS);
        assertThat(incidents).isEmpty();
    }

    @Test
    void evidenceMissingFromSuppliedDocumentsIsCollectedIfTheLevelAllowsIt() {
        var planned = new Planned().given("a", Observation.notGiven("aws x")).check("a", () -> seen("live"));
        assertThat(outcome(run(planned), "a").evidence().orElseThrow().origin()).isEqualTo(Evidence.Origin.LIVE);
        assertThat(outcome(run(planned.upTo(Level.OFFLINE)), "a"))
                .isEqualTo(Outcome.unknown(new Cause.Unseen("aws x")));
    }

    @Test
    void aRuleSeesOnlyWhatItsCheckNeeds() {
        var known = new ArrayList<EvidenceBook>();
        run(new Planned()
                .given("a", seen("a"))
                .given("b", seen("b"))
                .rule(Rule.of(spec("check", Level.READ, Set.of(key("a"))), book -> {
                    known.add(book);
                    return ending(Status.PASS);
                })));
        assertThat(known.getFirst().find(key("a"))).isPresent();
        assertThat(known.getFirst().find(key("b"))).isEmpty();
    }

    @Test
    void aWarningDoesNotBlockDependentChecks() {
        assertThat(statuses(run(new Planned().check("a", Status.WARN).check("b", Status.PASS, "a"))))
                .containsExactly(Status.WARN, Status.PASS);
    }

    @Test
    void skipsDependentsOfChecksThatDidNotPassAndNamesThem() {
        for (Status status : List.of(Status.FAIL, Status.UNKNOWN, Status.SKIP, Status.CANCELLED)) {
            Report report = run(new Planned()
                    .check("c", Status.PASS, "b")
                    .check("b", Status.PASS, "ok", "a")
                    .check("ok", Status.PASS)
                    .check("a", status));
            assertThat(statuses(report)).containsExactly(Status.SKIP, Status.SKIP, Status.PASS, status);
            assertThat(outcome(report, "c").causes()).containsExactly(new Cause.Dependency("b"));
            assertThat(outcome(report, "b").causes()).containsExactly(new Cause.Dependency("a"));
            assertThat(outcome(report, "b").skipReason()).contains(SkipReason.DEPENDENCY);
        }
    }

    @Test
    void dependentsOfANotApplicableCheckAreNotApplicable() {
        Report report = run(new Planned()
                .rule(Rule.of(spec("kms.key", Level.OFFLINE, Set.of()), _ -> Outcome.notApplicable()))
                .check("kms.policy", Status.PASS, "kms.key"));
        assertThat(outcome(report, "kms.policy")).isEqualTo(Outcome.notApplicable());
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void aCheckAboveTheLevelIsSkippedAsNotChosenAndItsEvidenceIsNotCollected() {
        Report report = run(new Planned().upTo(Level.PUBLIC).check("a", () -> {
            throw new AssertionError("looked");
        }));
        assertThat(outcome(report, "a")).isEqualTo(Outcome.notChosen());
        assertThat(report.result("a").orElseThrow().timing()).isEqualTo(Timing.NONE);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
        assertThat(incidents).isEmpty();
        assertThat(events.heard).containsExactly("finished a");
    }

    @Test
    void aCheckWithASuppliedDocumentIsOfflineEvenIfItsDependencyWasNotChosen() {
        Report report = run(new Planned()
                .upTo(Level.OFFLINE)
                .given("trust", Observation.document("x", Evidence.Origin.PASTED, NOW, Optional.empty()))
                .given("answers", Observation.typed("x"))
                .judging("role.exists", Set.of(key("role"), key("answers")))
                .judging("trust.principal", Set.of(key("trust"), key("answers")), "role.exists"));
        assertThat(report.result("role.exists").orElseThrow().check().level()).isEqualTo(Level.READ);
        assertThat(report.result("trust.principal").orElseThrow().check().level())
                .isEqualTo(Level.OFFLINE);
        assertThat(statuses(report)).containsExactly(Status.SKIP, Status.PASS);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void anUnexpectedExceptionIsUnknownWithAnIdAndOtherChecksContinue() {
        var secret = new IllegalStateException("AccessKeyId=LTAI5tSecret");
        Report report = run(new Planned()
                .check("exception", () -> {
                    throw secret;
                })
                .check("error", () -> {
                    throw new NoClassDefFoundError("sdk/Client");
                })
                .check("null", () -> null)
                .rule(Rule.of(spec("rule", Level.OFFLINE, Set.of()), _ -> {
                    throw new IllegalStateException("a defect");
                }))
                .rule(Rule.of(spec("no outcome", Level.OFFLINE, Set.of()), _ -> null))
                .check("fine", Status.PASS));
        assertThat(statuses(report))
                .containsExactly(
                        Status.UNKNOWN, Status.UNKNOWN, Status.UNKNOWN, Status.UNKNOWN, Status.UNKNOWN, Status.PASS);
        assertThat(incidents).hasSize(5).contains(secret);
        Failure failure = outcome(report, "exception").failure().orElseThrow();
        assertThat(failure).isEqualTo(Failure.unexpected("incident-" + (incidents.indexOf(secret) + 1)));
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(report.toString()).doesNotContain("LTAI5tSecret", "IllegalState", "sdk/Client");
    }

    @Test
    void theListenerIsCalledOncePerCheckOnTheCallersThread() {
        run(new Planned()
                .check("a", () -> seen("a"))
                .check("b", Status.FAIL)
                .check("c", Status.PASS, "b")
                .check("d", Status.PASS, "a"));
        assertThat(events.threads).containsOnly(Thread.currentThread());
        assertThat(events.heard).doesNotHaveDuplicates();
        assertThat(events.heard).containsSubsequence("started a", "collecting a", "finished a");
        assertThat(events.finished()).containsExactlyInAnyOrder("finished a", "finished b", "finished c", "finished d");
        assertThat(events.heard).doesNotContain("started c");
    }

    @Test
    void anInterruptCancelsEverythingAndStaysSet() throws InterruptedException {
        var blocked = new CountDownLatch(1);
        var ended = new AtomicBoolean();
        var report = new ArrayList<Report>();
        var flag = new AtomicBoolean();
        var planned = new Planned()
                .check("a", Status.PASS)
                .check("blocking", () -> {
                    try {
                        return forever(blocked).call();
                    } finally {
                        ended.set(true);
                    }
                })
                .check("after", Status.PASS, "blocking");
        Thread run = Thread.ofVirtual().start(() -> {
            report.add(run(planned));
            flag.set(Thread.currentThread().isInterrupted());
        });
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        run.interrupt();
        assertThat(run.join(Duration.ofSeconds(10))).isTrue();
        assertThat(ended).isTrue();
        assertThat(flag).isTrue();
        assertThat(statuses(report.getFirst())).containsExactly(Status.PASS, Status.CANCELLED, Status.CANCELLED);
        assertThat(events.finished()).containsExactlyInAnyOrder("finished a", "finished blocking", "finished after");
        assertThat(events.threads).containsOnly(run);
        assertThat(report.getFirst().verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void checksFinishedBeforeAnInterruptKeepTheirOutcome() {
        var looking = new CompletableFuture<Thread>();
        var listener = new CheckRunner.Listener() {
            final List<String> finished = new ArrayList<>();

            @Override
            public void collecting(EvidenceKey<?> key) {
                if (key.equals(key("blocking"))) {
                    endOf(looking.join());
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void finished(Result result) {
                finished.add(result.check().id() + " " + result.outcome().status());
            }
        };
        RunPlan plan = new Planned()
                .check("ended", () -> {
                    looking.complete(Thread.currentThread());
                    return seen("x");
                })
                .check("blocking", forever(new CountDownLatch(1)))
                .plan();
        Report report = runner.run(plan, listener);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(statuses(report)).containsExactly(Status.PASS, Status.CANCELLED);
        assertThat(listener.finished).containsExactly("ended PASS", "blocking CANCELLED");
    }

    private static void endOf(Thread thread) {
        try {
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCollectorThatWrapsTheInterruptIsCancelledNotBroken() throws InterruptedException {
        var blocked = new CountDownLatch(1);
        var report = new ArrayList<Report>();
        var planned = new Planned().check("wrapping", () -> {
            try {
                return forever(blocked).call();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new ClosedByInterruptException());
            }
        });
        Thread run = Thread.ofPlatform().start(() -> report.add(run(planned)));
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        run.interrupt();
        assertThat(run.join(Duration.ofSeconds(10))).isTrue();
        assertThat(statuses(report.getFirst())).containsExactly(Status.CANCELLED);
        assertThat(incidents).isEmpty();
    }

    @Test
    void checksThatNeedAStoppedCollectorAreCancelled() {
        Report report = run(new Planned()
                .check("stopped", () -> {
                    throw new InterruptedException();
                })
                .collect("more", Set.of(key("stopped")), () -> seen("more"))
                .judging("building", Set.of(key("more"))));
        assertThat(statuses(report)).containsExactly(Status.CANCELLED, Status.CANCELLED);
    }

    @Test
    void anAlreadyInterruptedThreadCancelsAtOnce() {
        Thread.currentThread().interrupt();
        Report report = run(new Planned()
                .check("a", forever(new CountDownLatch(1)))
                .check("b", Status.PASS, "a")
                .check("c", Status.PASS));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(statuses(report)).containsExactly(Status.CANCELLED, Status.CANCELLED, Status.CANCELLED);
        assertThat(events.heard).containsExactly("finished a", "finished b", "finished c");
    }

    @Test
    void aListenerThatThrowsLeavesNothingRunning() {
        var running = new CountDownLatch(1);
        var stopped = new AtomicInteger();
        RunPlan plan = new Planned()
                .check("blocking", () -> {
                    try {
                        return forever(running).call();
                    } finally {
                        stopped.incrementAndGet();
                    }
                })
                .check("quick", () -> {
                    running.await();
                    return seen("x");
                })
                .plan();
        var listener = new CheckRunner.Listener() {
            @Override
            public void finished(Result result) {
                throw new IllegalStateException("listener");
            }
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> runner.run(plan, listener))
                .withMessage("listener");
        assertThat(stopped).hasValue(1);
    }

    @Test
    void rejectsInvalidPlans() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Planned()
                        .check("a", Status.PASS)
                        .check("a", Status.PASS)
                        .plan());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Planned().check("a", Status.PASS, "nobody").plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Planned()
                        .check("a", Status.PASS, "b")
                        .check("b", Status.PASS, "a")
                        .plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Planned().check("a", Status.PASS, "a").plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Planned()
                        .collect("a", Set.of(), () -> seen("a"))
                        .collect("a", Set.of(), () -> seen("a"))
                        .plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Planned()
                        .collect("a", Set.of(key("b")), () -> seen("a"))
                        .collect("b", Set.of(key("a")), () -> seen("b"))
                        .plan());
    }
}
