package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import java.util.List;
import java.util.Optional;

/// What the home page asks the window for.
public interface HomeActions {
    /// Starts a wizard with a draft.
    void begin(Draft draft);

    /// Opens the wizard of a stored integration.
    void open(Integration integration);

    /// Starts a new integration with the values that integrations have in common.
    void duplicate(Integration integration);

    /// Exports integrations to a file, for a colleague or another computer.
    void export(List<Integration> integrations);

    /// Imports integrations from a file.
    void importFile();

    /// The name of the integration whose last changes could not be saved, if there is one.
    Optional<String> unsaved();

    /// Opens the integration that could not be saved.
    void resumeUnsaved();

    /// Shows the settings.
    void settings();
}
