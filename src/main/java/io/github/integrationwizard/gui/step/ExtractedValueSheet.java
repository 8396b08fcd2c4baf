package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.ExtractedValues;
import io.github.integrationwizard.gui.model.Overlay;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import io.github.integrationwizard.input.UnreadableFile;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// Shows the values that were found in a text pasted or dropped anywhere on a page, and the files that could not be
/// read.
public final class ExtractedValueSheet {
    private final ExtractedValues values;
    private final UiText words;
    private final Runnable onApplied;

    @FXML
    private ExtractedValueList list;

    @FXML
    private Button apply;

    private ExtractedValueSheet(ExtractedValues values, UiText words, Runnable onApplied) {
        this.values = values;
        this.words = words;
        this.onApplied = onApplied;
    }

    /// A sheet with the values, or one that says that there are none.
    ///
    /// @param onApplied runs after values were applied
    public static Sheet of(Overlay.Found found, WizardModel model, UiText words, Runnable onApplied) {
        PasteResult result = model.parsePaste(found.text(), words.labels(model.provider()));
        Sheet sheet;
        if (result.isEmpty()) {
            sheet = NoValueSheet.of(result.tooLong(), words);
        } else {
            var values = new ExtractedValues(model, result, found.leftOut());
            sheet = Fxml.load(new ExtractedValueSheet(values, words, onApplied), Sheet.class, words);
        }
        sheet.getContent().addAll(0, notices(found.notRead(), words));
        return sheet;
    }

    private static List<Node> notices(List<UnreadableFile> files, UiText words) {
        return files.stream().map(file -> notice(words.unreadable(file))).toList();
    }

    private static Node notice(String text) {
        var line = new HBox(new StateGlyph(GlyphState.WARNING), Nodes.wrapped(text));
        line.getStyleClass().add("notice");
        return line;
    }

    @FXML
    private void initialize() {
        list.show(values, words);
        apply.disableProperty().bind(values.anyProperty().not());
    }

    @FXML
    private void apply() {
        values.apply();
        onApplied.run();
    }
}
