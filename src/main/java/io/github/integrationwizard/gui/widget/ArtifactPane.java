package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

/// A document to carry over: its name, whether it is complete, Save and Copy, and its text.
///
/// While something is missing ([#getMissing()]) it says what, instead of showing half a document.
public final class ArtifactPane extends VBox {
    private final Label fileName = Parts.whole("", "mono", "file-name");
    private final StateGlyph glyph = new StateGlyph(GlyphState.CHECKED, 14);
    private final Label stateWord = Parts.whole("", "pane-state");
    private final Button save = new Button();
    private final CopyButton copy = new CopyButton();
    private final CodeView code = new CodeView();
    private final VBox missingBox = new VBox();
    private final ObservableList<String> missing = FXCollections.observableArrayList();
    private final StringProperty missingTitle = new SimpleStringProperty(this, "missingTitle", "");
    private final BooleanProperty primary = new SimpleBooleanProperty(this, "primary", true);
    private final ObjectProperty<GlyphState> state = new SimpleObjectProperty<>(this, "state", GlyphState.CHECKED);

    public ArtifactPane() {
        getStyleClass().add("artifact-pane");
        save.getStyleClass().addAll("flat", "small-btn");
        save.setGraphic(Icons.SAVE.node());
        save.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        var word = new HBox(glyph, stateWord);
        word.getStyleClass().add("pane-word");
        word.setAlignment(Pos.CENTER_LEFT);
        // In large texts or little room the state goes below the name.
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
        glyph.stateProperty().bind(state);
        missing.subscribe(this::showMissing);
        missingTitle.subscribe(this::showMissing);
        primary.subscribe(this::showPrimary);
        fileName.textProperty().subscribe(code::setCodeName);
        copy.wordsProperty().subscribe(words -> code.setCopyText(words.copy()));
        showMissing();
        showPrimary();
    }

    /// Shows a text, and tells what is known about its parts.
    public void setContent(String text, List<? extends Annotation> annotations) {
        code.setContent(text, annotations);
        copy.setPayload(text);
    }

    /// What the menu of the text says beside Copy.
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

    private void showPrimary() {
        copy.getStyleClass().remove("accent");
        if (isPrimary()) {
            copy.getStyleClass().add("accent");
        }
    }

    private void showMissing() {
        boolean open = !missing.isEmpty();
        Parts.shownIf(!open, code);
        Parts.shownIf(open, missingBox);
        Parts.shownIf(!open, save);
        Parts.shownIf(!open, copy);
        missingBox.getChildren().clear();
        if (!Parts.blank(getMissingTitle())) {
            missingBox.getChildren().add(Parts.wrapped(getMissingTitle(), "missing-title"));
        }
        for (var sentence : missing) {
            var row = new HBox(new StateGlyph(GlyphState.TODO, 14), Parts.wrapped(sentence));
            row.getStyleClass().add("missing-row");
            missingBox.getChildren().add(row);
        }
    }

    /// The code, for selecting it by program.
    public CodeView code() {
        return code;
    }

    /// The copy button, to hear when it was used.
    public CopyButton copyButton() {
        return copy;
    }

    public StringProperty fileNameProperty() {
        return fileName.textProperty();
    }

    public String getFileName() {
        return fileName.getText();
    }

    public void setFileName(String value) {
        fileName.setText(value);
    }

    public ObjectProperty<GlyphState> stateProperty() {
        return state;
    }

    public GlyphState getState() {
        return state.get();
    }

    public void setState(GlyphState value) {
        state.set(value);
    }

    /// The word beside the sign ("complete").
    public StringProperty stateTextProperty() {
        return stateWord.textProperty();
    }

    public String getStateText() {
        return stateWord.getText();
    }

    public void setStateText(String value) {
        stateWord.setText(value);
    }

    public StringProperty saveTextProperty() {
        return save.textProperty();
    }

    public String getSaveText() {
        return save.getText();
    }

    public void setSaveText(String value) {
        save.setText(value);
    }

    public ObjectProperty<EventHandler<ActionEvent>> onSaveProperty() {
        return save.onActionProperty();
    }

    public EventHandler<ActionEvent> getOnSave() {
        return save.getOnAction();
    }

    public void setOnSave(EventHandler<ActionEvent> value) {
        save.setOnAction(value);
    }

    public ObjectProperty<CopyWords> copyWordsProperty() {
        return copy.wordsProperty();
    }

    public CopyWords getCopyWords() {
        return copy.getWords();
    }

    public void setCopyWords(CopyWords value) {
        copy.setWords(value);
    }

    /// Whether Copy is the page's one primary action; it is unless told otherwise.
    public BooleanProperty primaryProperty() {
        return primary;
    }

    public boolean isPrimary() {
        return primary.get();
    }

    public void setPrimary(boolean value) {
        primary.set(value);
    }

    /// What is still missing, in sentences. As long as there is something, it is shown in place of the text.
    public ObservableList<String> getMissing() {
        return missing;
    }

    /// The line above what is missing.
    public StringProperty missingTitleProperty() {
        return missingTitle;
    }

    public String getMissingTitle() {
        return missingTitle.get();
    }

    public void setMissingTitle(String value) {
        missingTitle.set(value);
    }
}
