package io.github.integrationwizard.gui.widget.layout;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane that accepts any width and is at least as tall as its content needs at that width.
public abstract class WidthDrivenPane extends Pane {
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
