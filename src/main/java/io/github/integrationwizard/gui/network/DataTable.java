package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.widget.Nodes;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// A table to read: columns that share the width by percent, so that edges line up down the page.
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

    /// A row of names over the columns.
    DataTable heads(String... heads) {
        for (int i = 0; i < heads.length; i++) {
            add(Nodes.wrapped(heads[i], "table-head"), i, 0);
        }
        return this;
    }

    void row(Node... cells) {
        addRow(getRowCount(), cells);
    }
}
