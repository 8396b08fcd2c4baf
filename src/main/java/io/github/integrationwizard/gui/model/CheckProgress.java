package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Result;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One check of a [CheckRun] and its progress. The same check is the same object in every run of a wizard, so a view
/// can observe it without rebuilding other rows.
public final class CheckProgress {
    /// The progress of a check.
    public sealed interface State {
        /// Not started.
        record ToDo() implements State {}

        /// Waiting for a retry.
        ///
        /// @param left the time until the retry
        record Waiting(Duration left) implements State {}

        /// In progress.
        record Running() implements State {}

        /// Finished with a result.
        ///
        /// @param outdated whether the answers have changed since, so that the result does not apply to the current
        /// ones
        record Ended(Result result, boolean outdated) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.ToDo());
    private CheckSpec check;

    CheckProgress(CheckSpec check) {
        this.check = check;
    }

    /// Resets the check for another run.
    void reset(CheckSpec again) {
        check = again;
        state.set(new State.ToDo());
    }

    void start() {
        state.set(new State.Running());
    }

    void await(Duration left) {
        state.set(new State.Waiting(left));
    }

    void end(Result result) {
        state.set(new State.Ended(result, false));
    }

    /// The run was canceled: a check without a result ends as canceled.
    void cancel() {
        if (result().isEmpty()) {
            end(Result.notStarted(check, Outcome.cancelled()));
        }
    }

    /// The run failed: a check without a result counts as not started.
    void abandon() {
        if (result().isEmpty()) {
            state.set(new State.ToDo());
        }
    }

    /// The answers changed: a result becomes outdated, and a check without a result counts as not started.
    void outdate() {
        state.set(result().<State>map(result -> new State.Ended(result, true)).orElseGet(State.ToDo::new));
    }

    /// The id of the check in the catalog.
    public String id() {
        return check.id();
    }

    /// The level of the check.
    Level level() {
        return check.level();
    }

    /// The progress of this check only.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The current progress.
    public State state() {
        return state.get();
    }

    /// The result, if there is one, even if the answers have changed since.
    public Optional<Result> result() {
        return state() instanceof State.Ended(Result result, boolean _) ? Optional.of(result) : Optional.empty();
    }

    /// Whether the result is outdated because the answers have changed since.
    public boolean isOutdated() {
        return state() instanceof State.Ended(Result _, boolean outdated) && outdated;
    }
}
