package io.github.integrationwizard.gui.context;

import io.github.integrationwizard.store.Settings;
import java.util.function.Consumer;

/// Checks for a newer version; off until the user sets the address of an update file.
public interface Updates {
    /// Whether update checks are on.
    boolean isOn(Settings settings);

    /// Checks in the background.
    ///
    /// @param newer receives the newer version, if there is one
    void look(Settings settings, Consumer<String> newer);
}
