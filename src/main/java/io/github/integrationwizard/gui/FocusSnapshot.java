package io.github.integrationwizard.gui;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// Remembers which node has the focus, to restore it after the views were rebuilt.
///
/// @param path CSS selector: the ids from the root to the node
/// @param anchor start of the selection in a text input
/// @param caret end of the selection
record FocusSnapshot(String path, int anchor, int caret) {
    static Optional<FocusSnapshot> of(Scene scene) {
        Node focused = scene == null ? null : scene.getFocusOwner();
        if (focused == null || focused.getId() == null) {
            return Optional.empty();
        }
        var ids = new ArrayDeque<String>();
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getId() != null) {
                ids.push(at.getId());
            }
        }
        String path = ids.stream().map(id -> "#" + id).collect(Collectors.joining(" "));
        return Optional.of(
                focused instanceof TextInputControl input
                        ? new FocusSnapshot(path, input.getAnchor(), input.getCaretPosition())
                        : new FocusSnapshot(path, 0, 0));
    }

    /// Gives the focus to the remembered node if the new views have one.
    void restore(Parent root) {
        // The content of a scroll pane is part of the scene only after layout.
        root.applyCss();
        root.layout();
        Node node = root.lookup(path);
        if (node != null) {
            node.requestFocus();
            if (node instanceof TextInputControl input) {
                input.selectRange(anchor, caret);
            }
        }
    }
}
