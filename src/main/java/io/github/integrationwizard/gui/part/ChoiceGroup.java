package io.github.integrationwizard.gui.part;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// A few options, all visible at once.
public final class ChoiceGroup extends VBox {
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final ToggleGroup group = new ToggleGroup();

    /// A group without options.
    public ChoiceGroup() {
        getStyleClass().add("choice-group");
        setAccessibleRole(AccessibleRole.PARENT);
        group.selectedToggleProperty().addListener((_, _, toggle) -> {
            if (toggle != null) {
                value.set((String) toggle.getUserData());
            }
        });
        value.addListener((_, _, chosen) -> select(chosen));
    }

    /// Sets the options.
    ///
    /// @param choices the values of the options
    /// @param words returns the label of an option
    public void setChoices(List<String> choices, Function<String, String> words) {
        getChildren()
                .setAll(choices.stream()
                        .map(choice -> {
                            var button = new RadioButton(words.apply(choice));
                            button.setUserData(choice);
                            button.setToggleGroup(group);
                            button.setWrapText(true);
                            button.setMinHeight(USE_PREF_SIZE);
                            button.setId(choice);
                            return button;
                        })
                        .toList());
        select(value.get());
    }

    private void select(String chosen) {
        group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(chosen))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    @Override
    public void requestFocus() {
        if (group.getSelectedToggle() instanceof RadioButton button) {
            button.requestFocus();
        }
    }

    /// The selected value.
    public StringProperty valueProperty() {
        return value;
    }
}
