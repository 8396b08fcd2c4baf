package io.github.integrationwizard.gui.widget;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small nodes that several widgets are made of.
public final class Parts {
    private Parts() {}

    /// A label that takes as many lines as it needs: without the minimum a box squeezes it to one.
    public static Label wrapped(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    /// A label that is never cut.
    public static Label whole(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Takes the room that is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Two things beside each other that share the width.
    public static GridPane halves(Node left, Node right) {
        var grid = new GridPane();
        grid.getStyleClass().add("two-columns");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addRow(0, left, right);
        return grid;
    }

    /// Shows a node, or hides it and gives its room away.
    public static <N extends Node> N shownIf(boolean shown, N node) {
        node.setVisible(shown);
        node.setManaged(shown);
        return node;
    }

    /// Scrolls its content up and down only.
    public static ScrollPane scroll(Node content, String... styleClasses) {
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.getStyleClass().addAll(styleClasses);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Shows what was typed in the font of literals, and the prompt, which is prose, in that of texts.
    public static void monoWhenTyped(TextInputControl input) {
        input.textProperty().subscribe(text -> {
            input.getStyleClass().remove("mono");
            if (!blank(text)) {
                input.getStyleClass().add("mono");
            }
        });
    }

    /// Tab leads out of a text area, as out of every other input; nothing here needs one to be typed.
    public static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                event.consume();
                area.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
