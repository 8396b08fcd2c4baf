package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Result;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One check of a run.
public final class RunningCheck {
    /// How far it is.
    public enum State {
        WAITING,
        RUNNING,
        ENDED
    }

    private final Check check;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.WAITING);
    private Optional<Result> result = Optional.empty();

    RunningCheck(Check check) {
        this.check = check;
    }

    void start() {
        state.set(State.RUNNING);
    }

    void end(Result ended) {
        result = Optional.of(ended);
        state.set(State.ENDED);
    }

    public Check check() {
        return check;
    }

    /// Present once it has ended.
    public Optional<Result> result() {
        return result;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
