package io.github.integrationwizard.gui.context;

import io.github.integrationwizard.store.Settings;
import java.util.function.Consumer;

/// The look for a newer version, which is off until somebody gives an address to look at.
public interface Updates {
    /// Whether the program may look.
    boolean isOn(Settings settings);

    /// Looks, without making anybody wait, and tells of a newer version if there is one.
    void look(Settings settings, Consumer<String> newer);
}
