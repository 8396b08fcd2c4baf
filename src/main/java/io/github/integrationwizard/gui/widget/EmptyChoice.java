package io.github.integrationwizard.gui.widget;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A choice on a page that has nothing to show yet: tile, title, second line. The whole row is one button.
public final class EmptyChoice extends RowButton {
    private final ProviderTile tile = new ProviderTile();
    private final Label title = Parts.wrapped("", "row-title");
    private final Label second = Parts.wrapped("", "row-second");

    public EmptyChoice() {
        getStyleClass().add("empty-choice");
        setAlignment(Pos.CENTER_LEFT);
        var texts = new VBox(title, second);
        texts.setMinWidth(0);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().addAll(tile, texts, Icons.RIGHT.node());
        accessibleTextProperty()
                .bind(title.textProperty()
                        .flatMap(first -> second.textProperty().map(more -> Parts.blank(more) ? first : first + ", " + more)));
    }

    public EmptyChoice(String letters, String title, String second) {
        this();
        setLetters(letters);
        setTitle(title);
        setSecond(second);
    }

    public StringProperty lettersProperty() {
        return tile.textProperty();
    }

    public String getLetters() {
        return tile.getText();
    }

    public void setLetters(String value) {
        tile.setText(value);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public String getTitle() {
        return title.getText();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    public StringProperty secondProperty() {
        return second.textProperty();
    }

    public String getSecond() {
        return second.getText();
    }

    public void setSecond(String value) {
        second.setText(value);
    }
}
