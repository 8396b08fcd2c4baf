package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.core.paste.PasteResult.Found;
import io.github.integrationwizard.core.paste.PasteResult.Left;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The values found in a text, field by field: the value, its source, and the current value if it differs. Each can be
/// deselected; this list changes no answers.
public final class ExtractedValueList extends VBox {
    private final Map<Found, CheckBox> boxes = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");
    private final UiText words;
    private final String provider;
    private final Set<String> leftOut;

    /// @param leftOut the fields that are deselected; changed while the user chooses
    public ExtractedValueList(PasteResult recognised, Set<String> leftOut, WizardModel model, UiText words) {
        this.words = words;
        this.provider = model.provider().id();
        this.leftOut = leftOut;
        getStyleClass().add("found-list");
        for (Found found : recognised.found()) {
            String present = model.answer(found.field()).get();
            getChildren().add(present.equals(found.value()) ? known(found) : offered(found, present));
        }
        recognised.left().forEach(left -> getChildren().add(left(left)));
        count();
    }

    private String label(String field) {
        return words.wording().label(provider, field);
    }

    private Node offered(Found found, String present) {
        var box = new CheckBox(label(found.field()));
        box.setId("take-" + found.field());
        box.setSelected(!leftOut.contains(found.field()));
        box.selectedProperty().subscribe(taken -> {
            if (taken) {
                leftOut.remove(found.field());
            } else {
                leftOut.add(found.field());
            }
            count();
        });
        box.setAccessibleHelp(found.value());
        boxes.put(found, box);
        var row = row(box, found);
        if (!present.isBlank()) {
            row.getChildren().add(2, Nodes.wrapped(words.text("found.now", present), "found-now"));
        }
        return row;
    }

    private Node known(Found found) {
        var head = new HBox(
                new StateGlyph(GlyphState.CHECKED),
                Nodes.whole(label(found.field())),
                Nodes.wrapped(words.text("found.same"), "second-line"));
        head.getStyleClass().add("found-head");
        return row(head, found);
    }

    private VBox row(Node head, Found found) {
        var value = new MonoValue(found.value());
        var row = new VBox(head, inset(value), Nodes.wrapped(where(found), "found-where"));
        row.getStyleClass().add("found-row");
        return row;
    }

    private static Node inset(MonoValue value) {
        var box = new HBox(value);
        box.getStyleClass().add("found-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        return box;
    }

    private Node left(Left left) {
        var values = left.values().stream().map(Found::value).toList();
        var head = new HBox(new StateGlyph(GlyphState.WARNING), Nodes.whole(label(left.field())));
        head.getStyleClass().add("found-head");
        var row = new VBox(
                head,
                Nodes.wrapped(words.text("found.left." + left.why().name(), words.list(values)), "found-why"),
                Nodes.wrapped(words.list(left.values().stream().map(this::where).toList()), "found-where"));
        row.getStyleClass().add("found-row");
        return row;
    }

    private String where(Found found) {
        String line = Integer.toString(found.line());
        return found.place().isEmpty()
                ? words.text("found.line", line)
                : words.text("found.lineAt", line, found.place());
    }

    private void count() {
        any.set(boxes.values().stream().anyMatch(CheckBox::isSelected));
    }

    /// The selected values, by field id.
    public Map<String, String> ticked() {
        var values = new LinkedHashMap<String, String>();
        boxes.forEach((found, box) -> {
            if (box.isSelected()) {
                values.put(found.field(), found.value());
            }
        });
        return values;
    }

    /// Whether any value is selected.
    public ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }
}
