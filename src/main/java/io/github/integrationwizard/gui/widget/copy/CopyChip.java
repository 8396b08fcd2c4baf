package io.github.integrationwizard.gui.widget.copy;

import io.github.integrationwizard.gui.widget.MonoValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A value to copy, on a tinted background, with a copy button on the right.
public final class CopyChip extends HBox {
    private final CopyButton copy = new CopyButton(CopyButton.Form.ICON_ONLY);

    public CopyChip(String value, CopyButton.Labels labels) {
        getStyleClass().add("copy-chip");
        setAlignment(Pos.CENTER_LEFT);
        var valueNode = new MonoValue(value);
        HBox.setHgrow(valueNode, Priority.ALWAYS);
        copy.setLabels(labels);
        copy.setPayload(value);
        getChildren().addAll(valueNode, copy);
    }

    /// The button, to set what it says it copies.
    public CopyButton copyButton() {
        return copy;
    }
}
