package io.github.integrationwizard.gui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// A button of 26 × 26 that shows only an icon. Its meaning is its tool tip and its accessible text.
public final class IconButton extends Button {
    private final ObjectProperty<Icons> icon = new SimpleObjectProperty<>(this, "icon");
    private final StringProperty meaning = new SimpleStringProperty(this, "meaning");

    public IconButton() {
        getStyleClass().addAll("flat", "icon-btn");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        icon.addListener((_, _, now) -> setGraphic(now == null ? null : now.node()));
        accessibleTextProperty().bind(meaning);
        meaning.addListener((_, _, now) -> setTooltip(now == null || now.isEmpty() ? null : new Tooltip(now)));
    }

    public IconButton(Icons icon, String meaning) {
        this();
        setIcon(icon);
        setMeaning(meaning);
    }

    public ObjectProperty<Icons> iconProperty() {
        return icon;
    }

    public Icons getIcon() {
        return icon.get();
    }

    public void setIcon(Icons value) {
        icon.set(value);
    }

    /// What the button does, for those who cannot see or guess the icon.
    public StringProperty meaningProperty() {
        return meaning;
    }

    public String getMeaning() {
        return meaning.get();
    }

    public void setMeaning(String value) {
        meaning.set(value);
    }
}
