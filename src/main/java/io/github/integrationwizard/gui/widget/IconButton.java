package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// A button of 26 × 26 that shows only an icon.
public final class IconButton extends Button {
    private Icons icon;

    /// A button that still needs its icon and its meaning.
    public IconButton() {
        getStyleClass().addAll("flat", "icon-btn");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        LazyTooltip.on(this, this::getAccessibleText);
    }

    /// @param meaning see [#setMeaning(String)]
    public IconButton(Icons icon, String meaning) {
        this();
        setIcon(icon);
        setMeaning(meaning);
    }

    public Icons getIcon() {
        return icon;
    }

    public void setIcon(Icons value) {
        icon = value;
        setGraphic(value.node());
    }

    public String getMeaning() {
        return getAccessibleText();
    }

    /// @param value what the button does: its tooltip and its accessible text
    public void setMeaning(String value) {
        setAccessibleText(value);
    }
}
