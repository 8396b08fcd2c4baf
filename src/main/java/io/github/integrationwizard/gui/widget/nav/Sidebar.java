package io.github.integrationwizard.gui.widget.nav;

import io.github.integrationwizard.gui.widget.Nodes;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The column at the window's left edge. When compact, its items show only their icons and the brand only its logo, and
/// children with the style class `wide-only` are hidden.
public final class Sidebar extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private boolean compact;

    public Sidebar() {
        getStyleClass().add("sidebar");
        getChildren().addListener((ListChangeListener<Node>) _ -> adapt());
    }

    private void adapt() {
        for (var child : getChildren()) {
            // No switch over types: the JVM generates its code at run time, which no AOT cache stores, and the first
            // frame waits.
            if (child instanceof NavItem item) {
                item.setCompact(compact);
            } else if (child instanceof StepRail rail) {
                rail.setCompact(compact);
            } else if (child instanceof SidebarBrand brand) {
                brand.setNameShown(!compact);
            } else if (child.getStyleClass().contains("wide-only")) {
                Nodes.shownIf(!compact, child);
            }
        }
    }

    /// @param value whether there is only room for icons
    public void setCompact(boolean value) {
        compact = value;
        pseudoClassStateChanged(COMPACT, value);
        adapt();
    }
}
