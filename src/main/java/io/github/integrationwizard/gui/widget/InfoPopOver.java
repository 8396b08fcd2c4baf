package io.github.integrationwizard.gui.widget;

import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Skin;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// A small window that points at the control it explains. It takes the focus, so that a screen reader reads it; Escape
/// or a click anywhere else closes it, and the focus goes back to where it was.
///
/// ControlsFX's `PopOver` has style sheets whose colors follow no theme, fades in and out, stays open when its owner is
/// gone, and has no accessible role or text: this class corrects that.
public final class InfoPopOver extends PopOver {
    /// The key under which a node holds the pop-over that is open at it.
    private static final Object OPEN = InfoPopOver.class;

    private final VBox box = new VBox();

    /// @param accessibleText what a screen reader says when it opens
    /// @param content laid out one below the other
    public InfoPopOver(String accessibleText, Node... content) {
        getRoot().getStylesheets().clear();
        setAnimated(false);
        setDetachable(false);
        setCornerRadius(6);
        setArrowSize(7);
        setArrowIndent(8);
        box.getStyleClass().add("pop-over-box");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(accessibleText);
        box.setFocusTraversable(true);
        box.getChildren().addAll(content);
        setContentNode(box);
        setOnShown(_ -> box.requestFocus());
        // Shadow and arrow overlap the control that the pop-over points at, and receive the clicks there.
        getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!box.localToScreen(box.getLayoutBounds()).contains(event.getScreenX(), event.getScreenY())) {
                hide();
            }
        });
    }

    /// A pop-over with a title and a text.
    ///
    /// @param more below the text
    public static InfoPopOver of(String title, String text, Node... more) {
        var popOver = new InfoPopOver(title + "\n" + text, Nodes.wrapped(title, "section-head"), Nodes.wrapped(text));
        popOver.box.getChildren().addAll(more);
        return popOver;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        ((Parent) skin.getNode()).getStylesheets().clear();
        return skin;
    }

    /// Opens above or below a node of the window, where there is more space, and closes when the node leaves the
    /// window. If a pop-over is already open at the node, that one closes instead: pressing a button twice opens and
    /// closes it.
    public void open(Node owner) {
        if (owner.getProperties().get(OPEN) instanceof InfoPopOver before) {
            before.hide();
            return;
        }
        owner.getProperties().put(OPEN, this);
        setArrowLocation(arrow(owner));
        InvalidationListener closeWithOwner = _ -> hide();
        owner.sceneProperty().addListener(closeWithOwner);
        setOnHidden(_ -> {
            owner.sceneProperty().removeListener(closeWithOwner);
            owner.getProperties().remove(OPEN);
        });
        show(owner, 0);
    }

    private static ArrowLocation arrow(Node owner) {
        Scene scene = owner.getScene();
        Bounds bounds = owner.localToScene(owner.getLayoutBounds());
        boolean low = bounds.getCenterY() > scene.getHeight() / 2;
        double across = bounds.getCenterX() / scene.getWidth();
        if (across < 1.0 / 3) {
            return low ? ArrowLocation.BOTTOM_LEFT : ArrowLocation.TOP_LEFT;
        }
        if (across > 2.0 / 3) {
            return low ? ArrowLocation.BOTTOM_RIGHT : ArrowLocation.TOP_RIGHT;
        }
        return low ? ArrowLocation.BOTTOM_CENTER : ArrowLocation.TOP_CENTER;
    }
}
