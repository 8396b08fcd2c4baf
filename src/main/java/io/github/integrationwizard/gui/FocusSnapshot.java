package io.github.integrationwizard.gui;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// Where the focus is, so that it can be found again when views were made anew.
///
/// @param path the ids that lead there, as a selector
/// @param anchor where the selection begins, in an input
/// @param caret where it ends
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

    /// Puts the focus there, if there is such a place.
    void restore(Parent root) {
        // What stands in a scroll pane belongs to the scene only when it is laid out.
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
