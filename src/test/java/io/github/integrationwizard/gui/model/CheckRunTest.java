package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.check.Budgets;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Collector;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Observation;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.RetryPolicy;
import io.github.integrationwizard.core.check.Rule;
import io.github.integrationwizard.core.check.RunPlan;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.LastCheckResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Runs end in four ways: done, failed, cancelled, outdated. What the window's thread is given to do is held back here,
/// and done step by step.
class CheckRunTest {
    private static final Instant NOW = Instant.parse("2026-11-18T16:20:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Map<String, Status> outcomes = new LinkedHashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private final CheckRunner runner = runner(CLOCK);
    private final CheckRun run = run(Runnable::run);

    private CheckRun run(Executor work) {
        return new CheckRun(runner, this::plan, work, window::add);
    }

    private static CheckRunner runner(Clock clock) {
        return new CheckRunner(
                clock,
                () -> 0,
                duration -> {
                    throw new AssertionError("slept " + duration);
                },
                unexpected -> {
                    throw new AssertionError(unexpected);
                });
    }

    private RunPlan plan(Level level) {
        return plan(checks(), level);
    }

    private static RunPlan plan(CheckSet checks, Level level) {
        return checks.plan(level, Budgets.NONE, RetryPolicy.NONE, "");
    }

    private CheckSet checks() {
        return CheckSet.offline(
                EvidenceBook.empty(),
                outcomes.keySet().stream()
                        .map(id -> rule(id, Set.of(), seen(outcomes.get(id))))
                        .toList());
    }

    private static Rule rule(String id, Set<EvidenceKey<?>> needs, Outcome outcome) {
        return Rule.of(new CheckSpec(id, levelOf(id), Requirement.REQUIRED, List.of(), needs), _ -> outcome);
    }

    /// The digit after the name is the level.
    private static Level levelOf(String id) {
        return Level.of(id.charAt(id.length() - 1) - '0');
    }

    @FunctionalInterface
    private interface Look {
        Observation<String> look() throws InterruptedException;
    }

    /// Looks for evidence of an offline check.
    private record Looking(EvidenceKey<String> provides, List<Duration> propagation, Look look)
            implements Collector<String> {
        @Override
        public Level level() {
            return Level.OFFLINE;
        }

        @Override
        public Observation<String> collect(EvidenceBook known) throws InterruptedException {
            return look.look();
        }
    }

    /// A check whose evidence takes until it is interrupted.
    private static CheckSet endless(CountDownLatch begun, CountDownLatch interrupted) {
        var key = new EvidenceKey<String>("slow");
        var collector = new Looking(key, List.of(), () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
            return Observation.typed("never");
        });
        return new CheckSet(
                EvidenceBook.empty(), List.of(collector), List.of(rule("slow0", Set.of(key), seen(Status.PASS))));
    }

    private static Outcome seen(Status status) {
        return Outcome.seen(status, ProvenFor.DOCUMENT, new Evidence(Evidence.Origin.TYPED, Map.of()), List.of());
    }

    private static final class BrokenClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("broken");
        }
    }

    private void handleAll() {
        for (Runnable next = window.poll(); next != null; next = window.poll()) {
            next.run();
        }
    }

    private void handleNext() throws InterruptedException {
        Runnable next = window.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    private List<String> ids() {
        return run.rows().stream().map(CheckProgress::id).toList();
    }

    private List<String> states(CheckRun checks) {
        return checks.rows().stream()
                .map(row -> row.state().getClass().getSimpleName() + (row.isOutdated() ? " earlier" : ""))
                .toList();
    }

    @Test
    void eachRowFollowsItsOwnCheck() {
        outcomes.put("one0", Status.PASS);
        outcomes.put("two0", Status.PASS);
        run.start(Level.OFFLINE);
        assertThat(states(run)).containsExactly("ToDo", "ToDo");
        CheckProgress one = run.rows().getFirst();
        CheckProgress two = run.rows().getLast();
        var changes = new ArrayList<String>();
        one.stateProperty()
                .subscribe((_, now) -> changes.add("one " + now.getClass().getSimpleName()));
        two.stateProperty()
                .subscribe((_, now) -> changes.add("two " + now.getClass().getSimpleName()));
        handleAll();

        assertThat(changes).containsExactlyInAnyOrder("one Running", "one Ended", "two Running", "two Ended");
        assertThat(changes.indexOf("one Running")).isLessThan(changes.indexOf("one Ended"));
        assertThat(changes.indexOf("two Running")).isLessThan(changes.indexOf("two Ended"));
        assertThat(run.rows()).containsExactly(one, two);
    }

    @Test
    void aCheckThatPausesSaysForHowLong() {
        outcomes.put("one0", Status.PASS);
        run.start(Level.OFFLINE);
        CheckProgress one = run.rows().getFirst();
        one.await(Duration.ofSeconds(12));
        assertThat(one.state()).isEqualTo(new CheckProgress.State.Waiting(Duration.ofSeconds(12)));
        assertThat(one.result()).isEmpty();
        assertThat(run.verdict()).isEmpty();
        handleAll();
        assertThat(one.result()).map(result -> result.outcome().status()).contains(Status.PASS);
    }

    @Test
    void doneRowsKeepTheirPlaceUntilAllHaveEndedAndAreThenSortedOnce() {
        outcomes.put("one0", Status.PASS);
        outcomes.put("two0", Status.FAIL);
        run.start(Level.OFFLINE);
        assertThat(run.state()).isEqualTo(CheckRun.State.RUNNING);
        while (window.size() > 1) {
            window.remove().run();
        }
        assertThat(ids()).containsExactly("one0", "two0");
        assertThat(run.endedProperty().get()).isEqualTo(2);
        handleAll();

        assertThat(ids()).containsExactly("two0", "one0");
        assertThat(run.state()).isEqualTo(CheckRun.State.DONE);
        assertThat(run.verdict()).contains(Verdict.BLOCKED);
        assertThat(run.count(Status.FAIL)).isEqualTo(1);
    }

    @Test
    void aRunThatBreaksOffFailsAndClaimsNothing() {
        outcomes.put("one0", Status.PASS);
        var broken = new CheckRun(runner(new BrokenClock()), this::plan, Runnable::run, window::add);
        broken.start(Level.OFFLINE);
        handleAll();

        assertThat(broken.state()).isEqualTo(CheckRun.State.FAILED);
        assertThat(broken.verdict()).isEmpty();
        assertThat(states(broken)).containsExactly("ToDo");
    }

    @Test
    void cancellingEndsEveryRowAtOnceAndStopsTheWork() throws Exception {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        outcomes.put("quick0", Status.PASS);
        CheckSet both = endless(begun, interrupted).and(checks());
        try (var work = Executors.newVirtualThreadPerTaskExecutor()) {
            var cancelled = new CheckRun(runner, level -> plan(both, level), work, window::add);
            cancelled.start(Level.OFFLINE);
            while (cancelled.endedProperty().get() < 1) {
                handleNext();
            }
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            cancelled.cancel();

            assertThat(cancelled.state()).isEqualTo(CheckRun.State.CANCELLED);
            assertThat(cancelled.results())
                    .extracting(
                            result -> result.check().id(),
                            result -> result.outcome().status())
                    .containsExactly(tuple("slow0", Status.CANCELLED), tuple("quick0", Status.PASS));
            assertThat(cancelled.verdict()).contains(Verdict.INCOMPLETE);
            assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anInterruptFromOutsideCancelsToo() throws Exception {
        var begun = new CountDownLatch(1);
        var work = Executors.newSingleThreadExecutor();
        CheckSet slow = endless(begun, new CountDownLatch(1));
        var stopped = new CheckRun(runner, level -> plan(slow, level), work, window::add);
        stopped.start(Level.OFFLINE);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        work.shutdownNow();
        assertThat(work.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        handleAll();

        assertThat(stopped.state()).isEqualTo(CheckRun.State.CANCELLED);
    }

    @Test
    void aCancelledRunCanBeStartedAgain() {
        outcomes.put("one0", Status.PASS);
        outcomes.put("two2", Status.PASS);
        run.start(Level.READ);
        run.cancel();
        handleAll();
        assertThat(run.count(Status.CANCELLED)).isEqualTo(2);
        run.startAgain();
        assertThat(states(run)).containsExactly("ToDo", "ToDo");
        handleAll();

        assertThat(run.state()).isEqualTo(CheckRun.State.DONE);
        assertThat(run.count(Status.PASS)).isEqualTo(2);
    }

    @Test
    void cancellingWhatDoesNotRunChangesNothing() {
        outcomes.put("one0", Status.PASS);
        run.cancel();
        assertThat(run.state()).isEqualTo(CheckRun.State.NOT_RUN);
        run.start(Level.OFFLINE);
        handleAll();
        run.cancel();
        assertThat(run.state()).isEqualTo(CheckRun.State.DONE);
    }

    @Test
    void changedAnswersMarkResultsAsEarlierAndClaimNothing() {
        outcomes.put("one0", Status.FAIL);
        run.start(Level.OFFLINE);
        handleAll();
        run.outdate();

        assertThat(run.state()).isEqualTo(CheckRun.State.OUTDATED);
        assertThat(states(run)).containsExactly("Ended earlier");
        assertThat(run.rows().getFirst().result())
                .map(result -> result.outcome().status())
                .contains(Status.FAIL);
        assertThat(run.results()).isEmpty();
        assertThat(run.verdict()).isEmpty();
        assertThat(run.count(Status.FAIL)).isZero();
        assertThat(run.endedProperty().get()).isZero();
    }

    @Test
    void lateEventsOfAnOutdatedRunAreDropped() {
        outcomes.put("one0", Status.PASS);
        run.start(Level.OFFLINE);
        window.remove().run();
        assertThat(states(run)).containsExactly("Running");
        run.outdate();
        handleAll();

        assertThat(run.state()).isEqualTo(CheckRun.State.OUTDATED);
        assertThat(states(run)).containsExactly("ToDo");
    }

    @Test
    void lateEventsOfAnOldRunDoNotReachTheNextOne() {
        outcomes.put("one0", Status.FAIL);
        run.start(Level.OFFLINE);
        var old = new ArrayDeque<>(window);
        window.clear();
        outcomes.put("one0", Status.PASS);
        run.start(Level.OFFLINE);
        old.forEach(Runnable::run);

        assertThat(run.state()).isEqualTo(CheckRun.State.RUNNING);
        assertThat(states(run)).containsExactly("ToDo");
        handleAll();
        assertThat(run.count(Status.PASS)).isEqualTo(1);
        assertThat(run.count(Status.FAIL)).isZero();
    }

    @Test
    void aRunReplacesResultsUpToItsLevelAndLeavesTheOthersMarked() {
        outcomes.put("one0", Status.PASS);
        outcomes.put("gone0", Status.FAIL);
        outcomes.put("live2", Status.FAIL);
        run.start(Level.READ);
        handleAll();
        CheckProgress one = run.rows().stream()
                .filter(row -> row.id().equals("one0"))
                .findFirst()
                .orElseThrow();
        run.outdate();
        outcomes.remove("gone0");
        run.start(Level.OFFLINE);
        handleAll();

        assertThat(ids()).containsExactlyInAnyOrder("one0", "live2");
        assertThat(run.rows()).contains(one);
        assertThat(run.rows())
                .filteredOn(CheckProgress::isOutdated)
                .extracting(CheckProgress::id)
                .containsExactly("live2");
        assertThat(run.verdict()).contains(Verdict.NO_BLOCKER_FOUND);
        assertThat(run.planned()).isEqualTo(1);
        run.start(Level.OFFLINE);
        run.cancel();
        assertThat(run.count(Status.CANCELLED)).isEqualTo(1);
        run.start(Level.READ);
        handleAll();
        assertThat(run.rows()).noneMatch(CheckProgress::isOutdated);
        assertThat(run.verdict()).contains(Verdict.BLOCKED);
    }

    private static WizardModel wizard() {
        Draft draft = Draft.empty("aws").with("name", "backups").with("bucketName", "acme");
        return new WizardModel(new AwsProvider(), Integration.begin(new UUID(0, 1), draft, NOW), _ -> {});
    }

    @Test
    void startsByItselfOnThePageOfTheChecksAndAfterEveryChangeThere() {
        WizardModel wizard = wizard();
        CheckRun checks = CheckRun.of(wizard, runner, reports::add, CLOCK, Runnable::run, Runnable::run);
        wizard.stepProperty().set(Step.TRUST);
        wizard.answer("bucketName").set("acme-1");
        assertThat(checks.state()).isEqualTo(CheckRun.State.NOT_RUN);
        wizard.stepProperty().set(Step.VALIDATE);
        assertThat(checks.state()).isEqualTo(CheckRun.State.DONE);
        assertThat(wizard.lastResult())
                .contains(new LastCheckResult(
                        Verdict.INCOMPLETE, Level.OFFLINE, NOW, wizard.draft().hash()));
        assertThat(reports)
                .extracting(Report::verdict, Report::answersHash)
                .containsExactly(tuple(Verdict.INCOMPLETE, wizard.draft().hash()));
        wizard.stepProperty().set(Step.STORAGE);
        assertThat(checks.state()).isEqualTo(CheckRun.State.DONE);
        for (String typed : List.of("acme-", "acme-B", "acme-B")) {
            wizard.answer("bucketName").set(typed);
            assertThat(checks.state()).isEqualTo(CheckRun.State.OUTDATED);
            assertThat(wizard.lastResult()).isEmpty();
        }
        wizard.stepProperty().set(Step.VALIDATE);
        assertThat(wizard.lastResult())
                .contains(new LastCheckResult(
                        Verdict.BLOCKED, Level.OFFLINE, NOW, wizard.draft().hash()));
        wizard.answer("bucketName").set("acme-2");
        assertThat(wizard.lastResult())
                .contains(new LastCheckResult(
                        Verdict.INCOMPLETE, Level.OFFLINE, NOW, wizard.draft().hash()));
    }

    @Test
    void whatIsReadInOutdatesTheResultsWithoutIt() {
        WizardModel wizard = wizard();
        CheckRun checks = CheckRun.of(wizard, runner, reports::add, CLOCK, Runnable::run, Runnable::run);
        wizard.stepProperty().set(Step.VALIDATE);
        wizard.importedProperty().set(Optional.of(new ImportedEvidence(Map.of(), NOW, _ -> checks(), _ -> Map.of())));
        outcomes.put("imported0", Status.PASS);
        wizard.importedProperty()
                .set(Optional.of(new ImportedEvidence(Map.of("a", "b"), NOW, _ -> checks(), _ -> Map.of())));
        assertThat(checks.rows()).extracting(CheckProgress::id).contains("imported0");
        wizard.stepProperty().set(Step.TRUST);
        wizard.importedProperty().set(Optional.empty());
        assertThat(checks.state()).isEqualTo(CheckRun.State.OUTDATED);
        wizard.stepProperty().set(Step.VALIDATE);
        assertThat(checks.rows())
                .extracting(CheckProgress::id)
                .doesNotContain("imported0")
                .isNotEmpty();
    }

    @Test
    void theResultOfEarlierAnswersComesBackWithTheAnswers() {
        WizardModel wizard = wizard();
        CheckRun.of(wizard, runner, reports::add, CLOCK, Runnable::run, Runnable::run);
        wizard.stepProperty().set(Step.VALIDATE);
        LastCheckResult first = wizard.lastResult().orElseThrow();
        wizard.stepProperty().set(Step.STORAGE);
        wizard.answer("bucketName").set("acme-2");
        assertThat(wizard.lastResult()).isEmpty();
        assertThat(wizard.integration().lastResult()).contains(first);
        assertThat(wizard.integration().currentResult()).isEmpty();
        wizard.answer("bucketName").set("acme");
        assertThat(wizard.lastResult()).contains(first);
    }

    @Test
    void aRowCountsDownUntilTheCheckIsTriedAgain() {
        var key = new EvidenceKey<String>("role");
        var looks = new ArrayList<String>();
        var collector = new Looking(key, List.of(Duration.ofSeconds(2)), () -> {
            looks.add("look");
            return looks.size() > 1
                    ? Observation.typed("x")
                    : Observation.notSeen(Failure.of(FailureCode.PROPAGATION_DELAY));
        });
        var checks = new CheckSet(
                EvidenceBook.empty(), List.of(collector), List.of(rule("role0", Set.of(key), seen(Status.PASS))));
        var quickly = new CheckRunner(CLOCK, () -> 0, _ -> {}, _ -> "incident");
        var waiting = new CheckRun(
                quickly,
                level -> checks.plan(level, Budgets.NONE, RetryPolicy.PATIENT, ""),
                Runnable::run,
                window::add);
        waiting.start(Level.OFFLINE);
        var states = new ArrayList<CheckProgress.State>();
        CheckProgress row = waiting.rows().getFirst();
        while (!window.isEmpty()) {
            window.remove().run();
            states.add(row.state());
        }
        assertThat(states)
                .startsWith(
                        new CheckProgress.State.Running(),
                        new CheckProgress.State.Waiting(Duration.ofSeconds(2)),
                        new CheckProgress.State.Waiting(Duration.ofSeconds(1)),
                        new CheckProgress.State.Running());
        assertThat(row.result()).map(result -> result.outcome().status()).contains(Status.PASS);
        assertThat(row.result()).map(result -> result.timing().attempts()).contains(2);
    }
}
