package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.SaveOutcome;
import io.github.integrationwizard.store.StoreException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Saves one integration in the background after every change, one save at a time and always the latest state, so that
/// no input is ever lost. All methods must be called on the JavaFX application thread.
public final class Autosave {
    /// The state of the latest change.
    public enum State {
        /// Nothing to save yet.
        UNTOUCHED,
        SAVING,
        SAVED,
        /// Saved as a copy, because another window or program had saved the integration in the meantime.
        SAVED_BESIDE,
        FAILED
    }

    private final IntegrationStore store;
    private final Executor background;
    private final Executor window;
    private final Consumer<Integration> saved;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.UNTOUCHED);
    private final ReadOnlyObjectWrapper<StoreException.Reason> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private Optional<Integration> waiting = Optional.empty();
    private Optional<Integration> identity = Optional.empty();
    private Optional<BackgroundWork.Job> announced = Optional.empty();
    private boolean busy;
    private boolean conflict;

    /// @param store where to save
    /// @param opened the integration as it was opened
    /// @param background runs blocking work, sequentially or in parallel
    /// @param window runs changes of properties
    /// @param saved receives the saved integration, which has a new id after a conflict
    public Autosave(
            IntegrationStore store,
            Integration opened,
            Executor background,
            Executor window,
            Consumer<Integration> saved) {
        state.set(opened.revision() > 0 ? State.SAVED : State.UNTOUCHED);
        this.store = store;
        this.background = background;
        this.window = window;
        this.saved = saved;
    }

    /// Lists each save as a background task while it runs.
    public void announce(BackgroundWork work) {
        state.subscribe(now -> {
            announced.ifPresent(BackgroundWork.Job::end);
            announced = now == State.SAVING ? Optional.of(work.begin(BackgroundWork.Kind.SAVE)) : Optional.empty();
        });
    }

    /// Saves this state. If a save is in progress, this one follows it and replaces any that is waiting.
    public void save(Integration integration) {
        waiting = Optional.of(integration);
        state.set(State.SAVING);
        if (!busy) {
            start();
        }
    }

    /// Retries the last save if it failed.
    public void retry() {
        if (!busy && waiting.isPresent()) {
            state.set(State.SAVING);
            start();
        }
    }

    private void start() {
        Integration latest = waiting.orElseThrow();
        Integration next = identity.map(latest::continuing).orElse(latest);
        waiting = Optional.empty();
        busy = true;
        background.execute(() -> {
            try {
                SaveOutcome outcome = store.save(next);
                window.execute(() -> saved(outcome));
            } catch (StoreException e) {
                window.execute(() -> failed(next, e.reason()));
            } catch (RuntimeException e) {
                window.execute(() -> failed(next, StoreException.Reason.FAILED));
                throw e;
            }
        });
    }

    private void saved(SaveOutcome outcome) {
        busy = false;
        identity = Optional.of(outcome.integration());
        // Shown until the wizard is closed, so that the next keystroke does not hide it.
        conflict |= outcome instanceof SaveOutcome.Conflict;
        saved.accept(outcome.integration());
        failure.set(null);
        if (waiting.isPresent()) {
            start();
        } else {
            state.set(conflict ? State.SAVED_BESIDE : State.SAVED);
        }
    }

    private void failed(Integration unsaved, StoreException.Reason reason) {
        busy = false;
        if (waiting.isPresent()) {
            start();
            return;
        }
        waiting = Optional.of(unsaved);
        failure.set(reason);
        state.set(State.FAILED);
    }

    /// The state of the latest change.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why the last save failed; null if none failed.
    public ReadOnlyObjectProperty<StoreException.Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a change is not on the disk yet.
    public boolean isPending() {
        return busy || waiting.isPresent();
    }
}
