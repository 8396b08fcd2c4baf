package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.widget.layout.WidthDrivenPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// A table whose inputs and numbers always have the width they need; the remark of a row wraps in the remaining width.
/// Where that is too narrow for text, facts and remark move to a line of their own below the input.
class FoldingTable extends WidthDrivenPane {
    private static final double GAP = 12;
    private static final double LINE_GAP = 6;

    private final List<Row> rows = new ArrayList<>();

    /// A row.
    ///
    /// @param facts short values; the last one, a number, is aligned right
    /// @param remark text of any length
    /// @param action a button for the row
    record Row(Region name, Region input, List<? extends Region> facts, Region remark, Region action) {
        /// A row of text that spans all columns.
        static Row of(Region remark, Region action) {
            return new Row(new Region(), new Region(), List.of(), remark, action);
        }

        private boolean isTextOnly() {
            return facts.isEmpty();
        }

        private Stream<Region> cells() {
            return Stream.concat(Stream.concat(Stream.of(name, input), facts.stream()), Stream.of(remark, action));
        }
    }

    /// Where the columns begin, and how wide they are.
    private record Columns(
            double name, double input, List<Double> facts, double action, double remark, boolean folded, double total) {
        private double inputStart() {
            return name + GAP;
        }

        private double detailsStart() {
            return folded ? inputStart() : inputStart() + input + GAP;
        }
    }

    FoldingTable() {
        getStyleClass().add("folding-table");
    }

    /// Removes all rows.
    final void clear() {
        rows.clear();
        getChildren().clear();
    }

    /// Adds a row below the others.
    final void add(Row row) {
        rows.add(row);
        row.cells().forEach(getChildren()::add);
    }

    private double widest(ToDoubleFunction<Row> width) {
        return rows.stream().mapToDouble(width).max().orElse(0);
    }

    private Columns columns(double width) {
        double name = widest(row -> row.name().prefWidth(-1));
        double input = widest(row -> row.input().prefWidth(-1));
        double action = widest(row -> row.action().prefWidth(-1));
        int factCount = (int) widest(row -> row.facts().size());
        var facts = new ArrayList<Double>();
        double factsWidth = 0;
        for (int i = 0; i < factCount; i++) {
            int column = i;
            double fact = widest(
                    row -> column < row.facts().size() ? row.facts().get(column).prefWidth(-1) : 0);
            facts.add(fact);
            factsWidth += fact + GAP;
        }
        double actionWidth = action > 0 ? action + GAP : 0;
        double remaining = width - name - GAP - input - GAP - factsWidth - actionWidth;
        // A column narrower than an address is too narrow for a sentence.
        boolean folded = remaining < input;
        return new Columns(
                name,
                input,
                facts,
                action,
                folded ? width - name - GAP - factsWidth : remaining,
                folded,
                width - actionWidth);
    }

    private double naturalWidth() {
        Columns columns = columns(Double.MAX_VALUE);
        return columns.detailsStart()
                + columns.facts().stream().mapToDouble(fact -> fact + GAP).sum()
                + widest(row -> row.remark().prefWidth(-1))
                + (columns.action() > 0 ? GAP + columns.action() : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(naturalWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = columns(width < 0 ? naturalWidth() : width);
        return rows.stream().mapToDouble(row -> height(row, columns) + LINE_GAP).sum()
                - (rows.isEmpty() ? 0 : LINE_GAP);
    }

    private static double height(Row row, Columns columns) {
        double inputHeight = inputHeight(row);
        double detailsHeight = detailsHeight(row, columns);
        return isFolded(row, columns) ? inputHeight + detailsHeight : Math.max(inputHeight, detailsHeight);
    }

    private static boolean isFolded(Row row, Columns columns) {
        return columns.folded() && !row.isTextOnly();
    }

    private static double inputHeight(Row row) {
        return Math.ceil(Stream.of(row.name(), row.input(), row.action())
                .mapToDouble(cell -> cell.prefHeight(-1))
                .max()
                .orElse(0));
    }

    private static double detailsHeight(Row row, Columns columns) {
        double facts = row.facts().stream()
                .mapToDouble(cell -> cell.prefHeight(-1))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(facts, row.remark().prefHeight(remarkWidth(row, columns))));
    }

    private static double remarkWidth(Row row, Columns columns) {
        return row.isTextOnly() ? columns.total() : columns.remark();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Columns columns = columns(width);
        double y = 0;
        for (Row row : rows) {
            double height = height(row, columns);
            boolean folded = isFolded(row, columns);
            double inputHeight = folded ? inputHeight(row) : height;
            place(row.name(), 0, y, columns.name(), inputHeight, HPos.LEFT);
            place(row.input(), columns.inputStart(), y, columns.input(), inputHeight, HPos.LEFT);
            place(row.action(), width - columns.action(), y, columns.action(), inputHeight, HPos.RIGHT);
            double top = folded ? y + inputHeight : y;
            double detailsHeight = folded ? height - inputHeight : height;
            double x = row.isTextOnly() ? 0 : columns.detailsStart();
            for (int i = 0; i < row.facts().size(); i++) {
                double fact = columns.facts().get(i);
                place(
                        row.facts().get(i),
                        x,
                        top,
                        fact,
                        detailsHeight,
                        i == row.facts().size() - 1 ? HPos.RIGHT : HPos.LEFT);
                x += fact + GAP;
            }
            place(row.remark(), x, top, remarkWidth(row, columns), detailsHeight, HPos.LEFT);
            y += height + LINE_GAP;
        }
    }

    private void place(Region cell, double x, double y, double width, double height, HPos side) {
        layoutInArea(cell, x, y, width, height, 0, null, false, false, side, VPos.CENTER);
    }
}
