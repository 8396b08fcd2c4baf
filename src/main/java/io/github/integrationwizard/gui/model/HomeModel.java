package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.store.Deleted;
import io.github.integrationwizard.store.IntegrationStore;
import io.github.integrationwizard.store.Listing;
import io.github.integrationwizard.store.StoreException;
import io.github.integrationwizard.store.Unreadable;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The kept integrations. All methods are for the thread of the window.
public final class HomeModel {
    private final IntegrationStore store;
    private final Executor background;
    private final Executor window;
    private final ObservableList<Integration> integrations = FXCollections.observableArrayList();
    private final ObservableList<Unreadable> unreadable = FXCollections.observableArrayList();
    private final ObjectProperty<Integration> selected = new SimpleObjectProperty<>(this, "selected");
    private final ReadOnlyObjectWrapper<StoreException.Reason> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ReadOnlyObjectWrapper<Deleted> deleted = new ReadOnlyObjectWrapper<>(this, "deleted");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");

    /// @param background runs what blocks
    /// @param window runs what changes properties
    public HomeModel(IntegrationStore store, Executor background, Executor window) {
        this.store = store;
        this.background = background;
        this.window = window;
    }

    /// Something that the store does.
    @FunctionalInterface
    private interface Work<T> {
        T run() throws StoreException;
    }

    private <T> void run(Work<T> work, java.util.function.Consumer<T> then) {
        background.execute(() -> {
            try {
                T result = work.run();
                window.execute(() -> {
                    failure.set(null);
                    then.accept(result);
                });
            } catch (StoreException e) {
                window.execute(() -> failure.set(e.reason()));
            }
        });
    }

    /// Reads what is kept.
    public void refresh() {
        run(store::list, this::show);
    }

    private void show(Listing listing) {
        Optional<Integration> before = Optional.ofNullable(selected.get());
        integrations.setAll(listing.integrations());
        listing.unreadable().stream().filter(one -> !unreadable.contains(one)).forEach(unreadable::add);
        selected.set(before
                .flatMap(was -> integrations.stream().filter(is -> is.id().equals(was.id())).findFirst())
                .orElse(null));
        loaded.set(true);
    }

    /// Deletes an integration; it can be undone.
    public void delete(Integration integration) {
        run(() -> store.delete(integration), gone -> {
            deleted.set(gone.orElse(null));
            refresh();
        });
    }

    /// Brings back what was deleted last.
    public void undoDelete() {
        Deleted last = deleted.get();
        if (last != null) {
            run(() -> store.restore(last), back -> {
                deleted.set(null);
                selected.set(back);
                refresh();
            });
        }
    }

    /// The last changed first.
    public ObservableList<Integration> integrations() {
        return integrations;
    }

    /// Files that could not be read since the program was started.
    public ObservableList<Unreadable> unreadable() {
        return unreadable;
    }

    public ObjectProperty<Integration> selectedProperty() {
        return selected;
    }

    /// Why the last attempt to read or change something failed; null while none did.
    public ReadOnlyObjectProperty<StoreException.Reason> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What was deleted last and can be brought back; null when there is nothing.
    public ReadOnlyObjectProperty<Deleted> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /// Whether what is kept was read at least once.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
