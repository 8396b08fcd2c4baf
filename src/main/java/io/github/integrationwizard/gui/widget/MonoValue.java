package io.github.integrationwizard.gui.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// An identifier that is never cut off: it wraps after a colon, a slash or a hyphen. Screen readers get it in one
/// piece.
public final class MonoValue extends Region {
    private final Text measured = new Text();
    private final Text shown = new Text();
    private String text = "";
    private double brokenFor = Double.NaN;

    public MonoValue() {
        getStyleClass().add("mono-value");
        setAccessibleRole(AccessibleRole.TEXT);
        shown.getStyleClass().addAll("mono", "value-text");
        shown.setManaged(false);
        shown.setTextOrigin(VPos.TOP);
        getChildren().add(shown);
        shown.fontProperty().addListener((_, _, _) -> refresh());
        shown.lineSpacingProperty().addListener((_, _, _) -> refresh());
    }

    public MonoValue(String text) {
        this();
        setText(text);
    }

    private void refresh() {
        brokenFor = Double.NaN;
        requestLayout();
    }

    private double width(String part) {
        measured.setFont(shown.getFont());
        measured.setText(part);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    private List<String> lines(double width) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int at : LineBreaker.breaks(text, this::width, width, width)) {
            lines.add(text.substring(from, at));
            from = at;
        }
        lines.add(text.substring(from));
        return lines;
    }

    private double height(int lines) {
        measured.setFont(shown.getFont());
        measured.setText("x\n".repeat(lines - 1) + "x");
        measured.setLineSpacing(shown.getLineSpacing());
        return Math.ceil(measured.getLayoutBounds().getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + width(text) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + height(lines(room).size()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + shown.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (room != brokenFor) {
            brokenFor = room;
            shown.setText(String.join("\n", lines(room)));
        }
        double slack = getHeight()
                - snappedTopInset()
                - snappedBottomInset()
                - height(lines(room).size());
        shown.relocate(snappedLeftInset(), snappedTopInset() + Math.max(0, Math.round(slack / 2)));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? text : super.queryAccessibleAttribute(attribute, parameters);
    }

    public void setText(String value) {
        text = value;
        refresh();
    }
}
