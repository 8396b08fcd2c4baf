package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.widget.nav.Sheet;

/// Says that no values were found in a text.
final class NoValueSheet {
    private NoValueSheet() {}

    /// @param tooLong whether the text is too long to be searched
    static Sheet of(boolean tooLong, UiText words) {
        Sheet sheet = Fxml.load(new NoValueSheet(), Sheet.class, words);
        sheet.setLead(words.text(tooLong ? "found.tooLong" : "found.none.lead"));
        return sheet;
    }
}
