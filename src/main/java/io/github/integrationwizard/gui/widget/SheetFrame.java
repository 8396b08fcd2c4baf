package io.github.integrationwizard.gui.widget;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderPane;

/// A place whose content gives way to sheets, one over the other. Whoever had the focus before a sheet has it again after it.
public final class SheetFrame extends BorderPane {
    private final Node content;
    private final Runnable focusFirst;
    private final Deque<Laid> laid = new ArrayDeque<>();

    private record Laid(Sheet sheet, Optional<Node> focusBefore) {}

    /// @param focusFirst puts the focus into the content when the one who had it is gone
    public SheetFrame(Node content, Runnable focusFirst) {
        super(content);
        this.content = content;
        this.focusFirst = focusFirst;
    }

    /// Lays a sheet over everything; closing takes it away.
    public void lay(Sheet sheet) {
        lay(sheet, this::takeAway);
    }

    /// Lays a sheet over everything.
    ///
    /// @param onClose has it taken away
    public void lay(Sheet sheet, Runnable onClose) {
        laid.push(new Laid(sheet, Optional.ofNullable(getScene()).map(Scene::getFocusOwner)));
        sheet.setOnClose(onClose);
        show(sheet);
        sheet.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /// Takes the topmost sheet away.
    public void takeAway() {
        if (laid.isEmpty()) {
            return;
        }
        Laid gone = laid.pop();
        show(top().map(Node.class::cast).orElse(content));
        gone.focusBefore().filter(node -> node.getScene() != null && node.getScene() == getScene()).ifPresentOrElse(
                Node::requestFocus,
                () -> top().ifPresentOrElse(sheet -> sheet.requestFocusTraversal(TraversalDirection.NEXT), focusFirst));
    }

    /// Takes all sheets away.
    public void takeAllAway() {
        while (isCovered()) {
            takeAway();
        }
    }

    private void show(Node node) {
        setCenter(node);
        // Only what is laid out can have the focus.
        applyCss();
        layout();
    }

    /// Whether a sheet lies over the content.
    public boolean isCovered() {
        return !laid.isEmpty();
    }

    /// The topmost sheet.
    public Optional<Sheet> top() {
        return Optional.ofNullable(laid.peek()).map(Laid::sheet);
    }
}
