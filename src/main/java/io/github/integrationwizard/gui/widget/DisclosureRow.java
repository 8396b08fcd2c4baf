package io.github.integrationwizard.gui.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One line that shows and hides its content.
public final class DisclosureRow extends VBox {
    private final Text titleText = new Text();
    private final Text reasonText = new Text();
    private final StackPane chevron = new StackPane();
    private final StackPane body = new StackPane();
    private final DisclosureHeader head = new DisclosureHeader();
    private String title = "";
    private String reason = "";
    private Node content;

    public DisclosureRow() {
        getStyleClass().add("fold-line");
        titleText.getStyleClass().add("run");
        reasonText.getStyleClass().addAll("run", "muted");
        var texts = new TextFlow(titleText, reasonText);
        texts.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(texts, Priority.ALWAYS);
        chevron.getStyleClass().add("chevron");
        body.getStyleClass().add("fold-body");
        head.getStyleClass().add("fold-head");
        head.setAlignment(Pos.TOP_LEFT);
        head.getChildren().addAll(chevron, texts);
        head.expandedProperty().subscribe(this::show);
        getChildren().addAll(head, body);
        show();
    }

    private void show() {
        chevron.getChildren().setAll((isExpanded() ? Icons.DOWN : Icons.RIGHT).node());
        body.getChildren().clear();
        if (content != null) {
            body.getChildren().add(content);
        }
        Nodes.shownIf(isExpanded() && content != null, body);
    }

    private void showHead() {
        titleText.setText(title);
        reasonText.setText(Nodes.blank(reason) ? "" : "  " + reason);
        head.setAccessibleText(Nodes.blank(reason) ? title : title + ", " + reason);
    }

    public void setTitle(String value) {
        title = value;
        showHead();
    }

    /// @param value why the content is hidden at first, in muted text after the title; may be empty
    public void setReason(String value) {
        reason = value;
        showHead();
    }

    public boolean isExpanded() {
        return head.expandedProperty().get();
    }

    /// @param value what is shown when open
    public void setContent(Node value) {
        content = value;
        show();
    }
}
