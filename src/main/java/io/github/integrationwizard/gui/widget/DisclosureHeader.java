package io.github.integrationwizard.gui.widget;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;

/// A row that shows and hides something, and exposes to screen readers whether it is expanded.
public final class DisclosureHeader extends RowButton {
    private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

    private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded");

    public DisclosureHeader() {
        expanded.addListener((_, _, now) -> {
            pseudoClassStateChanged(EXPANDED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        });
        setOnAction(_ -> expanded.set(!expanded.get()));
    }

    public BooleanProperty expandedProperty() {
        return expanded;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? (Object) expanded.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
