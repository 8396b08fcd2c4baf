package io.github.integrationwizard.gui.widget.copy;

import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.LazyTooltip;
import java.util.List;
import javafx.beans.NamedArg;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies a text unchanged, and says so until the text changes. A message that disappears by itself would be missed by
/// a reader who is already looking at the other window.
public final class CopyButton extends Button {
    /// How a copy button looks.
    public enum Form {
        /// Only the icon; the word appears after copying.
        ICON,
        /// Only the icon, also after copying: for places where a word would push the value aside.
        ICON_ONLY,
        /// Icon and word, small.
        SMALL,
        /// Icon and word, as large as the buttons at the bottom of a page.
        LARGE
    }

    /// The two texts of a copy button.
    ///
    /// @param copy what it does ("Copy")
    /// @param copied what it did ("Copied")
    public record Labels(String copy, String copied) {}

    private static final PseudoClass COPIED = PseudoClass.getPseudoClass("copied");

    private final Form form;
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper(this, "copied");
    private String payload = "";
    private Labels labels = new Labels("", "");
    private String meaning = "";

    public CopyButton(@NamedArg("form") Form form) {
        this.form = form;
        getStyleClass().add("copy-button");
        copied.addListener((_, _, _) -> show());
        setOnAction(_ -> copy());
        setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, () -> isIcon() ? tip() : "");
        show();
    }

    /// Puts the text on the clipboard, with nothing added or changed.
    public void copy() {
        var content = new ClipboardContent();
        content.putString(payload);
        copied.set(Clipboard.getSystemClipboard().setContent(content));
    }

    private boolean isIcon() {
        return form == Form.ICON || form == Form.ICON_ONLY;
    }

    private String what() {
        return meaning.isEmpty() ? labels.copy() : meaning;
    }

    private String tip() {
        return isCopied() ? labels.copied() : what();
    }

    private void show() {
        boolean done = isCopied();
        boolean worded = !isIcon() || form == Form.ICON && done;
        pseudoClassStateChanged(COPIED, done);
        getStyleClass().removeAll("flat", "icon-btn", "copied-btn", "small-btn");
        getStyleClass()
                .addAll(
                        switch (form) {
                            case ICON, ICON_ONLY -> List.of("flat", worded ? "copied-btn" : "icon-btn");
                            case SMALL -> List.of("small-btn");
                            case LARGE -> List.of();
                        });
        setGraphic((done ? Icons.CHECK : Icons.COPY).node());
        setText(done ? labels.copied() : labels.copy());
        setContentDisplay(worded ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(done ? labels.copied() + ", " + what() : what());
    }

    String getPayload() {
        return payload;
    }

    /// @param value the text to copy; a new one resets [#copiedProperty()]
    public void setPayload(String value) {
        if (!value.equals(payload)) {
            payload = value;
            copied.set(false);
        }
    }

    public void setLabels(Labels value) {
        labels = value;
        show();
    }

    String getMeaning() {
        return meaning;
    }

    /// @param value what exactly is copied, for screen readers and the tool tip ("Copy Bucket Name"); the label alone
    /// unless
    ///     set
    public void setMeaning(String value) {
        meaning = value;
        show();
    }

    /// Whether the current text was copied with this button.
    public ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    public boolean isCopied() {
        return copied.get();
    }
}
