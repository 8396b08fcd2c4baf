package io.github.integrationwizard.gui.widget.layout;

import java.util.List;
import javafx.scene.layout.Region;

/// Two fields that share the width, or one below the other where half the width is less than they prefer, for example
/// with large text in a small window: values of usual length are never cut off.
public final class FieldPair extends WidthDrivenPane {
    private static final double GAP = 16;

    public FieldPair() {
        getStyleClass().add("field-halves");
    }

    private List<Region> fields() {
        return getManagedChildren().stream().map(Region.class::cast).toList();
    }

    private static double half(double width) {
        return Math.floor((width - GAP) / 2);
    }

    private boolean fitsInOneRow(double width) {
        return width < 0 || fields().stream().allMatch(field -> field.prefWidth(-1) <= half(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2
                        * fields().stream()
                                .mapToDouble(field -> field.prefWidth(-1))
                                .max()
                                .orElse(0)
                + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        return Math.ceil(
                fitsInOneRow(all)
                        ? fields().stream()
                                .mapToDouble(field -> field.prefHeight(half(all)))
                                .max()
                                .orElse(0)
                        : fields().stream()
                                        .mapToDouble(field -> field.prefHeight(all) + GAP)
                                        .sum()
                                - GAP);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean inOneRow = fitsInOneRow(width);
        double x = 0;
        double y = 0;
        for (Region field : fields()) {
            double w = inOneRow ? half(width) : width;
            double h = field.prefHeight(w);
            field.resizeRelocate(x, y, w, h);
            if (inOneRow) {
                x = width - half(width);
            } else {
                y += h + GAP;
            }
        }
    }
}
