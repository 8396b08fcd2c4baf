package io.github.integrationwizard.gui.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
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

/// The steps of a wizard with their states. Every step can be chosen at any time; up and down move between them.
public final class StepRail extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ObservableList<RailItem> items = FXCollections.observableArrayList();
    private final IntegerProperty current = new SimpleIntegerProperty(this, "current", 0);
    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");
    private final List<Row> rows = new ArrayList<>();
    private IntConsumer onChoose = _ -> {};

    public StepRail() {
        getStyleClass().add("step-rail");
        items.addListener((ListChangeListener<RailItem>) _ -> show());
        current.addListener((_, _, _) -> mark());
        compact.addListener((_, _, _) -> mark());
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    // Rows are kept while their number stays, so that focus survives a change of state.
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
            rows.get(i).mark(i == getCurrent(), isCompact());
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
        private final Label title = Parts.wrapped("", "rail-title");
        private final Label second = Parts.wrapped("", "rail-second");
        private final VBox texts = new VBox(title, second);
        private boolean compact;

        Row() {
            getStyleClass().add("rail-item");
            setAlignment(Pos.CENTER_LEFT);
            texts.setMinWidth(0);
            texts.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(texts, Priority.ALWAYS);
            getChildren().addAll(glyph, texts);
            HoverTip.on(this, () -> compact ? getAccessibleText() : "");
        }

        void show(RailItem item) {
            glyph.setState(item.glyph());
            title.setText(item.title());
            second.setText(item.second());
            Parts.shownIf(!item.second().isBlank(), second);
            setAccessibleText(Stream.of(item.title(), item.stateWord(), item.second())
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(", ")));
        }

        void mark(boolean current, boolean compact) {
            pseudoClassStateChanged(CURRENT, current);
            Parts.shownIf(!compact, texts);
            setAlignment(compact ? Pos.CENTER : Pos.CENTER_LEFT);
            this.compact = compact;
        }
    }

    public ObservableList<RailItem> getItems() {
        return items;
    }

    /// Index of the step that is shown.
    public IntegerProperty currentProperty() {
        return current;
    }

    public int getCurrent() {
        return current.get();
    }

    public void setCurrent(int value) {
        current.set(value);
    }

    /// Whether only the signs are shown, with the names as tool tips.
    public BooleanProperty compactProperty() {
        return compact;
    }

    public boolean isCompact() {
        return compact.get();
    }

    public void setCompact(boolean value) {
        compact.set(value);
    }

    /// Called with the index of the step that was pressed. The rail does not go there by itself.
    public void setOnChoose(IntConsumer value) {
        onChoose = value;
    }
}
