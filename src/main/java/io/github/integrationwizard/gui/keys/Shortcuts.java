package io.github.integrationwizard.gui.keys;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyEvent;

/// The shortcuts of one place. What is heard here is told in the overview, and the other way round: both ask this list, and
/// both leave out what has nothing to work on at the moment.
public final class Shortcuts {
    private final List<Bound> bound = new ArrayList<>();
    private final List<Shortcuts> parts = new ArrayList<>();

    /// @param action empty where a control hears the keys by itself
    private record Bound(Shortcut shortcut, BooleanSupplier works, Optional<IntConsumer> action) {}

    /// Hears a shortcut.
    public Shortcuts on(Shortcut shortcut, Runnable action) {
        return on(shortcut, () -> true, action);
    }

    /// Hears a shortcut while it has something to work on.
    public Shortcuts on(Shortcut shortcut, BooleanSupplier works, Runnable action) {
        bound.add(new Bound(shortcut, works, Optional.of(_ -> action.run())));
        return this;
    }

    /// Hears a row of keys.
    ///
    /// @param action is given which of them, from 0
    public Shortcuts onEach(Shortcut shortcut, IntConsumer action) {
        bound.add(new Bound(shortcut, () -> true, Optional.of(action)));
        return this;
    }

    /// Tells of a shortcut that a control hears by itself.
    public Shortcuts tell(Shortcut shortcut, BooleanSupplier works) {
        bound.add(new Bound(shortcut, works, Optional.empty()));
        return this;
    }

    /// Tells of the shortcuts that a part of this place hears while it has the focus.
    public Shortcuts tell(Shortcuts part) {
        parts.add(part);
        return this;
    }

    /// Does what a key is for, if it is for anything here. Then nobody else gets to see it.
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

    /// What works now.
    public Set<Shortcut> working() {
        var working = EnumSet.noneOf(Shortcut.class);
        bound.stream().filter(one -> one.works().getAsBoolean()).map(Bound::shortcut).forEach(working::add);
        parts.forEach(part -> working.addAll(part.working()));
        return working;
    }
}
