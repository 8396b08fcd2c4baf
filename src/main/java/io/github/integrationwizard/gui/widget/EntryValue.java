package io.github.integrationwizard.gui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A value to enter elsewhere: the label in that place's words with a copy button at its right, the value below.
///
/// The button stands in the label's line, so that "Copied" takes no room from the value and nothing moves.
public final class EntryValue extends VBox {
    private final Label label = Parts.wrapped("", "entry-label");
    private final MonoValue value = new MonoValue();
    private final CopyButton copy = new CopyButton(CopyButton.Form.ICON);

    public EntryValue() {
        getStyleClass().add("entry-value");
        var head = new HBox(label, copy);
        head.getStyleClass().add("entry-head");
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(label, Priority.ALWAYS);
        // The button is higher than the label; it may stand over the value's line, which begins at the left.
        HBox.setMargin(copy, new Insets(-5, 0, -5, 0));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setLabelFor(value);
        copy.payloadProperty().bind(value.textProperty());
        getChildren().addAll(head, value);
    }

    public EntryValue(String label, String value, CopyWords words) {
        this();
        setLabel(label);
        setValue(value);
        setWords(words);
    }

    public StringProperty labelProperty() {
        return label.textProperty();
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
    }

    public StringProperty valueProperty() {
        return value.textProperty();
    }

    public String getValue() {
        return value.getText();
    }

    public void setValue(String text) {
        value.setText(text);
    }

    public ObjectProperty<CopyWords> wordsProperty() {
        return copy.wordsProperty();
    }

    public CopyWords getWords() {
        return copy.getWords();
    }

    public void setWords(CopyWords words) {
        copy.setWords(words);
    }

    /// The button, to name what it copies or to hear when it did.
    public CopyButton copyButton() {
        return copy;
    }
}
