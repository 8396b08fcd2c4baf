package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.core.paste.PasteResult.Found;
import io.github.integrationwizard.core.paste.PasteResult.Left;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// The values that were found in a text, and which of them to apply. Values that the integration has already are not
/// offered.
public final class ExtractedValues {
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");
    private final WizardModel wizard;
    private final PasteResult result;
    private final Set<String> excluded;
    private final List<Value> values;

    /// A value that was found.
    ///
    /// @param current the field's value before; empty if it has none
    public record Value(Found found, String current) {
        /// Whether the field has this value already.
        public boolean isKnown() {
            return current.equals(found.value());
        }
    }

    /// @param excluded the ids of the fields whose values are not to be applied; changes with the selection
    public ExtractedValues(WizardModel wizard, PasteResult result, Set<String> excluded) {
        this.wizard = wizard;
        this.result = result;
        this.excluded = excluded;
        values = result.found().stream()
                .map(found -> new Value(found, wizard.answer(found.field()).get()))
                .toList();
        update();
    }

    private void update() {
        any.set(selected().findAny().isPresent());
    }

    private Stream<Value> selected() {
        return values.stream().filter(value -> !value.isKnown() && isSelected(value));
    }

    /// The id of the integration's provider.
    public String providerId() {
        return wizard.provider().id();
    }

    /// All values, in the order of the fields.
    public List<Value> values() {
        return values;
    }

    /// The fields that the text mentions and that get no value.
    public List<Left> left() {
        return result.left();
    }

    public boolean isSelected(Value value) {
        return !excluded.contains(value.found().field());
    }

    public void select(Value value, boolean selected) {
        if (selected) {
            excluded.remove(value.found().field());
        } else {
            excluded.add(value.found().field());
        }
        update();
    }

    /// Whether any value is selected.
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /// Sets the fields to the selected values.
    public void apply() {
        var answers = new LinkedHashMap<String, String>();
        selected()
                .forEach(value ->
                        answers.put(value.found().field(), value.found().value()));
        wizard.apply(answers);
    }
}
