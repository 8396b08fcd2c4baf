package io.github.integrationwizard.gui.widget;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An integration in the list: tile, name and where it is; at the right its state in words.
///
/// Pressing it selects ([#onActionProperty()]); Enter or a double click opens it ([#setOnOpen(Runnable)]).
public final class ListRow extends RowButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ProviderTile tile = new ProviderTile();
    private final Label title = Parts.wrapped("", "row-title");
    private final Label second = Parts.wrapped("", "row-second");
    private final StateGlyph glyph = new StateGlyph();
    private final Label stateTitle = Parts.wrapped("");
    private final Label stateSecond = Parts.wrapped("", "row-second");
    private final BooleanProperty selected = new SimpleBooleanProperty(this, "selected");
    private Runnable onOpen = () -> {};

    public ListRow() {
        getStyleClass().add("list-row");
        setAlignment(Pos.CENTER_LEFT);
        var state = new HBox(glyph, texts(stateTitle, stateSecond));
        state.getStyleClass().add("row-state");
        var columns = new SideBySide(texts(title, second), state, 0.6, 16);
        HBox.setHgrow(columns, Priority.ALWAYS);
        getChildren().addAll(tile, columns);
        for (var label : new Label[] {title, second, stateTitle, stateSecond}) {
            label.textProperty().addListener((_, _, _) -> describe());
        }
        selected.addListener((_, _, now) -> {
            pseudoClassStateChanged(SELECTED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                onOpen.run();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                onOpen.run();
            }
        });
    }

    private static VBox texts(Label first, Label then) {
        var texts = new VBox(first, then);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        return texts;
    }

    private void describe() {
        setAccessibleText(Stream.of(title, second, stateTitle, stateSecond)
                .map(Label::getText)
                .filter(words -> !Parts.blank(words))
                .collect(Collectors.joining(", ")));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) isSelected()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// What Enter and a double click do.
    public void setOnOpen(Runnable value) {
        onOpen = value;
    }

    public BooleanProperty selectedProperty() {
        return selected;
    }

    public boolean isSelected() {
        return selected.get();
    }

    public void setSelected(boolean value) {
        selected.set(value);
    }

    public StringProperty lettersProperty() {
        return tile.textProperty();
    }

    public String getLetters() {
        return tile.getText();
    }

    public void setLetters(String value) {
        tile.setText(value);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public StringProperty secondProperty() {
        return second.textProperty();
    }

    public String getSecond() {
        return second.getText();
    }

    public void setSecond(String value) {
        second.setText(value);
    }

    public ObjectProperty<GlyphState> stateProperty() {
        return glyph.stateProperty();
    }

    public GlyphState getState() {
        return glyph.getState();
    }

    public void setState(GlyphState value) {
        glyph.setState(value);
    }

    /// The state in words.
    public StringProperty stateTitleProperty() {
        return stateTitle.textProperty();
    }

    public String getStateTitle() {
        return stateTitle.getText();
    }

    public void setStateTitle(String value) {
        stateTitle.setText(value);
    }

    /// Since when, or whose turn it is.
    public StringProperty stateSecondProperty() {
        return stateSecond.textProperty();
    }

    public String getStateSecond() {
        return stateSecond.getText();
    }

    public void setStateSecond(String value) {
        stateSecond.setText(value);
    }
}
