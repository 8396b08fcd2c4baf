package io.github.integrationwizard.gui.widget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// The program's sign and name, at the head of the sidebar.
public final class SidebarBrand extends HBox {
    // Three squares and a disc: the part that is brought in from outside.
    private static final String SIGN =
            "M0 0H9.5V9.5H0ZM11 0H20.5V9.5H11ZM0 11H9.5V20.5H0ZM15.75 11A4.75 4.75 0 1 1 15.75 20.5A4.75 4.75 0 1 1 15.75 11Z";

    private final Label name = Parts.wrapped("", "brand-name");
    private final Label second = Parts.wrapped("", "brand-second");
    private final VBox texts = new VBox(name, second);

    public SidebarBrand() {
        getStyleClass().add("sidebar-brand");
        setAlignment(Pos.CENTER_LEFT);
        var sign = new SVGPath();
        sign.setContent(SIGN);
        sign.getStyleClass().add("brand-sign");
        texts.setMinWidth(0);
        texts.managedProperty().bind(texts.visibleProperty());
        getChildren().addAll(sign, texts);
    }

    public SidebarBrand(String name, String second) {
        this();
        setName(name);
        setSecond(second);
    }

    public StringProperty nameProperty() {
        return name.textProperty();
    }

    public String getName() {
        return name.getText();
    }

    public void setName(String value) {
        name.setText(value);
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

    /// Whether the names stand beside the sign.
    public BooleanProperty namesShownProperty() {
        return texts.visibleProperty();
    }
}
