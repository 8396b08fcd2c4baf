package io.github.integrationwizard.gui.widget.nav;

import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.LazyTooltip;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.RowButton;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The steps of a wizard with their states. Every step can be chosen at any time; the arrow keys move between them.
public final class StepRail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final List<Row> rows = new ArrayList<>();
    private int current;
    private boolean compact;
    private IntConsumer onChoose = _ -> {};

    /// A step of the rail.
    ///
    /// @param stateWord the state in a word, for screen readers; may be empty
    /// @param title the name of the step
    /// @param second a second line, or empty
    public record Item(GlyphState glyph, String stateWord, String title, String second) {
        public Item {
            Objects.requireNonNull(glyph);
            Objects.requireNonNull(stateWord);
            Objects.requireNonNull(title);
            Objects.requireNonNull(second);
        }
    }

    public StepRail() {
        getStyleClass().add("step-rail");
        items.addListener((ListChangeListener<Item>) _ -> show());
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    // Rows are reused while their number does not change, so that a change of state does not lose the focus.
    private void show() {
        while (rows.size() > items.size()) {
            rows.removeLast();
        }
        while (rows.size() < items.size()) {
            int index = rows.size();
            var row = new Row();
            row.setOnAction(_ -> onChoose.accept(index));
            rows.add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(items.get(i));
        }
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
        mark();
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i == current, compact);
        }
    }

    private void move(KeyEvent event) {
        int at = rows.indexOf(event.getTarget());
        int to = switch (event.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -1;
        };
        if (at >= 0 && to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            event.consume();
        }
    }

    private static final class Row extends RowButton {
        private final StateGlyph glyph = new StateGlyph();
        private final Label title = Nodes.wrapped("", "rail-title");
        private final Label second = Nodes.wrapped("", "rail-second");
        private final VBox texts = new VBox(title, second);
        private boolean compact;

        Row() {
            getStyleClass().add("rail-item");
            setAlignment(Pos.CENTER_LEFT);
            texts.setMinWidth(0);
            texts.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(texts, Priority.ALWAYS);
            getChildren().addAll(glyph, texts);
            LazyTooltip.on(this, () -> compact ? getAccessibleText() : "");
        }

        void show(Item item) {
            glyph.setState(item.glyph());
            title.setText(item.title());
            second.setText(item.second());
            Nodes.shownIf(!item.second().isBlank(), second);
            setAccessibleText(Stream.of(item.title(), item.stateWord(), item.second())
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(", ")));
        }

        void mark(boolean current, boolean compact) {
            pseudoClassStateChanged(CURRENT, current);
            Nodes.shownIf(!compact, texts);
            setAlignment(compact ? Pos.CENTER : Pos.CENTER_LEFT);
            this.compact = compact;
        }
    }

    public ObservableList<Item> getItems() {
        return items;
    }

    /// @param value index of the step that is shown
    public void setCurrent(int value) {
        current = value;
        mark();
    }

    /// @param value whether only the glyphs are shown, with the names as tool tips
    void setCompact(boolean value) {
        compact = value;
        mark();
    }

    /// @param value is called with the index of the step that was pressed; the rail does not change the step itself
    public void setOnChoose(IntConsumer value) {
        onChoose = value;
    }
}
