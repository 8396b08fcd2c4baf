package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.paste.PasteResult.Found;
import io.github.integrationwizard.core.paste.PasteResult.Left;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.ExtractedValues;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The values that were found in a text, field by field: the value, its place in the text, and the current value if it
/// differs. Each can be excluded.
public final class ExtractedValueList extends VBox {
    private ExtractedValues values;
    private UiText words;

    public ExtractedValueList() {
        getStyleClass().add("found-list");
    }

    public void show(ExtractedValues extracted, UiText texts) {
        values = extracted;
        words = texts;
        getChildren().clear();
        values.values().forEach(value -> getChildren().add(value.isKnown() ? known(value.found()) : offered(value)));
        values.left().forEach(left -> getChildren().add(left(left)));
    }

    private String label(String field) {
        return words.wording().label(values.providerId(), field);
    }

    private Node offered(ExtractedValues.Value value) {
        Found found = value.found();
        var box = new CheckBox(label(found.field()));
        box.setId("take-" + found.field());
        box.setSelected(values.isSelected(value));
        box.selectedProperty().addListener((_, _, selected) -> values.select(value, selected));
        box.setAccessibleHelp(found.value());
        var row = row(box, found);
        if (!value.current().isBlank()) {
            row.getChildren().add(2, Nodes.wrapped(words.text("found.now", value.current()), "found-now"));
        }
        return row;
    }

    private Node known(Found found) {
        return row(
                head(GlyphState.CHECKED, found.field(), Nodes.wrapped(words.text("found.same"), "second-line")), found);
    }

    private HBox head(GlyphState state, String field, Node... more) {
        var head = new HBox(new StateGlyph(state), Nodes.whole(label(field)));
        head.getChildren().addAll(more);
        head.getStyleClass().add("found-head");
        return head;
    }

    private VBox row(Node head, Found found) {
        var value = new MonoValue(found.value());
        var inset = new HBox(value);
        inset.getStyleClass().add("found-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        return row(head, inset, Nodes.wrapped(where(found), "found-where"));
    }

    private static VBox row(Node... nodes) {
        var row = new VBox(nodes);
        row.getStyleClass().add("found-row");
        return row;
    }

    private Node left(Left left) {
        var found = left.values().stream().map(Found::value).toList();
        var places = left.values().stream().map(this::where).toList();
        return row(
                head(GlyphState.WARNING, left.field()),
                Nodes.wrapped(words.text("found.left." + left.why().name(), words.list(found)), "found-why"),
                Nodes.wrapped(words.list(places), "found-where"));
    }

    private String where(Found found) {
        String line = Integer.toString(found.line());
        return found.place().isEmpty()
                ? words.text("found.line", line)
                : words.text("found.lineAt", line, found.place());
    }
}
