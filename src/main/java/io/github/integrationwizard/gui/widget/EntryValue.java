package io.github.integrationwizard.gui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A value to enter elsewhere: the label in that place's words, the value below it, a copy button at the right.
public final class EntryValue extends HBox {
    private final Label label = Parts.wrapped("", "entry-label");
    private final MonoValue value = new MonoValue();
    private final CopyButton copy = new CopyButton(CopyButton.Form.ICON);

    public EntryValue() {
        getStyleClass().add("entry-value");
        setAlignment(Pos.CENTER_LEFT);
        var texts = new VBox(label, value);
        texts.getStyleClass().add("entry-texts");
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        label.setLabelFor(value);
        copy.payloadProperty().bind(value.textProperty());
        getChildren().addAll(texts, copy);
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
