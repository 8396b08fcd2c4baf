package io.github.integrationwizard.gui.widget;

import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A whole row that is one button. Not a `Button`, because that never stretches its graphic.
///
/// As with a `Button`, the pseudo-class `armed` is set while the mouse or Space holds it down, and letting go fires.
public class RowButton extends HBox {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private boolean armed;

    // Only JavaFX's own methods are called, and no subclass overrides them.
    @SuppressWarnings("this-escape")
    public RowButton() {
        getStyleClass().add("row-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            arm(event.getButton() == MouseButton.PRIMARY);
        });
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> arm(false));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> arm(false));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                fire();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            if (event.getCode() == KeyCode.ENTER) {
                fire();
                // Otherwise the window's default button would be pressed as well.
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                arm(true);
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE && armed) {
                arm(false);
                fire();
                event.consume();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                arm(false);
            }
        });
    }

    private void arm(boolean value) {
        armed = value;
        pseudoClassStateChanged(ARMED, value);
    }

    /// Runs the action, as a click does.
    public void fire() {
        if (!isDisabled()) {
            fireEvent(new ActionEvent(this, this));
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    public void setOnAction(EventHandler<ActionEvent> value) {
        setEventHandler(ActionEvent.ACTION, value);
    }
}
