package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The overview of the shortcuts that work where one is.
final class ShortcutSheet {
    private static final String ID = "keys";

    private ShortcutSheet() {}

    static Sheet of(UiText words, Set<Shortcut> working) {
        var sheet = new Sheet(words.text("keys.title"), words.text("keys.lead"));
        sheet.setId(ID);
        for (Shortcut.Group group : Shortcut.Group.values()) {
            List<Shortcut> shown =
                    Shortcut.of(group).stream().filter(working::contains).toList();
            if (!shown.isEmpty()) {
                sheet.add(group(words, group, shown));
            }
        }
        return sheet.addButtons(sheet.closeButton(words.text("sheet.close")));
    }

    /// Whether a sheet is the overview.
    static boolean isOne(Sheet sheet) {
        return ID.equals(sheet.getId());
    }

    private static VBox group(UiText words, Shortcut.Group group, List<Shortcut> shown) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (Shortcut shortcut : shown) {
            var keys = new FlowPane();
            keys.getStyleClass().add("keys");
            shortcut.names().forEach(name -> keys.getChildren().add(Nodes.whole(name, "key-cap")));
            Label does = Nodes.wrapped(words.text("keys." + shortcut.name()));
            grid.addRow(grid.getRowCount(), keys, does);
        }
        var box = new VBox(Nodes.wrapped(words.text("keys.group." + group.name()), "section-head"), grid);
        box.getStyleClass().add("keys-group");
        return box;
    }
}
