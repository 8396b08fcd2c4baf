package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.RunPlan;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.gui.context.BackgroundWork;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The checks of an open wizard: starts and cancels runs, and shows the progress of each check. It belongs to the
/// wizard, not to a page, so a run continues while other pages are shown. Every run has a number; events of an earlier
/// run are dropped. All methods must be called on the JavaFX application thread.
public final class CheckRun {
    /// The state of the latest run.
    public enum State {
        /// No run was started.
        NOT_RUN,
        RUNNING,
        /// Every check has a result.
        DONE,
        /// Canceled before its end.
        CANCELLED,
        /// The run itself failed.
        FAILED,
        /// The answers changed during the run or after it.
        OUTDATED
    }

    private final CheckRunner runner;
    private final Function<Level, RunPlan> plan;
    private final Executor work;
    private final Executor window;
    private final ObservableList<CheckProgress> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NOT_RUN);
    private final ReadOnlyIntegerWrapper ended = new ReadOnlyIntegerWrapper(this, "ended");
    private Optional<FutureTask<Void>> running = Optional.empty();
    private Optional<BackgroundWork.Job> announced = Optional.empty();
    private Optional<Report> report = Optional.empty();
    private int number;
    private Level level = Level.OFFLINE;
    private int planned;

    /// @param plan the plan of a run up to a level, for the current answers
    /// @param work runs blocking work; a run is canceled by interrupting its thread
    /// @param window runs changes of properties, in order
    CheckRun(CheckRunner runner, Function<Level, RunPlan> plan, Executor work, Executor window) {
        this.runner = runner;
        this.plan = plan;
        this.work = work;
        this.window = window;
    }

    /// The checks of a wizard. Changed answers make results outdated. Checks of [Level#OFFLINE] start automatically
    /// while their page is shown; no others ever do. The verdict of a run is recorded in the wizard.
    ///
    /// @param keep receives the report of each completed run
    /// @param clock the source of end times
    /// @param work runs blocking work, on a separate thread for each run, because a run may take long
    /// @param window runs changes of properties, in order
    public static CheckRun of(
            WizardModel wizard,
            CheckRunner runner,
            Consumer<Report> keep,
            Clock clock,
            Executor work,
            Executor window) {
        var run = new CheckRun(runner, wizard::checks, work, window);
        Runnable startIfDue = () -> {
            if (wizard.step() == Step.VALIDATE && run.isDue()) {
                run.start(Level.OFFLINE);
            }
        };
        Runnable outdate = () -> {
            // A property reports its next change only after its value was read.
            wizard.reading();
            run.outdate();
            startIfDue.run();
        };
        run.stateProperty().subscribe(now -> {
            if (now == State.DONE) {
                Report report = run.report.orElseThrow();
                run.verdict()
                        .ifPresent(verdict -> wizard.recordResult(
                                new LastCheckResult(verdict, report.level(), clock.instant(), report.answersHash())));
                keep.accept(report);
            }
        });
        wizard.readingProperty().subscribe(outdate);
        wizard.importedProperty().subscribe((_, _) -> outdate.run());
        wizard.stepProperty().subscribe(_ -> startIfDue.run());
        return run;
    }

    private boolean isDue() {
        return state() == State.NOT_RUN || state() == State.OUTDATED;
    }

    /// Lists each run as a background task while it lasts, with its progress and an action that cancels it.
    public void announce(BackgroundWork work) {
        state.subscribe(now -> {
            announced.ifPresent(BackgroundWork.Job::end);
            announced = now == State.RUNNING
                    ? Optional.of(work.begin(BackgroundWork.Kind.CHECKS, this::cancel))
                    : Optional.empty();
            advance();
        });
        ended.subscribe(this::advance);
    }

    private void advance() {
        announced.ifPresent(job -> job.advance(new BackgroundWork.Progress(ended.get(), planned)));
    }

    /// Starts the checks up to a level. A run in progress is canceled; results of higher levels are preserved.
    public void start(Level upTo) {
        stop();
        int run = number;
        level = upTo;
        RunPlan next = plan.apply(upTo);
        List<CheckSpec> checks = next.checks().stream()
                .filter(check -> !check.level().isAbove(upTo))
                .toList();
        planned = checks.size();
        ended.set(0);
        prepare(checks);
        state.set(State.RUNNING);
        var task = new FutureTask<Void>(() -> perform(run, next), null);
        running = Optional.of(task);
        work.execute(task);
    }

    /// Starts the checks again, up to the level of the latest run.
    public void startAgain() {
        start(level);
    }

    /// Cancels the run in progress, if any: unfinished checks are canceled. Checks can be started again.
    public void cancel() {
        if (state() == State.RUNNING) {
            stop();
            cancelled();
        }
    }

    /// The answers changed: cancels the run and marks all results as outdated.
    void outdate() {
        if (state() != State.NOT_RUN) {
            stop();
            ended.set(0);
            rows.forEach(CheckProgress::outdate);
            state.set(State.OUTDATED);
        }
    }

    /// Cancels the run; its later events are dropped.
    private void stop() {
        number++;
        running.ifPresent(task -> task.cancel(true));
        running = Optional.empty();
    }

    private void prepare(List<CheckSpec> checks) {
        Map<String, CheckProgress> known =
                rows.stream().collect(Collectors.toMap(CheckProgress::id, Function.identity()));
        var next = new ArrayList<CheckProgress>();
        for (CheckSpec check : checks) {
            CheckProgress row = known.remove(check.id());
            if (row == null) {
                row = new CheckProgress(check);
            } else {
                row.reset(check);
            }
            next.add(row);
        }
        rows.stream()
                .filter(row -> known.containsKey(row.id())
                        && row.level().isAbove(level)
                        && row.result().isPresent())
                .forEach(next::add);
        rows.setAll(next);
    }

    private void perform(int run, RunPlan checks) {
        try {
            Report ended = runner.run(checks, new CheckRunner.Listener() {
                @Override
                public void started(CheckSpec check) {
                    report(run, () -> row(check.id(), CheckProgress::start));
                }

                @Override
                public void waiting(CheckSpec check, Duration left, int attempt) {
                    report(run, () -> row(check.id(), left.isZero() ? CheckProgress::start : row -> row.await(left)));
                }

                @Override
                public void finished(Result result) {
                    report(run, () -> end(result));
                }
            });
            boolean interrupted = Thread.currentThread().isInterrupted();
            report(run, interrupted ? this::cancelled : () -> done(ended));
        } catch (RuntimeException | Error e) {
            System.getLogger(CheckRun.class.getName()).log(System.Logger.Level.ERROR, "checks broke off", e);
            report(run, this::failed);
        }
    }

    private void report(int run, Runnable change) {
        window.execute(() -> {
            if (run == number) {
                change.run();
            }
        });
    }

    private void row(String id, Consumer<CheckProgress> change) {
        rows.stream().filter(row -> row.id().equals(id)).forEach(change);
    }

    /// A check above the level of this run was not selected; its result from an earlier run is preserved.
    private void end(Result result) {
        if (result.check().level().isAbove(level)) {
            return;
        }
        row(result.check().id(), row -> row.end(result));
        ended.set(ended.get() + 1);
    }

    /// Rows are sorted once, at the end, with the most severe results first.
    private void done(Report ended) {
        report = Optional.of(ended);
        rows.sort(Comparator.comparingInt(CheckRun::urgency));
        state.set(State.DONE);
    }

    private void cancelled() {
        rows.forEach(CheckProgress::cancel);
        state.set(State.CANCELLED);
    }

    private void failed() {
        rows.forEach(CheckProgress::abandon);
        state.set(State.FAILED);
    }

    private static int urgency(CheckProgress row) {
        return switch (row.result().map(result -> result.outcome().status()).orElse(Status.PASS)) {
            case FAIL -> 0;
            case WARN -> 1;
            case UNKNOWN -> 2;
            case CANCELLED -> 3;
            case PASS -> 4;
            case SKIP -> 5;
        };
    }

    /// All results for the current answers.
    public List<Result> results() {
        return rows.stream()
                .filter(row -> !row.isOutdated())
                .flatMap(row -> row.result().stream())
                .toList();
    }

    /// The verdict for the current answers, once every check has a result.
    public Optional<Verdict> verdict() {
        List<Result> results = results();
        boolean complete = rows.stream().allMatch(row -> row.result().isPresent());
        return complete && !results.isEmpty() ? Optional.of(Verdict.of(results)) : Optional.empty();
    }

    /// The number of checks with this status for the current answers.
    public long count(Status status) {
        return results().stream()
                .filter(result -> result.outcome().status() == status)
                .count();
    }

    /// The checks, one row each; in the order of the plan during a run.
    public ObservableList<CheckProgress> rows() {
        return rows;
    }

    /// The state of the latest run.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The current state of the latest run.
    public State state() {
        return state.get();
    }

    /// The number of finished checks in the latest run.
    public ReadOnlyIntegerProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /// The number of checks in the latest run.
    public int planned() {
        return planned;
    }
}
