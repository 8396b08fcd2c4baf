package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Label;

/// A square of 34 × 34 with two or three letters for a provider. Letters, because logos are trademarks.
public final class ProviderTile extends Label {
    public ProviderTile(String letters) {
        super(letters);
        getStyleClass().add("provider-tile");
    }
}
