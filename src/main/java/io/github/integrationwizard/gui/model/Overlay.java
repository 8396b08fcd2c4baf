package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.input.UnreadableFile;
import java.util.List;
import java.util.Set;

/// A task that covers the page of a wizard.
public sealed interface Overlay {
    /// Setting the state of a step.
    record State(Step step) implements Overlay {}

    /// Writing a request to the administrator of the other console; [WizardUiState#request()] has its text.
    record Asking() implements Overlay {}

    /// Choosing among the values found in a text.
    ///
    /// @param notRead the files that could not be read
    /// @param leftOut the fields whose values are not applied; changed while the user chooses
    record Found(String text, List<UnreadableFile> notRead, Set<String> leftOut) implements Overlay {}
}
