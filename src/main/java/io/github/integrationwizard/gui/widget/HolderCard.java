package io.github.integrationwizard.gui.widget;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the holder of a permission can do, and what not, side by side.
public final class HolderCard extends GridPane {
    private final Label canTitle = Parts.wrapped("", "holder-title");
    private final Label can = Parts.wrapped("");
    private final Label cannotTitle = Parts.wrapped("", "holder-title");
    private final Label cannot = Parts.wrapped("");

    public HolderCard() {
        getStyleClass().add("holder-card");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            getColumnConstraints().add(half);
        }
        addRow(0, column(Icons.CHECK, "good", canTitle, can), column(Icons.CLOSE, "bad", cannotTitle, cannot));
    }

    private static HBox column(Icons icon, String tone, Label title, Label text) {
        var texts = new VBox(2, title, text);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        title.setLabelFor(text);
        var column = new HBox(icon.node(tone), texts);
        column.getStyleClass().add("holder-column");
        return column;
    }

    public StringProperty canTitleProperty() {
        return canTitle.textProperty();
    }

    public String getCanTitle() {
        return canTitle.getText();
    }

    public void setCanTitle(String value) {
        canTitle.setText(value);
    }

    public StringProperty canProperty() {
        return can.textProperty();
    }

    public String getCan() {
        return can.getText();
    }

    public void setCan(String value) {
        can.setText(value);
    }

    public StringProperty cannotTitleProperty() {
        return cannotTitle.textProperty();
    }

    public String getCannotTitle() {
        return cannotTitle.getText();
    }

    public void setCannotTitle(String value) {
        cannotTitle.setText(value);
    }

    public StringProperty cannotProperty() {
        return cannot.textProperty();
    }

    public String getCannot() {
        return cannot.getText();
    }

    public void setCannot(String value) {
        cannot.setText(value);
    }
}
