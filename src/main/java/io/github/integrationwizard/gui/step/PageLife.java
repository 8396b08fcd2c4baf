package io.github.integrationwizard.gui.step;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// How long a page lives. Models outlive pages, so what a page listens to is given back when another one takes its place.
public final class PageLife {
    private final List<Subscription> subscriptions = new ArrayList<>();

    /// Runs now, and after every change of the value, as long as the page lives.
    public void follow(ObservableValue<?> value, Runnable action) {
        subscriptions.add(value.subscribe(action));
        action.run();
    }

    /// Does this when the page goes.
    public void atEnd(Runnable action) {
        subscriptions.add(action::run);
    }

    /// The page goes.
    public void end() {
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
    }
}
