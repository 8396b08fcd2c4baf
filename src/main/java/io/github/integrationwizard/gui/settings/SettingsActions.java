package io.github.integrationwizard.gui.settings;

import io.github.integrationwizard.store.Settings;
import java.util.function.UnaryOperator;

/// What the settings page asks the window for.
public interface SettingsActions {
    /// Takes over a choice, shows it, and keeps it.
    void change(UnaryOperator<Settings> change);

    /// Shows the home page.
    void home();

    /// Shows which keys work now.
    void keys();
}
