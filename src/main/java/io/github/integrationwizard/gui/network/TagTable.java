package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.vpc.plan.Tags;
import javafx.scene.layout.VBox;

/// The exact tags that Zilliz looks for, and a note that tags are no security boundary.
public final class TagTable extends VBox implements PagePart {
    private final DataTable table = new DataTable(34, 42, 24);

    /// An empty table, for FXML.
    public TagTable() {
        getStyleClass().add("tag-section");
    }

    @Override
    public void bind(PageContext context) {
        UiText words = context.words();
        table.headers(words.text("network.tags.on"), words.text("network.tags.key"), words.text("network.tags.value"));
        row(words, "network.tags.on.all", Tags.VENDOR, Tags.VENDOR_VALUE);
        row(words, "network.tags.on.private", Tags.INTERNAL_ELB, Tags.INTERNAL_ELB_VALUE);
        getChildren()
                .setAll(
                        Nodes.wrapped(words.text("network.tags"), "section-head"),
                        table,
                        Nodes.wrapped(words.text("network.tags.boundary"), "muted"));
    }

    private void row(UiText words, String on, String key, String value) {
        table.row(Nodes.wrapped(words.text(on)), ValueChips.of(key, words), ValueChips.of(value, words));
    }
}
