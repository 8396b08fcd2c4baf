package io.github.integrationwizard.gui.widget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The column at the window's left edge. When compact it is reduced to signs: items show only those, the brand only
/// its sign, and children with the class `wide-only` vanish.
public final class Sidebar extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final BooleanProperty compact = new SimpleBooleanProperty(this, "compact");

    public Sidebar() {
        getStyleClass().add("sidebar");
        getChildren().addListener((ListChangeListener<Node>) _ -> adapt());
        compact.addListener((_, _, now) -> {
            pseudoClassStateChanged(COMPACT, now);
            adapt();
        });
    }

    private void adapt() {
        for (var child : getChildren()) {
            // Not a switch: the first frame waits for this, and no start-up cache keeps what the JVM makes of one over types.
            if (child instanceof NavItem item) {
                item.setCompact(isCompact());
            } else if (child instanceof StepRail rail) {
                rail.setCompact(isCompact());
            } else if (child instanceof SidebarBrand brand) {
                brand.namesShownProperty().set(!isCompact());
            } else if (child.getStyleClass().contains("wide-only")) {
                Parts.shownIf(!isCompact(), child);
            }
        }
    }

    /// Whether there is room for signs only.
    public BooleanProperty compactProperty() {
        return compact;
    }

    public boolean isCompact() {
        return compact.get();
    }

    public void setCompact(boolean value) {
        compact.set(value);
    }
}
