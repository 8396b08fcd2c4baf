package io.github.integrationwizard.gui.widget.layout;

import javafx.scene.layout.Region;

/// Two columns that share the width, each as tall as its text needs at its share.
public final class TwoColumnPane extends WidthDrivenPane {
    private final Region left;
    private final Region right;
    private final double share;
    private final double gap;

    /// @param share of the left column in the width, from 0 to 1
    public TwoColumnPane(Region left, Region right, double share, double gap) {
        this.left = left;
        this.right = right;
        this.share = share;
        this.gap = gap;
        getChildren().addAll(left, right);
    }

    private double leftWidth(double width) {
        return Math.floor((width - gap) * share);
    }

    @Override
    protected double computePrefWidth(double height) {
        // Wide enough for both at their share: an HBox measures the height at this width, even if it has more.
        return Math.ceil(Math.max(left.prefWidth(-1) / share, right.prefWidth(-1) / (1 - share)) + gap + 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return Math.ceil(Math.max(left.prefHeight(-1), right.prefHeight(-1)));
        }
        return Math.ceil(Math.max(left.prefHeight(leftWidth(width)), right.prefHeight(width - gap - leftWidth(width))));
    }

    @Override
    protected void layoutChildren() {
        double first = leftWidth(getWidth());
        left.resizeRelocate(0, 0, first, getHeight());
        right.resizeRelocate(first + gap, 0, getWidth() - gap - first, getHeight());
    }
}
