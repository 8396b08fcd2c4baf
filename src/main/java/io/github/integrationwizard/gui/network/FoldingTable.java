package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.widget.layout.WidthDrivenPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/// A table in which nothing that is typed or counted is squeezed: the remark of a row wraps in the room that is left.
/// Where that is too little for words, what is told about a row goes on a line of its own, below what is typed.
class FoldingTable extends WidthDrivenPane {
    private static final double GAP = 12;
    private static final double LINE_GAP = 6;

    private final List<Row> rows = new ArrayList<>();

    /// @param facts short ones; numbers, the last of them, end at the same edge
    /// @param remark as long as it likes
    /// @param action what can be done to the row
    record Row(Region name, Region input, List<? extends Region> facts, Region remark, Region action) {
        /// A row of words alone, which take the room of all columns.
        static Row of(Region remark, Region action) {
            return new Row(new Region(), new Region(), List.of(), remark, action);
        }

        private boolean isWordsAlone() {
            return facts.isEmpty();
        }

        private Stream<Region> cells() {
            return Stream.concat(Stream.concat(Stream.of(name, input), facts.stream()), Stream.of(remark, action));
        }
    }

    /// Where the columns begin, and how wide they are.
    private record Columns(
            double name, double input, List<Double> facts, double action, double remark, boolean folded, double all) {
        private double second() {
            return name + GAP;
        }

        private double told() {
            return folded ? second() : second() + input + GAP;
        }
    }

    FoldingTable() {
        getStyleClass().add("folding-table");
    }

    /// Takes all rows away.
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
        int most = (int) widest(row -> row.facts().size());
        var facts = new ArrayList<Double>();
        double told = 0;
        for (int i = 0; i < most; i++) {
            int column = i;
            double fact = widest(
                    row -> column < row.facts().size() ? row.facts().get(column).prefWidth(-1) : 0);
            facts.add(fact);
            told += fact + GAP;
        }
        double end = action > 0 ? action + GAP : 0;
        double beside = width - name - GAP - input - GAP - told - end;
        // Narrower than an address no sentence can be read.
        boolean folded = beside < input;
        return new Columns(
                name, input, facts, action, folded ? width - name - GAP - told : beside, folded, width - end);
    }

    private double natural() {
        Columns columns = columns(Double.MAX_VALUE);
        return columns.told()
                + columns.facts().stream().mapToDouble(fact -> fact + GAP).sum()
                + widest(row -> row.remark().prefWidth(-1))
                + (columns.action() > 0 ? GAP + columns.action() : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(natural());
    }

    @Override
    protected double computePrefHeight(double width) {
        Columns columns = columns(width < 0 ? natural() : width);
        return rows.stream().mapToDouble(row -> height(row, columns) + LINE_GAP).sum()
                - (rows.isEmpty() ? 0 : LINE_GAP);
    }

    private static double height(Row row, Columns columns) {
        double typed = typedHeight(row);
        double told = toldHeight(row, columns);
        return isFolded(row, columns) ? typed + told : Math.max(typed, told);
    }

    private static boolean isFolded(Row row, Columns columns) {
        return columns.folded() && !row.isWordsAlone();
    }

    private static double typedHeight(Row row) {
        return Math.ceil(Stream.of(row.name(), row.input(), row.action())
                .mapToDouble(cell -> cell.prefHeight(-1))
                .max()
                .orElse(0));
    }

    private static double toldHeight(Row row, Columns columns) {
        double facts = row.facts().stream()
                .mapToDouble(cell -> cell.prefHeight(-1))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(facts, row.remark().prefHeight(remarkWidth(row, columns))));
    }

    private static double remarkWidth(Row row, Columns columns) {
        return row.isWordsAlone() ? columns.all() : columns.remark();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Columns columns = columns(width);
        double y = 0;
        for (Row row : rows) {
            double height = height(row, columns);
            boolean folded = isFolded(row, columns);
            double typed = folded ? typedHeight(row) : height;
            lay(row.name(), 0, y, columns.name(), typed, HPos.LEFT);
            lay(row.input(), columns.second(), y, columns.input(), typed, HPos.LEFT);
            lay(row.action(), width - columns.action(), y, columns.action(), typed, HPos.RIGHT);
            double top = folded ? y + typed : y;
            double told = folded ? height - typed : height;
            double x = row.isWordsAlone() ? 0 : columns.told();
            for (int i = 0; i < row.facts().size(); i++) {
                double fact = columns.facts().get(i);
                lay(row.facts().get(i), x, top, fact, told, i == row.facts().size() - 1 ? HPos.RIGHT : HPos.LEFT);
                x += fact + GAP;
            }
            lay(row.remark(), x, top, remarkWidth(row, columns), told, HPos.LEFT);
            y += height + LINE_GAP;
        }
    }

    private void lay(Region cell, double x, double y, double width, double height, HPos side) {
        layoutInArea(cell, x, y, width, height, 0, null, false, false, side, VPos.CENTER);
    }
}
