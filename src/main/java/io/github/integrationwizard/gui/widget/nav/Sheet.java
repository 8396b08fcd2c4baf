package io.github.integrationwizard.gui.widget.nav;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.widget.Nodes;
import javafx.beans.DefaultProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A dialog that replaces the page: a title, content, and buttons at the bottom. Escape closes it.
///
/// It is no window of its own, so that it covers nothing and the keyboard focus stays in the main window.
@DefaultProperty("content")
public final class Sheet extends BorderPane {
    private final Label title = Nodes.wrapped("", "page-title");
    private final Label lead = Nodes.wrapped("", "page-lead");
    private final VBox content = new VBox();
    private final HBox bar = new HBox(new Spacer());
    private Runnable onClose = () -> {};

    public Sheet() {
        getStyleClass().add("sheet");
        var head = new VBox(title, lead);
        head.getStyleClass().add("page-head");
        content.getStyleClass().add("sheet-content");
        bar.getStyleClass().add("action-bar");
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

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public String getLead() {
        return lead.getText();
    }

    /// @param value the text below the title
    public void setLead(String value) {
        lead.setText(value);
    }

    /// The content, from top to bottom.
    public ObservableList<Node> getContent() {
        return content.getChildren();
    }

    /// The bar at the bottom, from left to right. A spacer comes first, so the buttons are at the right.
    public ObservableList<Node> getButtons() {
        return bar.getChildren();
    }

    public void close() {
        onClose.run();
    }

    /// @param action brings the page back
    public void setOnClose(Runnable action) {
        onClose = action;
    }
}
