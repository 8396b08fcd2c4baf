package io.github.integrationwizard.gui.widget.form;

import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.StringJoiner;
import javafx.beans.DefaultProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// An input with its label above, and notes about its value and a hint below.
///
/// The input gets the pseudo-class `invalid` or `warned`, and the text below it becomes its accessible help.
@DefaultProperty("input")
public final class FieldBox extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final Label label = Nodes.wrapped("", "field-label");
    private final Label tag = Nodes.whole("", "field-optional");
    private final HBox head = new HBox(label, tag);
    private final StackPane inputBox = new StackPane();
    private final VBox below = new VBox();
    private final ObservableList<FieldMessage> notes = FXCollections.observableArrayList();
    private Node input;
    private String hint = "";
    private String hintValue = "";

    public FieldBox() {
        getStyleClass().add("field-box");
        head.getStyleClass().add("field-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        label.setMnemonicParsing(true);
        inputBox.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("field-below");
        getChildren().addAll(head, inputBox, below);
        notes.addListener((ListChangeListener<FieldMessage>) _ -> show());
        showHead();
        show();
    }

    private void showHead() {
        Nodes.shownIf(!Nodes.blank(tag.getText()), tag);
        Nodes.shownIf(!Nodes.blank(label.getText()) || tag.isManaged(), head);
    }

    private void show() {
        below.getChildren().clear();
        var help = new StringJoiner(" ");
        for (var note : notes) {
            below.getChildren().add(line(note));
            if (note.repair() != null) {
                below.getChildren().add(repair(note));
            }
            help.add(note.sentence());
        }
        if (!Nodes.blank(hint) || !Nodes.blank(hintValue)) {
            below.getChildren().add(hintLine());
            help.add(hint).add(hintValue);
        }
        Nodes.shownIf(!below.getChildren().isEmpty(), below);
        if (input != null) {
            boolean invalid = notes.stream().anyMatch(note -> note.severity() == GlyphState.FAILED);
            boolean warned = !invalid && notes.stream().anyMatch(note -> note.severity() == GlyphState.WARNING);
            input.pseudoClassStateChanged(INVALID, invalid);
            input.pseudoClassStateChanged(WARNED, warned);
            input.setAccessibleHelp(help.toString().strip());
        }
    }

    private Node line(FieldMessage note) {
        if (note.severity() == GlyphState.TODO) {
            return Nodes.wrapped(note.sentence(), "field-hint");
        }
        var tone = switch (note.severity()) {
            case FAILED -> "bad";
            case WARNING -> "doubtful";
            default -> "muted";
        };
        var line = new HBox(new StateGlyph(note.severity(), 14), Nodes.wrapped(note.sentence(), tone));
        line.getStyleClass().add("field-note");
        return line;
    }

    private static Node repair(FieldMessage note) {
        var link = new Hyperlink(note.repairLabel());
        link.getStyleClass().add("field-repair");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(_ -> {
            link.setVisited(false);
            note.repair().run();
        });
        return link;
    }

    private Node hintLine() {
        return Nodes.blank(hintValue) ? Nodes.wrapped(hint, "field-hint") : new HintLine(hint, hintValue);
    }

    /// The notes about the value, worst first.
    public ObservableList<FieldMessage> getNotes() {
        return notes;
    }

    public String getLabel() {
        return label.getText();
    }

    /// @param value may have a mnemonic (`_`)
    public void setLabel(String value) {
        label.setText(value);
        showHead();
    }

    /// @param value a muted word after the label ("optional"); may be empty
    public void setTag(String value) {
        tag.setText(value);
        showHead();
    }

    public Node getInput() {
        return input;
    }

    public void setInput(Node value) {
        if (input != null) {
            input.pseudoClassStateChanged(INVALID, false);
            input.pseudoClassStateChanged(WARNED, false);
        }
        input = value;
        inputBox.getChildren().clear();
        label.setLabelFor(value);
        if (value != null) {
            if (value instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
            inputBox.getChildren().add(value);
        }
        show();
    }

    public void setHint(String value) {
        hint = value;
        show();
    }

    /// @param value an identifier after the hint, derived from the input; may be empty
    public void setHintValue(String value) {
        hintValue = value;
        show();
    }
}
