package io.github.integrationwizard.gui.widget;

import java.util.StringJoiner;
import javafx.beans.DefaultProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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

/// An input with its label above, and below it what is wrong with its value, or a hint.
///
/// The input gets the pseudo-class `invalid` or `warned`, and its accessible help tells what stands below it.
@DefaultProperty("input")
public final class FieldBox extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final Label label = Parts.wrapped("", "field-label");
    private final Label tag = Parts.whole("", "field-optional");
    private final HBox head = new HBox(label, tag);
    private final StackPane inputBox = new StackPane();
    private final VBox below = new VBox();
    private final ObjectProperty<Node> input = new SimpleObjectProperty<>(this, "input");
    private final ObservableList<Note> notes = FXCollections.observableArrayList();
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final StringProperty hintValue = new SimpleStringProperty(this, "hintValue", "");

    public FieldBox() {
        getStyleClass().add("field-box");
        head.getStyleClass().add("field-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        label.setMnemonicParsing(true);
        inputBox.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("field-below");
        getChildren().addAll(head, inputBox, below);
        input.addListener((_, before, after) -> replace(before, after));
        notes.addListener((ListChangeListener<Note>) _ -> show());
        hint.subscribe(this::show);
        hintValue.subscribe(this::show);
        label.textProperty().subscribe(this::showHead);
        tag.textProperty().subscribe(this::showHead);
        showHead();
        show();
    }

    private void showHead() {
        Parts.shownIf(!Parts.blank(tag.getText()), tag);
        Parts.shownIf(!Parts.blank(label.getText()) || tag.isManaged(), head);
    }

    private void replace(Node before, Node after) {
        if (before != null) {
            before.pseudoClassStateChanged(INVALID, false);
            before.pseudoClassStateChanged(WARNED, false);
        }
        inputBox.getChildren().clear();
        label.setLabelFor(after);
        if (after != null) {
            if (after instanceof Region region) {
                region.setMaxWidth(Double.MAX_VALUE);
            }
            inputBox.getChildren().add(after);
        }
        show();
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
        if (!Parts.blank(getHint()) || !Parts.blank(getHintValue())) {
            below.getChildren().add(hintLine());
            help.add(getHint() == null ? "" : getHint()).add(getHintValue() == null ? "" : getHintValue());
        }
        Parts.shownIf(!below.getChildren().isEmpty(), below);
        if (getInput() != null) {
            boolean invalid = notes.stream().anyMatch(note -> note.severity() == GlyphState.FAILED);
            boolean warned = !invalid && notes.stream().anyMatch(note -> note.severity() == GlyphState.WARNING);
            getInput().pseudoClassStateChanged(INVALID, invalid);
            getInput().pseudoClassStateChanged(WARNED, warned);
            getInput().setAccessibleHelp(help.toString().strip());
        }
    }

    private Node line(Note note) {
        if (note.severity() == GlyphState.TODO) {
            return Parts.wrapped(note.sentence(), "field-hint");
        }
        var tone = switch (note.severity()) {
            case FAILED -> "bad";
            case WARNING -> "doubtful";
            default -> "muted";
        };
        var line = new HBox(new StateGlyph(note.severity(), 14), Parts.wrapped(note.sentence(), tone));
        line.getStyleClass().add("field-note");
        return line;
    }

    private static Node repair(Note note) {
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
        if (Parts.blank(getHintValue())) {
            return Parts.wrapped(getHint(), "field-hint");
        }
        return new HintLine(getHint() == null ? "" : getHint(), getHintValue());
    }

    /// What is to be told about the value, worst first.
    public ObservableList<Note> getNotes() {
        return notes;
    }

    public StringProperty labelProperty() {
        return label.textProperty();
    }

    public String getLabel() {
        return label.getText();
    }

    /// @param value may have a mnemonic (`_`)
    public void setLabel(String value) {
        label.setText(value);
    }

    /// A muted word behind the label ("optional").
    public StringProperty tagProperty() {
        return tag.textProperty();
    }

    public String getTag() {
        return tag.getText();
    }

    public void setTag(String value) {
        tag.setText(value);
    }

    public ObjectProperty<Node> inputProperty() {
        return input;
    }

    public Node getInput() {
        return input.get();
    }

    public void setInput(Node value) {
        input.set(value);
    }

    public StringProperty hintProperty() {
        return hint;
    }

    public String getHint() {
        return hint.get();
    }

    public void setHint(String value) {
        hint.set(value);
    }

    /// An identifier behind the hint, for what follows from the input.
    public StringProperty hintValueProperty() {
        return hintValue;
    }

    public String getHintValue() {
        return hintValue.get();
    }

    public void setHintValue(String value) {
        hintValue.set(value);
    }
}
