package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Label;

/// A square of 34 × 34 with two or three letters that stand for a provider. Logos are trademarks.
public final class ProviderTile extends Label {
    public ProviderTile() {
        getStyleClass().add("provider-tile");
    }

    public ProviderTile(String letters) {
        this();
        setText(letters);
    }
}
