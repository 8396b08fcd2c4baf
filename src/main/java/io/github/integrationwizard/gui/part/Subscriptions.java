package io.github.integrationwizard.gui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// The lifetime of a page. Models live longer than pages, so the listeners of a page are removed when another page
/// replaces it.
public final class Subscriptions {
    private final List<Runnable> ends = new ArrayList<>();

    /// Runs an action now and after every change of the value, until the page is closed.
    public void observe(ObservableValue<?> value, Runnable action) {
        listen(value, action);
        action.run();
    }

    /// Runs an action after every change of the value, until the page is closed.
    public void listen(ObservableValue<?> value, Runnable action) {
        ends.add(value.subscribe(action)::unsubscribe);
    }

    /// Runs an action when the page is closed.
    public void onClose(Runnable action) {
        ends.add(action);
    }

    /// Closes the page: removes its listeners and runs the actions of [#onClose].
    public void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
