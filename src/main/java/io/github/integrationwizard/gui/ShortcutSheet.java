package io.github.integrationwizard.gui;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.nav.Sheet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Lists the shortcuts that work on the current page.
final class ShortcutSheet {
    private ShortcutSheet() {}

    static Sheet of(UiText words, Set<Shortcut> working) {
        Sheet sheet = Fxml.load(new ShortcutSheet(), Sheet.class, words);
        for (Shortcut.Group group : Shortcut.Group.values()) {
            List<Shortcut> shown =
                    Shortcut.of(group).stream().filter(working::contains).toList();
            if (!shown.isEmpty()) {
                sheet.getContent().add(group(words, group, shown));
            }
        }
        return sheet;
    }

    /// Whether a sheet is such a list.
    static boolean isOne(Sheet sheet) {
        return "keys".equals(sheet.getId());
    }

    private static VBox group(UiText words, Shortcut.Group group, List<Shortcut> shown) {
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        for (Shortcut shortcut : shown) {
            var keys = new FlowPane();
            keys.getStyleClass().add("keys");
            shortcut.names().forEach(name -> keys.getChildren().add(Nodes.whole(name, "key-cap")));
            Label action = Nodes.wrapped(words.text("keys." + shortcut.name()));
            grid.addRow(grid.getRowCount(), keys, action);
        }
        var box = new VBox(Nodes.wrapped(words.text("keys.group." + group.name()), "section-head"), grid);
        box.getStyleClass().add("keys-group");
        return box;
    }
}
