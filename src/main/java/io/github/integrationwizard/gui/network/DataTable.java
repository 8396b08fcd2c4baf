package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.widget.Nodes;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// A read-only table. Its columns share the width by percent, so that the edges of the tables of a page are aligned.
final class DataTable extends GridPane {
    /// @param percents the width of each column
    DataTable(double... percents) {
        getStyleClass().add("data-table");
        for (double percent : percents) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            getColumnConstraints().add(column);
        }
    }

    /// Adds the row of column headers.
    DataTable headers(String... headers) {
        for (int i = 0; i < headers.length; i++) {
            add(Nodes.wrapped(headers[i], "table-head"), i, 0);
        }
        return this;
    }

    /// Adds a row below the others.
    void row(Node... cells) {
        addRow(getRowCount(), cells);
    }
}
