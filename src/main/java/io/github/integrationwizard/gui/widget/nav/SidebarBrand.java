package io.github.integrationwizard.gui.widget.nav;

import io.github.integrationwizard.gui.widget.Nodes;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// The program's logo and name, at the top of the sidebar.
public final class SidebarBrand extends HBox {
    // Three squares and a disc: the disc is the part that comes from outside.
    private static final String LOGO =
            "M0 0H9.5V9.5H0ZM11 0H20.5V9.5H11ZM0 11H9.5V20.5H0ZM15.75 11A4.75 4.75 0 1 1 15.75 20.5A4.75 4.75 0 1 1 15.75 11Z";

    private final VBox texts;

    public SidebarBrand(String name, String second) {
        getStyleClass().add("sidebar-brand");
        setAlignment(Pos.CENTER_LEFT);
        var logo = new SVGPath();
        logo.setContent(LOGO);
        logo.getStyleClass().add("brand-sign");
        texts = new VBox(Nodes.wrapped(name, "brand-name"), Nodes.wrapped(second, "brand-second"));
        texts.setMinWidth(0);
        getChildren().addAll(logo, texts);
    }

    void setNameShown(boolean value) {
        Nodes.shownIf(value, texts);
    }
}
