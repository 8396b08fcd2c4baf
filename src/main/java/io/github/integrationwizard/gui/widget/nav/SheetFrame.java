package io.github.integrationwizard.gui.widget.nav;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderPane;

/// A container whose content is replaced by a stack of sheets. Closing a sheet returns the focus to where it was.
public final class SheetFrame extends BorderPane {
    private final Node content;
    private final Runnable focusFirst;
    private final Deque<Laid> laid = new ArrayDeque<>();

    private record Laid(Sheet sheet, Optional<Node> focusBefore) {}

    /// @param focusFirst moves the focus into the content if the node that had it no longer exists
    public SheetFrame(Node content, Runnable focusFirst) {
        super(content);
        this.content = content;
        this.focusFirst = focusFirst;
    }

    /// Shows a sheet on top; closing removes it.
    public void lay(Sheet sheet) {
        lay(sheet, this::takeAway);
    }

    /// Shows a sheet on top.
    ///
    /// @param onClose runs when the sheet is closed, and removes it
    public void lay(Sheet sheet, Runnable onClose) {
        laid.push(new Laid(sheet, Optional.ofNullable(getScene()).map(Scene::getFocusOwner)));
        sheet.setOnClose(onClose);
        show(sheet);
        sheet.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /// Removes the topmost sheet.
    public void takeAway() {
        if (laid.isEmpty()) {
            return;
        }
        Laid gone = laid.pop();
        show(top().map(Node.class::cast).orElse(content));
        gone.focusBefore()
                .filter(node -> node.getScene() != null && node.getScene() == getScene())
                .ifPresentOrElse(
                        Node::requestFocus,
                        () -> top().ifPresentOrElse(
                                        sheet -> sheet.requestFocusTraversal(TraversalDirection.NEXT), focusFirst));
    }

    /// Removes all sheets.
    public void takeAllAway() {
        while (isCovered()) {
            takeAway();
        }
    }

    private void show(Node node) {
        setCenter(node);
        // Only a node that was laid out can get the focus.
        applyCss();
        layout();
    }

    /// Whether a sheet is shown instead of the content.
    public boolean isCovered() {
        return !laid.isEmpty();
    }

    /// The topmost sheet.
    public Optional<Sheet> top() {
        return Optional.ofNullable(laid.peek()).map(Laid::sheet);
    }
}
