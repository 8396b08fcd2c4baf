package io.github.integrationwizard.gui.widget;

import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One line that opens what stands behind it.
@DefaultProperty("content")
public final class FoldLine extends VBox {
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded");
    private final ObjectProperty<Node> content = new SimpleObjectProperty<>(this, "content");
    private final StackPane chevron = new StackPane();
    private final StackPane body = new StackPane();

    public FoldLine() {
        getStyleClass().add("fold-line");
        var titleText = new Text();
        titleText.getStyleClass().add("run");
        titleText.textProperty().bind(title);
        var reasonText = new Text();
        reasonText.getStyleClass().addAll("run", "muted");
        reasonText.textProperty().bind(reason.map(words -> Parts.blank(words) ? "" : "  " + words));
        var texts = new TextFlow(titleText, reasonText);
        texts.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(texts, Priority.ALWAYS);
        chevron.getStyleClass().add("chevron");
        body.getStyleClass().add("fold-body");
        var head = new FoldHead();
        head.getStyleClass().add("fold-head");
        head.setAlignment(Pos.TOP_LEFT);
        head.getChildren().addAll(chevron, texts);
        head.accessibleTextProperty()
                .bind(title.flatMap(first -> reason.map(second -> Parts.blank(second) ? first : first + ", " + second)));
        head.expandedProperty().bindBidirectional(expanded);
        getChildren().addAll(head, body);
        content.subscribe(this::show);
        expanded.subscribe(this::show);
        show();
    }

    private void show() {
        chevron.getChildren().setAll((isExpanded() ? Icons.DOWN : Icons.RIGHT).node());
        body.getChildren().clear();
        if (getContent() != null) {
            body.getChildren().add(getContent());
        }
        Parts.shownIf(isExpanded() && getContent() != null, body);
    }

    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    /// Why it is folded, in muted text behind the title.
    public StringProperty reasonProperty() {
        return reason;
    }

    public String getReason() {
        return reason.get();
    }

    public void setReason(String value) {
        reason.set(value);
    }

    public BooleanProperty expandedProperty() {
        return expanded;
    }

    public boolean isExpanded() {
        return expanded.get();
    }

    public void setExpanded(boolean value) {
        expanded.set(value);
    }

    /// What is shown when open.
    public ObjectProperty<Node> contentProperty() {
        return content;
    }

    public Node getContent() {
        return content.get();
    }

    public void setContent(Node value) {
        content.set(value);
    }
}
