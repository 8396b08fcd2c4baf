package io.github.integrationwizard.gui.widget;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Two columns: what the holder of a permission can do, and what the holder cannot do.
public final class AccessSummaryCard extends GridPane {
    public AccessSummaryCard(String canTitle, String can, String cannotTitle, String cannot) {
        getStyleClass().add("holder-card");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        addRow(0, column(Icons.CHECK, "good", canTitle, can), column(Icons.CLOSE, "bad", cannotTitle, cannot));
    }

    private static HBox column(Icons icon, String tone, String title, String text) {
        Label titleLabel = Nodes.wrapped(title, "holder-title");
        Label textLabel = Nodes.wrapped(text);
        titleLabel.setLabelFor(textLabel);
        var texts = new VBox(2, titleLabel, textLabel);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var column = new HBox(icon.node(tone), texts);
        column.getStyleClass().add("holder-column");
        return column;
    }
}
