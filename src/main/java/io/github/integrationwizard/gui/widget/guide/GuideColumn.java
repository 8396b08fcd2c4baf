package io.github.integrationwizard.gui.widget.guide;

import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import java.util.List;
import javafx.beans.property.BooleanProperty;
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

/// What to do in a cloud console: a button that opens it, numbered steps, a remark, and a check box for when it is
/// done. Parts without text are hidden.
public final class GuideColumn extends VBox {
    private final Label heading = Nodes.wrapped("", "section-head");
    private final Button open = new Button();
    private final GridPane stepGrid = new GridPane();
    private final RichText remark = new RichText();
    private final CheckBox done = new CheckBox();
    private List<List<TextRun>> steps = List.of();

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
        getChildren().addAll(heading, open, stepGrid, remark, done);
        showParts();
    }

    private void showParts() {
        Nodes.shownIf(!Nodes.blank(heading.getText()), heading);
        Nodes.shownIf(!Nodes.blank(open.getText()), open);
        Nodes.shownIf(!steps.isEmpty(), stepGrid);
        Nodes.shownIf(!remark.getChildren().isEmpty(), remark);
        Nodes.shownIf(!Nodes.blank(done.getText()), done);
    }

    /// Shows numbered steps. They are rebuilt only if they changed, so that a copied value keeps saying so.
    ///
    /// @param value at most five, because nobody reads more
    public void setSteps(List<List<TextRun>> value) {
        if (value.equals(steps)) {
            return;
        }
        steps = List.copyOf(value);
        stepGrid.getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            var number = Nodes.whole(Integer.toString(i + 1), "step-number");
            GridPane.setValignment(number, VPos.TOP);
            stepGrid.addRow(i, number, new RichText(steps.get(i)));
        }
        showParts();
    }

    /// @param runs the one remark, usually the reason for the steps; may be empty
    public void setRemark(List<TextRun> runs) {
        remark.setRuns(runs);
        showParts();
    }

    public void setHeading(String value) {
        heading.setText(value);
        showParts();
    }

    /// @param value the text of the button that opens the console; it names the page
    public void setOpenText(String value) {
        open.setText(value);
        showParts();
    }

    public void setOnOpen(EventHandler<ActionEvent> value) {
        open.setOnAction(value);
    }

    public void setDoneText(String value) {
        done.setText(value);
        showParts();
    }

    /// Whether the box is checked.
    public BooleanProperty doneProperty() {
        return done.selectedProperty();
    }
}
