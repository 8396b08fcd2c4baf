package io.github.integrationwizard.gui.widget;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Small nodes that several widgets are made of.
public final class Nodes {
    private Nodes() {}

    /// A [WrappedLabel] with this text.
    public static Label wrapped(String text, String... styleClasses) {
        var label = new WrappedLabel();
        label.setText(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A label that is never cut off.
    public static Label whole(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shows a node, or hides it so that it takes no space.
    public static <N extends Node> N shownIf(boolean shown, N node) {
        node.setVisible(shown);
        node.setManaged(shown);
        return node;
    }

    /// A pane that scrolls its content vertically only.
    public static ScrollPane scroll(Node content, String... styleClasses) {
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.getStyleClass().addAll(styleClasses);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    /// Shows typed text in the monospaced font, and the prompt, which is prose, in the text font.
    public static void monoWhenTyped(TextInputControl input) {
        input.textProperty().subscribe(text -> {
            input.getStyleClass().remove("mono");
            if (!blank(text)) {
                input.getStyleClass().add("mono");
            }
        });
    }

    /// Makes Tab leave a text area, as it leaves every other input; no text here needs tab characters.
    public static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    public static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
