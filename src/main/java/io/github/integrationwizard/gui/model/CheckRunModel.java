package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The checks of a page: their rows, and how the run stands. Every run has a number; what an old one still reports is
/// dropped. All methods are for the thread of the window.
public final class CheckRunModel {
    /// The four ends of a run, and what is before them.
    public enum State {
        /// Never run, or the answers changed since: nothing is claimed.
        OUTDATED,
        RUNNING,
        DONE,
        CANCELLED,
        /// The run itself broke.
        FAILED
    }

    private final ObservableList<RunningCheck> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.OUTDATED);
    private final ReadOnlyIntegerWrapper ended = new ReadOnlyIntegerWrapper(this, "ended");
    private int run;

    /// Begins a run over a plan.
    ///
    /// @return its number, to report with
    public int start(List<Check> plan) {
        rows.setAll(plan.stream().map(RunningCheck::new).toList());
        ended.set(0);
        state.set(State.RUNNING);
        return ++run;
    }

    public void started(int number, Check check) {
        if (number == run) {
            row(check).start();
        }
    }

    public void finished(int number, Result result) {
        if (number == run && row(result.check()).result().isEmpty()) {
            row(result.check()).end(result);
            ended.set(ended.get() + 1);
        }
    }

    /// The run came to its end: rows are sorted once, what needs eyes first.
    public void done(int number) {
        if (number == run) {
            rows.sort(Comparator.comparingInt(CheckRunModel::urgency));
            state.set(State.DONE);
        }
    }

    /// The user stopped the run: what has not ended never will.
    public void cancelled(int number) {
        if (number == run) {
            for (RunningCheck row : rows) {
                if (row.result().isEmpty()) {
                    finished(number, new Result(row.check(), Outcome.cancelled(), Duration.ZERO));
                }
            }
            state.set(State.CANCELLED);
        }
    }

    public void failed(int number) {
        if (number == run) {
            state.set(State.FAILED);
        }
    }

    /// The answers changed: results of before say nothing about them.
    public void outdate() {
        run++;
        rows.clear();
        ended.set(0);
        state.set(State.OUTDATED);
    }

    /// The verdict over what has ended so far.
    public Optional<Verdict> verdict() {
        List<Result> results = rows.stream().flatMap(row -> row.result().stream()).toList();
        return results.size() < rows.size() || results.isEmpty() ? Optional.empty() : Optional.of(Verdict.of(results));
    }

    /// How many checks ended in that way.
    public long count(Status status) {
        return rows.stream().flatMap(row -> row.result().stream())
                .filter(result -> result.outcome().status() == status)
                .count();
    }

    private RunningCheck row(Check check) {
        return rows.stream().filter(row -> row.check().id().equals(check.id())).findFirst().orElseThrow();
    }

    private static int urgency(RunningCheck row) {
        return switch (row.result().map(result -> result.outcome().status()).orElse(Status.PASS)) {
            case FAIL -> 0;
            case WARN -> 1;
            case UNKNOWN -> 2;
            case CANCELLED -> 3;
            case PASS -> 4;
            case SKIP -> 5;
        };
    }

    public ObservableList<RunningCheck> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    /// How many checks have ended.
    public ReadOnlyIntegerProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }
}
