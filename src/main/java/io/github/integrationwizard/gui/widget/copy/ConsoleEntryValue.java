package io.github.integrationwizard.gui.widget.copy;

import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A value to enter in another window: that window's label with a copy button on the right, and the value below.
///
/// The button is in the label's line, so that the word "Copied" takes no space from the value and nothing moves.
public final class ConsoleEntryValue extends VBox {
    /// Shows nothing yet.
    public ConsoleEntryValue() {
        getStyleClass().add("entry-value");
    }

    public ConsoleEntryValue(String label, String value, CopyButton.Labels labels) {
        this();
        show(label, value, labels);
    }

    /// Shows a value.
    ///
    /// @param labels the texts of the copy button
    public void show(String label, String value, CopyButton.Labels labels) {
        Label labelNode = Nodes.wrapped(label, "entry-label");
        var valueNode = new MonoValue(value);
        labelNode.setMaxWidth(Double.MAX_VALUE);
        labelNode.setLabelFor(valueNode);
        HBox.setHgrow(labelNode, Priority.ALWAYS);
        var copy = new CopyButton(CopyButton.Form.ICON);
        copy.setLabels(labels);
        copy.setPayload(value);
        // The button is taller than the label. It may overlap the line of the value, which starts at the left.
        HBox.setMargin(copy, new Insets(-5, 0, -5, 0));
        var head = new HBox(labelNode, copy);
        head.getStyleClass().add("entry-head");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, valueNode);
    }
}
