package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.input.UnreadableFile;
import java.util.List;
import java.util.Set;

/// Something to do that lies over the page of a wizard.
public sealed interface Overlay {
    /// Saying how a step stands.
    record State(Step step) implements Overlay {}

    /// Asking the holder of the other console; the text is in [WizardUiState#request()].
    record Asking() implements Overlay {}

    /// Choosing among the values that were found in a text.
    ///
    /// @param notRead the files that could not be looked at
    /// @param leftOut the fields whose values are not to be taken, changed while one chooses
    record Found(String text, List<UnreadableFile> notRead, Set<String> leftOut) implements Overlay {}
}
