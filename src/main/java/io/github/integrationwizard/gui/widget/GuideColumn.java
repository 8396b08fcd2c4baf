package io.github.integrationwizard.gui.widget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What to do in the console: where, step by step, why, and a box to tick when it is done.
/// Parts without text are not shown.
public final class GuideColumn extends VBox {
    private final Label heading = Parts.wrapped("", "section-head");
    private final Button open = new Button();
    private final GridPane stepGrid = new GridPane();
    private final ObservableList<GuideStep> steps = FXCollections.observableArrayList();
    private final RichText remark = new RichText();
    private final CheckBox done = new CheckBox();

    public GuideColumn() {
        getStyleClass().add("guide-column");
        open.getStyleClass().add("small-btn");
        open.setGraphic(Icons.OPEN.node());
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.setWrapText(true);
        open.setMinHeight(USE_PREF_SIZE);
        stepGrid.getStyleClass().add("guide-steps");
        var number = new ColumnConstraints();
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        words.setFillWidth(true);
        stepGrid.getColumnConstraints().addAll(number, words);
        remark.getStyleClass().add("guide-remark");
        done.getStyleClass().add("guide-done");
        done.setWrapText(true);
        done.setMinHeight(USE_PREF_SIZE);
        steps.addListener((ListChangeListener<GuideStep>) _ -> showSteps());
        remark.getRuns().addListener((ListChangeListener<Run>) _ -> showParts());
        open.textProperty().subscribe(this::showParts);
        done.textProperty().subscribe(this::showParts);
        heading.textProperty().subscribe(this::showParts);
        getChildren().addAll(heading, open, stepGrid, remark, done);
        showParts();
    }

    private void showSteps() {
        stepGrid.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            var number = Parts.whole(Integer.toString(i + 1), "step-number");
            GridPane.setValignment(number, VPos.TOP);
            stepGrid.addRow(i, number, new RichText(steps.get(i).runs()));
        }
        showParts();
    }

    private void showParts() {
        Parts.shownIf(!Parts.blank(heading.getText()), heading);
        Parts.shownIf(!Parts.blank(open.getText()), open);
        Parts.shownIf(!steps.isEmpty(), stepGrid);
        Parts.shownIf(!remark.getRuns().isEmpty(), remark);
        Parts.shownIf(!Parts.blank(done.getText()), done);
    }

    /// At most five, or nobody reads them.
    public ObservableList<GuideStep> getSteps() {
        return steps;
    }

    /// The one remark, usually the "why".
    public ObservableList<Run> getRemark() {
        return remark.getRuns();
    }

    public StringProperty headingProperty() {
        return heading.textProperty();
    }

    public String getHeading() {
        return heading.getText();
    }

    public void setHeading(String value) {
        heading.setText(value);
    }

    /// The text of the button that opens the console; it names its target.
    public StringProperty openTextProperty() {
        return open.textProperty();
    }

    public String getOpenText() {
        return open.getText();
    }

    public void setOpenText(String value) {
        open.setText(value);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onOpenProperty() {
        return open.onActionProperty();
    }

    public EventHandler<ActionEvent> getOnOpen() {
        return open.getOnAction();
    }

    public void setOnOpen(EventHandler<ActionEvent> value) {
        open.setOnAction(value);
    }

    public StringProperty doneTextProperty() {
        return done.textProperty();
    }

    public String getDoneText() {
        return done.getText();
    }

    public void setDoneText(String value) {
        done.setText(value);
    }

    /// Whether the box is ticked.
    public BooleanProperty doneProperty() {
        return done.selectedProperty();
    }

    public boolean isDone() {
        return done.isSelected();
    }

    public void setDone(boolean value) {
        done.setSelected(value);
    }
}
