package io.github.integrationwizard.gui.widget.nav;

import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.LazyTooltip;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.RowButton;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An item of the sidebar that leads to a page: icon, name, and a count if there is one. A wizard uses one to go back.
public final class NavItem extends RowButton {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Icons icon;
    private final String text;
    private final Label name;
    private final Label number = Nodes.whole("", "nav-count");
    private boolean compact;

    public NavItem(Icons icon, String text) {
        this.icon = icon;
        this.text = text;
        getStyleClass().add("nav-item");
        name = Nodes.wrapped(text, "nav-text");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        LazyTooltip.on(this, () -> compact ? text : "");
        show();
    }

    private void show() {
        getChildren().setAll(icon.node());
        if (!compact) {
            getChildren().add(name);
            if (!number.getText().isEmpty()) {
                getChildren().add(number);
            }
        }
        setAlignment(compact ? Pos.CENTER : Pos.CENTER_LEFT);
        setAccessibleText(number.getText().isEmpty() ? text : text + ", " + number.getText());
    }

    /// A number at the right end; none if empty.
    public void setCount(String value) {
        number.setText(value);
        show();
    }

    /// Whether this page is the one that is shown.
    public void setCurrent(boolean value) {
        pseudoClassStateChanged(CURRENT, value);
    }

    /// Whether only the icon is shown, with the name as its tool tip.
    public void setCompact(boolean value) {
        compact = value;
        show();
    }
}
