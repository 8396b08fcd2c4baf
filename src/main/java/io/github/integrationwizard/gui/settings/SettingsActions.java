package io.github.integrationwizard.gui.settings;

import io.github.integrationwizard.store.Settings;
import java.util.function.UnaryOperator;

/// What the settings page asks the window for.
public interface SettingsActions {
    /// Applies a change, and saves it.
    void change(UnaryOperator<Settings> change);

    /// Shows the home page.
    void home();

    /// Shows the shortcuts that work now.
    void keys();
}
