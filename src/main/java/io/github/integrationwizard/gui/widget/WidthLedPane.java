package io.github.integrationwizard.gui.widget;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane that takes whatever width it is given and is as high as its content then needs, no lower.
public abstract class WidthLedPane extends Pane {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
