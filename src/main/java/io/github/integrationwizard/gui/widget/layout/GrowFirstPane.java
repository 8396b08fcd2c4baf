package io.github.integrationwizard.gui.widget.layout;

import javafx.scene.layout.Region;

/// Two nodes in a row, of which the first gets the remaining width, up to its maximum. If that is less than it prefers,
/// the second goes below it.
public final class GrowFirstPane extends WidthDrivenPane {
    private static final double GAP = 12;
    private static final double LINE_GAP = 8;

    /// A pane whose two nodes are still to be added.
    public GrowFirstPane() {}

    public GrowFirstPane(Region first, Region second) {
        getChildren().addAll(first, second);
    }

    private Region first() {
        return (Region) getChildren().getFirst();
    }

    private Region second() {
        return (Region) getChildren().getLast();
    }

    private boolean fits(double width) {
        return width < 0 || first().prefWidth(-1) + GAP + second().prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first().prefWidth(-1) + GAP + second().prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fits(width)
                ? Math.max(first().prefHeight(-1), second().prefHeight(-1))
                : first().prefHeight(-1) + LINE_GAP + second().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double w = second().prefWidth(-1);
        double h = second().prefHeight(-1);
        if (fits(width)) {
            double grown = Math.min(width - GAP - w, first().maxWidth(-1));
            double high = first().prefHeight(-1);
            first().resizeRelocate(0, (double) Math.round((getHeight() - high) / 2), grown, high);
            second().resizeRelocate(grown + GAP, (double) Math.round((getHeight() - h) / 2), w, h);
        } else {
            double high = first().prefHeight(-1);
            first().resizeRelocate(0, 0, Math.min(width, first().maxWidth(-1)), high);
            second().resizeRelocate(0, high + LINE_GAP, Math.min(width, w), h);
        }
    }
}
