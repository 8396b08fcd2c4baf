package io.github.integrationwizard.gui.widget.code;

import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.InfoButton;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A document to copy or save: its name, whether it is complete, Save and Copy, and its text.
///
/// While values are missing ([#setMissing]) they are listed in place of an incomplete document.
public final class ArtifactPane extends VBox {
    private final Label fileName = Nodes.whole("", "mono", "file-name");
    private final StateGlyph glyph = new StateGlyph(GlyphState.CHECKED, 14);
    private final Label stateWord = Nodes.whole("", "pane-state");
    private final Button save = new Button();
    private final CopyButton copy = new CopyButton(CopyButton.Form.SMALL);
    private final CodeView code = new CodeView();
    private final HBox word = new HBox();
    private final VBox missingBox = new VBox();
    private List<String> missing = List.of();
    private boolean primary;

    public ArtifactPane() {
        getStyleClass().add("artifact-pane");
        save.getStyleClass().addAll("flat", "small-btn");
        save.setGraphic(Icons.SAVE.node());
        save.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        word.getChildren().addAll(glyph, stateWord);
        word.getStyleClass().add("pane-word");
        word.setAlignment(Pos.CENTER_LEFT);
        // With large text or little space the state wraps below the name.
        var says = new FlowPane(fileName, word);
        says.getStyleClass().add("pane-says");
        says.setRowValignment(VPos.CENTER);
        says.setAlignment(Pos.CENTER_LEFT);
        says.setPrefWrapLength(0);
        HBox.setHgrow(says, Priority.ALWAYS);
        var bar = new HBox(says, save, copy);
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        missingBox.getStyleClass().add("pane-missing");
        getChildren().addAll(bar, code, missingBox);
        setPrimary(true);
        setMissing("", List.of());
    }

    /// Shows a text with its annotations.
    public void setContent(String text, List<? extends CodeView.Annotation> annotations) {
        code.setContent(text, annotations);
        copy.setPayload(text);
    }

    /// @param value the item for selecting everything in the context menu of the text
    public void setSelectAllText(String value) {
        code.setSelectAllText(value);
    }

    /// Whether there is a document to copy and save.
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /// As if Save was pressed.
    public void save() {
        save.fire();
    }

    /// The copy button, to listen for its use.
    public CopyButton copyButton() {
        return copy;
    }

    public void setFileName(String value) {
        fileName.setText(value);
        code.setCodeName(value);
    }

    /// @param info explains the document; placed after its name and state
    public void setInfo(InfoButton info) {
        word.getChildren().add(info);
    }

    public void setState(GlyphState value) {
        glyph.setState(value);
    }

    /// @param value the word next to the glyph ("complete")
    public void setStateText(String value) {
        stateWord.setText(value);
    }

    public void setSaveText(String value) {
        save.setText(value);
    }

    public void setOnSave(EventHandler<ActionEvent> value) {
        save.setOnAction(value);
    }

    public void setCopyLabels(CopyButton.Labels value) {
        copy.setLabels(value);
        code.setCopyText(value.copy());
    }

    public boolean isPrimary() {
        return primary;
    }

    /// @param value whether Copy is the page's one primary action; it is unless set
    public void setPrimary(boolean value) {
        primary = value;
        copy.getStyleClass().remove("accent");
        if (value) {
            copy.getStyleClass().add("accent");
        }
    }

    /// Lists what is missing in place of the text, or shows the text if nothing is.
    ///
    /// @param title the line above the list; may be empty
    /// @param sentences one for each missing value
    public void setMissing(String title, List<String> sentences) {
        missing = List.copyOf(sentences);
        Nodes.shownIf(missing.isEmpty(), code);
        Nodes.shownIf(!missing.isEmpty(), missingBox);
        Nodes.shownIf(missing.isEmpty(), save);
        Nodes.shownIf(missing.isEmpty(), copy);
        missingBox.getChildren().clear();
        if (!Nodes.blank(title)) {
            missingBox.getChildren().add(Nodes.wrapped(title, "missing-title"));
        }
        for (var sentence : missing) {
            var row = new HBox(new StateGlyph(GlyphState.TODO, 14), Nodes.wrapped(sentence));
            row.getStyleClass().add("missing-row");
            missingBox.getChildren().add(row);
        }
    }
}
