package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Step;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What was typed or begun in a wizard and is no answer: it lives as long as the wizard is open, whatever becomes of
/// views.
public final class WizardUiState {
    private final ObservableList<Overlay> over = FXCollections.observableArrayList();
    private final RequestDraft request = new RequestDraft();
    private final Map<Step, StringProperty> pasted = new EnumMap<>(Step.class);

    /// What lies over the page, the topmost last.
    public ObservableList<Overlay> over() {
        return over;
    }

    /// The request that is being written.
    public RequestDraft request() {
        return request;
    }

    /// What was pasted into the box of a page.
    public StringProperty pasted(Step step) {
        return pasted.computeIfAbsent(step, one -> new SimpleStringProperty(this, one.id(), ""));
    }
}
