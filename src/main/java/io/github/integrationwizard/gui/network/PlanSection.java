package io.github.integrationwizard.gui.network;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.part.FileSaver;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.step.PagePart;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.layout.GrowFirstPane;
import io.github.integrationwizard.vpc.plan.AddressMap;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How the block is divided: the sum, the map and its legend, and the table to carry away.
public final class PlanSection extends VBox implements PagePart {
    private static final String FILE = "zilliz-byoc-subnets.tsv";

    private final Label sum = Nodes.wrapped("", "muted");
    private final Label said = Nodes.wrapped("", "second-line");
    private final AddressMapView map = new AddressMapView();
    private final HBox entries = new HBox();
    private final Label cell = Nodes.whole("", "second-line");
    private final GrowFirstPane legend = new GrowFirstPane(entries, cell);
    private final CopyButton copy = new CopyButton(CopyButton.Form.SMALL);
    private final Button save = new Button();
    private PageContext context;

    public PlanSection() {
        getStyleClass().add("plan-section");
        entries.getStyleClass().add("map-legend");
        entries.setAlignment(Pos.CENTER_LEFT);
        entries.setMaxWidth(Double.MAX_VALUE);
    }

    @Override
    public void bind(PageContext page) {
        context = page;
        UiText words = page.words();
        copy.setId("copy-plan");
        copy.setLabels(words.copy());
        copy.setMeaning(words.text("network.table.copy"));
        save.setId("save-plan");
        save.setText(words.text("network.table.save"));
        save.setGraphic(Icons.SAVE.node());
        save.getStyleClass().addAll("flat", "small-btn");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> NetworkPageContext.plan(page.model())
                .ifPresent(plan ->
                        FileSaver.save(FILE, PlanTable.text(plan, words), page.services(), words, this::showMessage)));
        var head = new HBox(Nodes.whole(words.text("network.plan"), "section-head"), new Spacer(), save, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("plan-head");
        getChildren().setAll(head, sum, Nodes.shownIf(false, said), map, legend);
        page.life().observe(page.model().readingProperty(), this::show);
    }

    private void show() {
        Optional<Plan> plan = NetworkPageContext.plan(context.model());
        UiText words = context.words();
        Nodes.shownIf(plan.isPresent(), map);
        Nodes.shownIf(plan.isPresent(), legend);
        Nodes.shownIf(plan.isPresent(), copy);
        Nodes.shownIf(plan.isPresent(), save);
        sum.setText(words.text("network.plan.open"));
        plan.ifPresent(known -> {
            sum.setText(words.text(
                    "network.sum", known.plannedAddresses(), known.block().addresses(), known.freeAddresses()));
            copy.setPayload(PlanTable.text(known, words));
            map.show(known, words);
            showLegend(known);
        });
    }

    private void showMessage(String sentence) {
        said.setText(sentence);
        Nodes.shownIf(true, said);
    }

    private void showLegend(Plan plan) {
        UiText words = context.words();
        entries.getChildren().clear();
        for (Subnet.Kind kind : Subnet.Kind.values()) {
            plan.subnets().stream()
                    .filter(subnet -> subnet.kind() == kind)
                    .findFirst()
                    .ifPresent(first ->
                            entries.getChildren().add(entry(kind.id(), words.text("network.legend." + kind.id()))));
        }
        entries.getChildren().add(entry("free", words.text("network.legend.free")));
        var rows = AddressMap.rows(plan);
        boolean clash = rows.stream()
                .anyMatch(row -> row instanceof AddressMap.Lane lane
                        && lane.cells().stream().anyMatch(AddressMap.Cell::clashes));
        if (clash) {
            entries.getChildren().add(entry("clash", words.text("network.legend.clash")));
        }
        boolean cells = rows.stream().anyMatch(AddressMap.Lane.class::isInstance);
        cell.setText(cells ? words.text("network.legend.cell", "/" + AddressMap.cellPrefix(plan)) : "");
    }

    private static HBox entry(String use, String text) {
        var entry = new HBox(swatch(use), Nodes.whole(text));
        entry.getStyleClass().add("legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    static Region swatch(String use) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("map-swatch", use);
        return swatch;
    }
}
