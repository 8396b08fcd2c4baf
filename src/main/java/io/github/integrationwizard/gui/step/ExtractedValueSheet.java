package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.Overlay;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.input.UnreadableFile;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// What was found in a text that was pasted or dropped anywhere on a page, and which files could not be looked at.
public final class ExtractedValueSheet {
    private ExtractedValueSheet() {}

    /// @param applied runs when values were taken over
    public static Sheet of(Overlay.Found found, WizardModel model, UiText words, Runnable applied) {
        PasteResult recognised = model.parsePaste(found.text(), words.labels(model.provider()));
        if (recognised.isEmpty()) {
            String lead = words.text(recognised.tooLong() ? "found.tooLong" : "found.none.lead");
            var none = new Sheet(words.text("found.none.title"), lead);
            addNotRead(none, found, words);
            return none.addButtons(none.closeButton(words.text("sheet.close")));
        }
        var sheet = new Sheet(words.text("found.title"), words.text("found.lead"));
        addNotRead(sheet, found, words);
        var list = new ExtractedValueList(recognised, found.leftOut(), model, words);
        var dismiss = sheet.closeButton(words.text("found.dismiss"));
        var apply = new Button(words.text("paste.apply"));
        apply.setId("found-apply");
        apply.setMinWidth(Button.USE_PREF_SIZE);
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(list.anyProperty().not());
        apply.setOnAction(_ -> {
            model.apply(list.ticked());
            applied.run();
        });
        return sheet.add(list).addButtons(dismiss, apply);
    }

    private static void addNotRead(Sheet sheet, Overlay.Found found, UiText words) {
        for (UnreadableFile one : found.notRead()) {
            var line = new HBox(new StateGlyph(GlyphState.WARNING), Nodes.wrapped(words.unreadable(one)));
            line.getStyleClass().add("notice");
            sheet.add(line);
        }
    }
}
