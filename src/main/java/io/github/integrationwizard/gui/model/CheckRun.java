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

/// The checks of an open wizard: starts and cancels runs of them, and shows how far each check is. It belongs to the
/// wizard, not to a page, so a run goes on while other pages are shown. Every run has a number; events of an old run
/// are dropped. All methods are for the thread of the window.
public final class CheckRun {
    /// How the latest run stands.
    public enum State {
        /// There was no run.
        NOT_RUN,
        RUNNING,
        /// Every check came to a result.
        DONE,
        /// Stopped before its end.
        CANCELLED,
        /// The run itself broke off.
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

    /// @param plan the run up to a level, over the answers as they are when it is asked
    /// @param work runs what blocks; a run is stopped by an interrupt of the thread it has there
    /// @param window runs what changes properties, in the order given
    CheckRun(CheckRunner runner, Function<Level, RunPlan> plan, Executor work, Executor window) {
        this.runner = runner;
        this.plan = plan;
        this.work = work;
        this.window = window;
    }

    /// The checks of a wizard. Changed answers outdate them. Those of [Level#OFFLINE] start by themselves while their
    /// page is the current one; no others ever do. The verdict of a run is recorded in the wizard.
    ///
    /// @param keep is given the report of each run that came to its end
    /// @param clock tells when a run ended
    /// @param work as above: a thread for each run, which may be a long one
    /// @param window as above
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
            // Only a property whose value was asked for reports its next change.
            wizard.reading();
            run.outdate();
            startIfDue.run();
        };
        run.stateProperty().subscribe(now -> {
            if (now == State.DONE) {
                Report report = run.report.orElseThrow();
                run.verdict()
                        .ifPresent(verdict -> wizard.checked(
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

    /// Announces every run while it lasts, with its progress and its cancel.
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

    /// Starts the checks up to a level, in place of a run that is still going. Results of higher levels stay.
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

    /// Stops the run, if one is going: a check that has not ended is cancelled. It can be started again.
    public void cancel() {
        if (state() == State.RUNNING) {
            stop();
            cancelled();
        }
    }

    /// The answers changed: stops the run, and marks all results as being of earlier answers.
    void outdate() {
        if (state() != State.NOT_RUN) {
            stop();
            ended.set(0);
            rows.forEach(CheckProgress::outdate);
            state.set(State.OUTDATED);
        }
    }

    /// Whatever the run that is going still reports is dropped from now on.
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

    /// A check above the level of the run was not chosen now; what it came to in an earlier run stays.
    private void end(Result result) {
        if (result.check().level().isAbove(level)) {
            return;
        }
        row(result.check().id(), row -> row.end(result));
        ended.set(ended.get() + 1);
    }

    /// Rows are sorted once, at the end: what needs attention first.
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

    /// All results about the present answers.
    public List<Result> results() {
        return rows.stream()
                .filter(row -> !row.isEarlier())
                .flatMap(row -> row.result().stream())
                .toList();
    }

    /// The verdict over the results about the present answers, once every check has one.
    public Optional<Verdict> verdict() {
        List<Result> results = results();
        boolean complete = rows.stream().allMatch(row -> row.result().isPresent());
        return complete && !results.isEmpty() ? Optional.of(Verdict.of(results)) : Optional.empty();
    }

    /// How many checks of the present answers ended in that way.
    public long count(Status status) {
        return results().stream()
                .filter(result -> result.outcome().status() == status)
                .count();
    }

    /// The checks, one row each, in the order of the plan while they run.
    public ObservableList<CheckProgress> rows() {
        return rows;
    }

    /// How the latest run stands.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How the latest run stands.
    public State state() {
        return state.get();
    }

    /// How many checks of the latest run have ended.
    public ReadOnlyIntegerProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /// How many checks the latest run has.
    public int planned() {
        return planned;
    }
}
