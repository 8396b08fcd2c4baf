package io.github.integrationwizard.gui.widget.form;

import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.layout.WidthDrivenPane;
import javafx.scene.control.Label;

/// A hint followed by an identifier, which goes below it if both do not fit on one line.
final class HintLine extends WidthDrivenPane {
    private static final double GAP = 6;

    private final Label words;
    private final MonoValue value;

    HintLine(String words, String value) {
        this.words = Nodes.wrapped(words, "field-hint");
        this.value = new MonoValue(value);
        getChildren().addAll(this.words, this.value);
    }

    private boolean inOneLine(double width) {
        return Math.ceil(words.prefWidth(-1)) + GAP + value.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(words.prefWidth(-1)) + GAP + value.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        return Math.ceil(
                inOneLine(all)
                        ? Math.max(words.prefHeight(-1), value.prefHeight(-1))
                        : words.prefHeight(all) + value.prefHeight(all));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (inOneLine(width)) {
            double first = Math.ceil(words.prefWidth(-1));
            double baseline = Math.max(words.getBaselineOffset(), value.getBaselineOffset());
            words.resizeRelocate(0, baseline - words.getBaselineOffset(), first, words.prefHeight(-1));
            value.resizeRelocate(
                    first + GAP, baseline - value.getBaselineOffset(), width - first - GAP, value.prefHeight(-1));
        } else {
            double high = words.prefHeight(width);
            words.resizeRelocate(0, 0, width, high);
            value.resizeRelocate(0, high, width, value.prefHeight(width));
        }
    }
}
