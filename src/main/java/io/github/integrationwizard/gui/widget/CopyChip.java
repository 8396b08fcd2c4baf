package io.github.integrationwizard.gui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A value to be carried over, on a tint, with a copy button at its right.
public final class CopyChip extends HBox {
    private final MonoValue value = new MonoValue();
    private final CopyButton copy = new CopyButton(CopyButton.Form.SIGN);

    public CopyChip() {
        getStyleClass().add("copy-chip");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(value, Priority.ALWAYS);
        copy.payloadProperty().bind(value.textProperty());
        getChildren().addAll(value, copy);
    }

    public CopyChip(String value, CopyWords words) {
        this();
        setValue(value);
        setWords(words);
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
