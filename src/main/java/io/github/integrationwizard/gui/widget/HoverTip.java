package io.github.integrationwizard.gui.widget;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tool tip that is made when the pointer first comes. Most are never seen, and a window would wait for each of them
/// before its first frame.
public final class HoverTip {
    private final Node node;
    private final Supplier<String> text;
    private Tooltip tip;

    private HoverTip(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
    }

    /// Gives a node a tip.
    ///
    /// @param text what it says; asked whenever the pointer comes, and no tip where it is null or blank
    public static void on(Node node, Supplier<String> text) {
        var hover = new HoverTip(node, text);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> hover.prepare());
    }

    private void prepare() {
        String words = Objects.requireNonNullElse(text.get(), "");
        if (tip != null) {
            Tooltip.uninstall(node, tip);
        }
        if (!words.isBlank()) {
            tip = tip == null ? new Tooltip() : tip;
            tip.setText(words);
            Tooltip.install(node, tip);
        }
    }
}
