package io.github.integrationwizard.gui.widget;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A start option on an empty page: tile, title, second line. The whole row is one button.
///
/// Not AtlantaFX's `Tile`: keys and screen readers cannot press that, its title does not wrap, and its description is
/// parsed as BBCode.
public final class StartButton extends RowButton {
    /// @param letters two or three letters for the tile
    /// @param second may be blank
    public StartButton(String letters, String title, String second) {
        getStyleClass().add("empty-choice");
        setAlignment(Pos.CENTER_LEFT);
        var texts = new VBox(Nodes.wrapped(title, "row-title"), Nodes.wrapped(second, "row-second"));
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(new ProviderTile(letters), texts, Icons.RIGHT.node());
        setAccessibleText(Nodes.blank(second) ? title : title + ", " + second);
    }
}
