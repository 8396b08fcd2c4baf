package io.github.integrationwizard.gui.widget;

import atlantafx.base.controls.Notification;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;

/// A message about something that happened elsewhere or can be undone, with buttons. It stays until one of them is
/// pressed, or what it is about is over.
///
/// The close button of AtlantaFX's `Notification` is for the mouse alone and has no name: dismissing is a button like
/// the others here.
public final class Notice extends Notification {
    public Notice(GlyphState state, String message, Button... buttons) {
        super(message, new StateGlyph(state));
        getStyleClass().add("notice-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(message);
        setFocusTraversable(false);
        setMaxHeight(USE_PREF_SIZE);
        getPrimaryActions().setAll(buttons);
    }

    /// A button of a notice.
    public static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("small-btn");
        button.setMinWidth(USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(button, false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
