package io.github.integrationwizard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows with aligned columns, also where characters take two columns.
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> TerminalText.line(cells[i]))
                .toList());
    }

    void print(CliOutput output) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(i -> rows.stream()
                        .mapToInt(row -> TerminalText.columns(row.get(i)))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i));
                if (i < row.size() - 1) {
                    line.repeat(' ', widths[i] - TerminalText.columns(row.get(i)) + 2);
                }
            }
            output.print(line.toString().stripTrailing());
        }
    }
}
