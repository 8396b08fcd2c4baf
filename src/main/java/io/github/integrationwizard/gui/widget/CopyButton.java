package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies a text as it is, and says so until that text changes: a message that vanishes by itself is missed by those
/// who look at the other window already.
public final class CopyButton extends Button {
    /// How a copy button looks.
    public enum Form {
        /// Only the icon; the word appears once it was copied.
        ICON,
        /// Only the icon, also once it was copied: for places where a word would push the value aside.
        SIGN,
        /// Icon and word, small.
        SMALL,
        /// Icon and word, as large as the buttons at a page's foot.
        LARGE
    }

    private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");

    private final StringProperty payload = new SimpleStringProperty(this, "payload", "");
    private final ObjectProperty<CopyWords> words = new SimpleObjectProperty<>(this, "words", new CopyWords("", ""));
    private final StringProperty meaning = new SimpleStringProperty(this, "meaning");
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(this, "form", Form.SMALL);
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(this, "copied");

    public CopyButton() {
        getStyleClass().add("copy-button");
        payload.addListener((_, _, _) -> copied.set(false));
        copied.addListener((_, _, _) -> show());
        words.addListener((_, _, _) -> show());
        meaning.addListener((_, _, _) -> show());
        form.addListener((_, _, _) -> show());
        setOnAction(_ -> copy());
        setMinWidth(USE_PREF_SIZE);
        show();
    }

    public CopyButton(Form form) {
        this();
        setForm(form);
    }

    /// Puts the text on the clipboard, nothing added and nothing changed.
    public void copy() {
        var content = new ClipboardContent();
        content.putString(getPayload());
        copied.set(Clipboard.getSystemClipboard().setContent(content));
    }

    private void show() {
        boolean icon = getForm() == Form.ICON || getForm() == Form.SIGN;
        boolean worded = !icon || getForm() == Form.ICON && isCopied();
        boolean done = isCopied();
        pseudoClassStateChanged(COPIED, done);
        getStyleClass().removeAll("flat", "icon-btn", "copied-btn", "small-btn");
        getStyleClass().addAll(switch (getForm()) {
            case ICON, SIGN -> List.of("flat", worded ? "copied-btn" : "icon-btn");
            case SMALL -> List.of("small-btn");
            case LARGE -> List.of();
        });
        setGraphic((done ? Icons.CHECK : Icons.COPY).node());
        setText(done ? getWords().copied() : getWords().copy());
        setContentDisplay(worded ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        var what = getMeaning() == null || getMeaning().isEmpty() ? getWords().copy() : getMeaning();
        setAccessibleText(done ? getWords().copied() + ", " + what : what);
        var tip = done ? getWords().copied() : what;
        setTooltip(icon && !tip.isEmpty() ? new Tooltip(tip) : null);
    }

    /// The text to copy. A new one takes back [#copiedProperty()].
    public StringProperty payloadProperty() {
        return payload;
    }

    public String getPayload() {
        return payload.get();
    }

    public void setPayload(String value) {
        payload.set(value);
    }

    public ObjectProperty<CopyWords> wordsProperty() {
        return words;
    }

    public CopyWords getWords() {
        return words.get();
    }

    public void setWords(CopyWords value) {
        words.set(value);
    }

    /// What exactly is copied, for screen readers and the tool tip ("Copy Bucket Name"); the word alone unless set.
    public StringProperty meaningProperty() {
        return meaning;
    }

    public String getMeaning() {
        return meaning.get();
    }

    public void setMeaning(String value) {
        meaning.set(value);
    }

    public ObjectProperty<Form> formProperty() {
        return form;
    }

    public Form getForm() {
        return form.get();
    }

    public void setForm(Form value) {
        form.set(value);
    }

    /// Whether the present text was copied with this button.
    public ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    public boolean isCopied() {
        return copied.get();
    }
}
