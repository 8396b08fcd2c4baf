package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;

/// What the home page asks the window for.
public interface HomeActions {
    /// Starts a wizard with a draft.
    void begin(Draft draft);

    /// Goes on with an integration.
    void open(Integration integration);

    /// Shows the settings.
    void settings();
}
