package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.model.WizardUiState;
import io.github.integrationwizard.gui.part.Subscriptions;
import java.util.function.Consumer;

/// What the parts of a page work with.
///
/// @param checks the wizard's checks and their run, which outlast the page
/// @param scratch what was typed and is no answer
/// @param goTo shows the page that asks for a field, and puts the focus there
/// @param life everything that a part adds to longer-lived models is taken back when the page goes
public record PageContext(
        WizardModel model,
        UiText words,
        Services services,
        CheckRun checks,
        WizardUiState scratch,
        Consumer<String> goTo,
        Subscriptions life) {}
