package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.CopyChip;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.vpc.Tags;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The tags that Zilliz looks for, letter for letter, and what a tag is not.
public final class TagTable extends VBox implements PagePart {
    private final GridPane table = new GridPane();

    public TagTable() {
        getStyleClass().add("tag-section");
        table.getStyleClass().add("data-table");
        for (double percent : new double[] {34, 42, 24}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            table.getColumnConstraints().add(column);
        }
    }

    @Override
    public void bind(PageContext context) {
        Words words = context.words();
        table.addRow(
                0,
                Parts.whole(words.text("network.tags.on"), "table-head"),
                Parts.whole(words.text("network.tags.key"), "table-head"),
                Parts.whole(words.text("network.tags.value"), "table-head"));
        row(words, "network.tags.on.all", Tags.VENDOR, Tags.VENDOR_VALUE);
        row(words, "network.tags.on.private", Tags.INTERNAL_ELB, Tags.INTERNAL_ELB_VALUE);
        getChildren().setAll(
                Parts.wrapped(words.text("network.tags"), "section-head"),
                table,
                Parts.wrapped(words.text("network.tags.boundary"), "muted"));
    }

    private void row(Words words, String on, String key, String value) {
        table.addRow(table.getRowCount(), Parts.wrapped(words.text(on)), chip(words, key), chip(words, value));
    }

    private static CopyChip chip(Words words, String text) {
        var chip = new CopyChip(text, words.copy());
        chip.copyButton().setMeaning(words.text("network.tags.copy", text));
        return chip;
    }
}
