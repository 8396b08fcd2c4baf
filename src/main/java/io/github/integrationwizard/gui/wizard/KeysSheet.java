package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.Sheet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The overview of the shortcuts.
final class KeysSheet {
    private KeysSheet() {}

    static Sheet of(Words words) {
        var sheet = new Sheet(words.text("keys.title"), words.text("keys.lead"));
        sheet.add(
                group(words.text("keys.group.pages"), List.of(
                        new Line(words.text("keys.next"), WizardKeys.NEXT),
                        new Line(words.text("keys.back"), WizardKeys.BACK),
                        new Line(words.text("keys.step"), WizardKeys.STEPS),
                        new Line(words.text("keys.close"), List.of(WizardKeys.CLOSE)),
                        new Line(words.text("keys.help"), List.of(WizardKeys.HELP)))),
                group(words.text("keys.group.values"), List.of(
                        new Line(words.text("keys.paste"), List.of(WizardKeys.PASTE)),
                        new Line(words.text("keys.undo"), List.of(WizardKeys.UNDO)),
                        new Line(words.text("keys.redo"), List.of(WizardKeys.REDO)))),
                group(words.text("keys.group.documents"), List.of(
                        new Line(words.text("keys.copy"), List.of(WizardKeys.COPY)),
                        new Line(words.text("keys.save"), List.of(WizardKeys.SAVE)),
                        new Line(words.text("keys.menu"), List.of(WizardKeys.MENU)))));
        return sheet.addButtons(sheet.closeButton(words.text("sheet.close")));
    }

    /// Of a long row only its ends.
    private static List<String> names(List<KeyCombination> keys) {
        return keys.size() > 2
                ? List.of(keys.getFirst().getDisplayText() + " – " + keys.getLast().getDisplayText())
                : keys.stream().map(KeyCombination::getDisplayText).toList();
    }

    private record Line(String does, List<KeyCombination> keys) {}

    private static VBox group(String title, List<Line> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (Line line : lines) {
            var keys = new FlowPane();
            keys.getStyleClass().add("keys");
            names(line.keys()).forEach(name -> keys.getChildren().add(Parts.whole(name, "key-cap")));
            Label does = Parts.wrapped(line.does());
            grid.addRow(grid.getRowCount(), keys, does);
        }
        var group = new VBox(Parts.wrapped(title, "section-head"), grid);
        group.getStyleClass().add("keys-group");
        return group;
    }
}
