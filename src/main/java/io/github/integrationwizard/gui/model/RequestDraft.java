package io.github.integrationwizard.gui.model;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A request that the user is writing: its recipient, its language, and its text, which the user may edit.
public final class RequestDraft {
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final StringProperty language = new SimpleStringProperty(this, "language", "");
    private final StringProperty written = new SimpleStringProperty(this, "written", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanBinding edited =
            Bindings.createBooleanBinding(() -> !text.get().equals(written.get()), text, written);

    /// The id of the recipient's party.
    public StringProperty toProperty() {
        return to;
    }

    /// The tag of the language of the text.
    public StringProperty languageProperty() {
        return language;
    }

    /// The text to send.
    public StringProperty textProperty() {
        return text;
    }

    /// The text that the program generated last.
    public StringProperty writtenProperty() {
        return written;
    }

    /// Whether the user edited the text.
    public BooleanBinding editedProperty() {
        return edited;
    }
}
