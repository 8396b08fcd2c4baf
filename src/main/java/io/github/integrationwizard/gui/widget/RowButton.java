package io.github.integrationwizard.gui.widget;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A whole row that is one button. A `Button` cannot be used for this: it never stretches its graphic.
public class RowButton extends HBox {
    private final ObjectProperty<EventHandler<ActionEvent>> onAction = new SimpleObjectProperty<>(this, "onAction");

    // Only JavaFX's own methods are called, and no subclass changes them.
    @SuppressWarnings("this-escape")
    public RowButton() {
        getStyleClass().add("row-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        onAction.addListener((_, before, after) -> {
            if (before != null) {
                removeEventHandler(ActionEvent.ACTION, before);
            }
            if (after != null) {
                addEventHandler(ActionEvent.ACTION, after);
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                fire();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                    && !event.isShortcutDown() && !event.isAltDown()) {
                fire();
                // Or the window's default button would be pressed as well.
                event.consume();
            }
        });
    }

    /// Presses the row.
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

    public ObjectProperty<EventHandler<ActionEvent>> onActionProperty() {
        return onAction;
    }

    public EventHandler<ActionEvent> getOnAction() {
        return onAction.get();
    }

    public void setOnAction(EventHandler<ActionEvent> value) {
        onAction.set(value);
    }
}
