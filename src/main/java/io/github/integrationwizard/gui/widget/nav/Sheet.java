package io.github.integrationwizard.gui.widget.nav;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.widget.Nodes;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A dialog that replaces the page: a title, content, and buttons at the bottom. Escape closes it.
///
/// It is no window of its own, so that it covers nothing and the keyboard focus stays in the main window.
public final class Sheet extends BorderPane {
    private final VBox content = new VBox();
    private final HBox bar = new HBox();
    private Runnable onClose = () -> {};

    public Sheet(String title, String lead) {
        getStyleClass().add("sheet");
        var head = new VBox(Nodes.wrapped(title, "page-title"), Nodes.wrapped(lead, "page-lead"));
        head.getStyleClass().add("page-head");
        content.getStyleClass().add("sheet-content");
        bar.getStyleClass().add("action-bar");
        bar.getChildren().add(new Spacer());
        setTop(head);
        setCenter(Nodes.scroll(content, "sheet-scroll"));
        setBottom(bar);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                close();
                event.consume();
            }
        });
    }

    /// Adds to the content, from top to bottom.
    public Sheet add(Node... nodes) {
        content.getChildren().addAll(nodes);
        return this;
    }

    /// Adds to the bar at the bottom, from left to right.
    public Sheet addButtons(Node... buttons) {
        bar.getChildren().addAll(buttons);
        return this;
    }

    /// A button for the bar that closes the sheet.
    ///
    /// @param text may have a mnemonic (`_`)
    public Button closeButton(String text) {
        var button = new Button(text);
        button.setMnemonicParsing(true);
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("sheet-close");
        button.setOnAction(_ -> close());
        return button;
    }

    public void close() {
        onClose.run();
    }

    /// @param action brings the page back
    public void setOnClose(Runnable action) {
        onClose = action;
    }
}
