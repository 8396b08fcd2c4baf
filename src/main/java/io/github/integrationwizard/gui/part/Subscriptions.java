package io.github.integrationwizard.gui.part;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// How long a page lives. Models outlive pages, so what a page listens to is given back when another one takes its
/// place.
public final class Subscriptions {
    private final List<Runnable> ends = new ArrayList<>();

    /// Runs now, and after every change of the value, as long as the page lives.
    public void observe(ObservableValue<?> value, Runnable action) {
        listen(value, action);
        action.run();
    }

    /// Runs after every change of the value, as long as the page lives.
    public void listen(ObservableValue<?> value, Runnable action) {
        ends.add(value.subscribe(action)::unsubscribe);
    }

    /// Does this when the page goes.
    public void onClose(Runnable action) {
        ends.add(action);
    }

    /// The page goes.
    public void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
