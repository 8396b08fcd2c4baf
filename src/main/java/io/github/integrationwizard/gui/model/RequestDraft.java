package io.github.integrationwizard.gui.model;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A request that is being written: to whom, in which language, and its text, which may have been changed by hand.
public final class RequestDraft {
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final StringProperty language = new SimpleStringProperty(this, "language", "");
    private final StringProperty written = new SimpleStringProperty(this, "written", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanBinding edited =
            Bindings.createBooleanBinding(() -> !text.get().equals(written.get()), text, written);

    /// The id of the party that is asked.
    public StringProperty toProperty() {
        return to;
    }

    /// The tag of the text's language.
    public StringProperty languageProperty() {
        return language;
    }

    /// The text as it would be sent.
    public StringProperty textProperty() {
        return text;
    }

    /// The text as the program wrote it last.
    public StringProperty writtenProperty() {
        return written;
    }

    /// Whether somebody changed the text by hand.
    public BooleanBinding editedProperty() {
        return edited;
    }
}
