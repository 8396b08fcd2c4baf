package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.model.WizardUiState;
import io.github.integrationwizard.gui.part.Subscriptions;
import java.util.function.Consumer;

/// What the parts of a page use.
///
/// @param checks the checks of the wizard, which live longer than the page
/// @param scratch input that is not an answer
/// @param goTo shows the page of a field and focuses its input
/// @param life removes the listeners of the page from longer-lived models when the page is closed
public record PageContext(
        WizardModel model,
        UiText words,
        Services services,
        CheckRun checks,
        WizardUiState scratch,
        Consumer<String> goTo,
        Subscriptions life) {}
