package io.github.integrationwizard.gui.widget.nav;

import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.ProviderTile;
import io.github.integrationwizard.gui.widget.RowButton;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.layout.TwoColumnPane;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/// An integration in the list: tile, name and location on the left, its state in words on the right.
///
/// A click selects the row; Enter or a double click opens it ([#setOnOpen(Runnable)]).
public final class ListRow extends RowButton {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final ProviderTile tile = new ProviderTile("");
    private final Label title = Nodes.wrapped("", "row-title");
    private final Label second = Nodes.wrapped("", "row-second");
    private final StateGlyph glyph = new StateGlyph();
    private final Label stateTitle = Nodes.wrapped("");
    private final Label stateSecond = Nodes.wrapped("", "row-second");
    private boolean selected;
    private Runnable onOpen = () -> {};

    public ListRow() {
        getStyleClass().add("list-row");
        setAlignment(Pos.CENTER_LEFT);
        var state = new HBox(glyph, texts(stateTitle, stateSecond));
        state.getStyleClass().add("row-state");
        var columns = new TwoColumnPane(texts(title, second), state, 0.6, 16);
        HBox.setHgrow(columns, Priority.ALWAYS);
        getChildren().addAll(tile, columns);
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

    /// Shows an integration.
    ///
    /// @param letters two or three letters for the tile
    /// @param second provider and region
    public void show(String letters, String title, String second) {
        tile.setText(letters);
        this.title.setText(title);
        this.second.setText(second);
        describe();
    }

    /// Shows the state of the integration.
    ///
    /// @param title the state in words
    /// @param second since when, or who is expected to act; may be empty
    public void showState(GlyphState state, String title, String second) {
        glyph.setState(state);
        stateTitle.setText(title);
        stateSecond.setText(second);
        describe();
    }

    private void describe() {
        setAccessibleText(Stream.of(title, second, stateTitle, stateSecond)
                .map(Label::getText)
                .filter(words -> !Nodes.blank(words))
                .collect(Collectors.joining(", ")));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) selected
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// What Enter and a double click do.
    public void setOnOpen(Runnable value) {
        onOpen = value;
    }

    public void setSelected(boolean value) {
        selected = value;
        pseudoClassStateChanged(SELECTED, value);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
}
