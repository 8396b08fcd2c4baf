package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import java.util.Optional;

/// What the home page asks the window for.
public interface HomeActions {
    /// Starts a wizard with a draft.
    void begin(Draft draft);

    /// Goes on with an integration.
    void open(Integration integration);

    /// The name of an integration whose last changes could not be saved, if there is one.
    Optional<String> unsaved();

    /// Goes back to it.
    void resumeUnsaved();

    /// Shows the settings.
    void settings();
}
