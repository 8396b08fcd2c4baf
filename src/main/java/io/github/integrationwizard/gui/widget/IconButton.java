package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A button of 26 × 26 that shows only an icon.
public final class IconButton extends Button {
    /// @param meaning what the button does: its tool tip and its accessible text
    public IconButton(Icons icon, String meaning) {
        getStyleClass().addAll("flat", "icon-btn");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(icon.node());
        setAccessibleText(meaning);
        LazyTooltip.on(this, () -> meaning);
    }
}
