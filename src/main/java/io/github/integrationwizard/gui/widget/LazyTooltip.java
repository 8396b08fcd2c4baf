package io.github.integrationwizard.gui.widget;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// A tool tip that is created when the pointer first enters its node. Most are never shown, and creating each of them
/// would delay the window's first frame.
public final class LazyTooltip {
    private final Node node;
    private final Supplier<String> text;
    private Tooltip tip;

    private LazyTooltip(Node node, Supplier<String> text) {
        this.node = node;
        this.text = text;
    }

    /// Adds a tool tip to a node.
    ///
    /// @param text supplies the text whenever the pointer enters; there is no tool tip while it is null or blank
    public static void on(Node node, Supplier<String> text) {
        var hover = new LazyTooltip(node, text);
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
