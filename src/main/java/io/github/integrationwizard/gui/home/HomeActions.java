package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import java.util.List;
import java.util.Optional;

/// What the home page asks the window for.
public interface HomeActions {
    /// Starts a wizard with a draft.
    void begin(Draft draft);

    /// Goes on with an integration.
    void open(Integration integration);

    /// Begins a new one with what an integration has in common with others.
    void duplicate(Integration integration);

    /// Writes integrations to a file, for a colleague or another computer.
    void export(List<Integration> integrations);

    /// Takes integrations over from a file.
    void importFile();

    /// The name of an integration whose last changes could not be saved, if there is one.
    Optional<String> unsaved();

    /// Goes back to it.
    void resumeUnsaved();

    /// Shows the settings.
    void settings();
}
