package io.github.integrationwizard.gui.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyEvent;

/// The shortcuts of one page. Key handling and the overview use the same list, so that the overview shows exactly the
/// keys that work: both skip a shortcut that has nothing to act on at the moment.
public final class Shortcuts {
    private final List<Bound> bound = new ArrayList<>();
    private final List<Shortcuts> parts = new ArrayList<>();

    /// @param action empty if a control handles the keys itself
    private record Bound(Shortcut shortcut, BooleanSupplier works, Optional<IntConsumer> action) {}

    /// Handles a shortcut.
    public Shortcuts on(Shortcut shortcut, Runnable action) {
        return on(shortcut, () -> true, action);
    }

    /// Handles a shortcut while it has something to act on.
    public Shortcuts on(Shortcut shortcut, BooleanSupplier works, Runnable action) {
        bound.add(new Bound(shortcut, works, Optional.of(_ -> action.run())));
        return this;
    }

    /// Handles a shortcut with several keys.
    ///
    /// @param action is called with the index of the key
    public Shortcuts onEach(Shortcut shortcut, IntConsumer action) {
        bound.add(new Bound(shortcut, () -> true, Optional.of(action)));
        return this;
    }

    /// Adds a shortcut to the overview that a control handles itself.
    public Shortcuts tell(Shortcut shortcut, BooleanSupplier works) {
        bound.add(new Bound(shortcut, works, Optional.empty()));
        return this;
    }

    /// Adds the shortcuts to the overview that a part of this page handles while it has the focus.
    public Shortcuts tell(Shortcuts part) {
        parts.add(part);
        return this;
    }

    /// Runs the action of a key, if it has one on this page, and consumes the event.
    public void press(KeyEvent event) {
        for (Bound one : bound) {
            int at = one.shortcut().at(event);
            if (at >= 0 && one.action().isPresent() && one.works().getAsBoolean()) {
                event.consume();
                one.action().get().accept(at);
                return;
            }
        }
    }

    /// The shortcuts that work now.
    public Set<Shortcut> working() {
        var working = EnumSet.noneOf(Shortcut.class);
        bound.stream()
                .filter(one -> one.works().getAsBoolean())
                .map(Bound::shortcut)
                .forEach(working::add);
        parts.forEach(part -> working.addAll(part.working()));
        return working;
    }
}
