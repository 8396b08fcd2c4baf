package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Result;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One check of a [CheckRun], and how far it is. The same check is the same object in every run of a wizard, so a view
/// can follow it and leave the other rows alone.
public final class CheckProgress {
    /// How far a check is.
    public sealed interface State {
        /// Not started.
        record ToDo() implements State {}

        /// Pauses until it is tried again.
        ///
        /// @param left how long that takes
        record Waiting(Duration left) implements State {}

        /// At work.
        record Running() implements State {}

        /// Came to a result.
        ///
        /// @param earlier whether the answers have changed since, so that the result says nothing about the present
        /// ones
        record Ended(Result result, boolean earlier) implements State {}
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.ToDo());
    private CheckSpec check;

    CheckProgress(CheckSpec check) {
        this.check = check;
    }

    /// Back to the start, for another run.
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

    /// The run was stopped: a check without a result will not have one.
    void cancel() {
        if (result().isEmpty()) {
            end(Result.notStarted(check, Outcome.cancelled()));
        }
    }

    /// The run broke off: a check without a result was never done.
    void abandon() {
        if (result().isEmpty()) {
            state.set(new State.ToDo());
        }
    }

    /// The answers changed: the result is of earlier ones, and a check without a result is to do.
    void outdate() {
        state.set(result().<State>map(result -> new State.Ended(result, true)).orElseGet(State.ToDo::new));
    }

    /// The check's id in the catalogue.
    public String id() {
        return check.id();
    }

    /// The level of the check.
    Level level() {
        return check.level();
    }

    /// How far the check is; changes for this check alone.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How far the check is.
    public State state() {
        return state.get();
    }

    /// The result, once there is one, whichever answers it is about.
    public Optional<Result> result() {
        return state() instanceof State.Ended(Result result, boolean _) ? Optional.of(result) : Optional.empty();
    }

    /// Whether the result is about answers that have changed since.
    public boolean isEarlier() {
        return state() instanceof State.Ended(Result _, boolean earlier) && earlier;
    }
}
