package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.paste.Recognised;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.Sheet;
import javafx.scene.control.Button;

/// What was found in a text that was pasted or dropped anywhere on a page.
public final class FoundSheet {
    private FoundSheet() {}

    public static Sheet of(Recognised recognised, WizardModel model, Words words) {
        if (recognised.isEmpty()) {
            return nothing(words.text(recognised.tooLong() ? "found.tooLong" : "found.none.lead"), words);
        }
        var sheet = new Sheet(words.text("found.title"), words.text("found.lead"));
        var list = new FoundList(recognised, model, words);
        var dismiss = sheet.closeButton(words.text("found.dismiss"));
        var apply = new Button(words.text("paste.apply"));
        apply.setId("found-apply");
        apply.setMinWidth(Button.USE_PREF_SIZE);
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(list.anyProperty().not());
        apply.setOnAction(_ -> {
            model.apply(list.ticked());
            sheet.close();
        });
        return sheet.add(list).addButtons(dismiss, apply);
    }

    /// Says why nothing was found.
    public static Sheet nothing(String why, Words words) {
        var sheet = new Sheet(words.text("found.none.title"), why);
        return sheet.addButtons(sheet.closeButton(words.text("sheet.close")));
    }
}
