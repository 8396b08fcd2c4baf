package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.form.Step;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Input in a wizard that is not an answer, such as unfinished requests. It exists as long as the wizard is open, even
/// if its views are rebuilt.
public final class WizardUiState {
    private final ObservableList<Overlay> over = FXCollections.observableArrayList();
    private final RequestDraft request = new RequestDraft();
    private final Map<Step, StringProperty> pasted = new EnumMap<>(Step.class);

    /// The overlays on the page, the topmost last.
    public ObservableList<Overlay> over() {
        return over;
    }

    /// The request that the user is writing.
    public RequestDraft request() {
        return request;
    }

    /// The text in the paste box of a page.
    public StringProperty pasted(Step step) {
        return pasted.computeIfAbsent(step, one -> new SimpleStringProperty(this, one.id(), ""));
    }
}
