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

/// Saves one integration behind the admin's back after every change, one save at a time and always the latest state, so
/// that nothing typed is ever lost. All methods are for the thread of the window.
public final class Autosave {
    /// How things stand with the latest change.
    public enum State {
        /// Nothing to save yet.
        UNTOUCHED,
        SAVING,
        SAVED,
        /// Saved, but beside what somebody else had saved meanwhile.
        SAVED_BESIDE,
        FAILED
    }

    private final IntegrationStore store;
    private final Executor background;
    private final Executor window;
    private final Consumer<Integration> kept;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.UNTOUCHED);
    private final ReadOnlyObjectWrapper<StoreException.Reason> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private Optional<Integration> waiting = Optional.empty();
    private Optional<Integration> identity = Optional.empty();
    private Optional<BackgroundWork.Job> announced = Optional.empty();
    private boolean busy;
    private boolean beside;

    /// @param opened the integration as it was opened
    /// @param background runs what blocks, one after the other or not
    /// @param window runs what changes properties
    /// @param kept is told under which identity an integration was saved
    public Autosave(
            IntegrationStore store,
            Integration opened,
            Executor background,
            Executor window,
            Consumer<Integration> kept) {
        state.set(opened.revision() > 0 ? State.SAVED : State.UNTOUCHED);
        this.store = store;
        this.background = background;
        this.window = window;
        this.kept = kept;
    }

    /// Announces saving while it lasts.
    public void announce(BackgroundWork work) {
        state.subscribe(now -> {
            announced.ifPresent(BackgroundWork.Job::end);
            announced = now == State.SAVING ? Optional.of(work.begin(BackgroundWork.Kind.SAVE)) : Optional.empty();
        });
    }

    /// Saves this state; if one is being saved, this one follows, and takes the place of any that waits.
    public void save(Integration integration) {
        waiting = Optional.of(integration);
        state.set(State.SAVING);
        if (!busy) {
            start();
        }
    }

    /// Tries again what failed, if anything did.
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
        // It is told as long as this wizard is open: the next key stroke must not hide it.
        beside |= outcome instanceof SaveOutcome.Conflict;
        kept.accept(outcome.integration());
        failure.set(null);
        if (waiting.isPresent()) {
            start();
        } else {
            state.set(beside ? State.SAVED_BESIDE : State.SAVED);
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

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why the last attempt failed; null while none did.
    public ReadOnlyObjectProperty<StoreException.Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is not on the disk yet.
    public boolean isPending() {
        return busy || waiting.isPresent();
    }
}
