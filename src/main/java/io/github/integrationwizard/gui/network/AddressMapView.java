package io.github.integrationwizard.gui.network;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.LazyTooltip;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.vpc.plan.AddressMap;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A drawing of a plan: the block of the VPC and the subnets in it. The table on the same page shows all of it in text,
/// so no fact is only in the drawing; a screen reader gets the totals.
final class AddressMapView extends GridPane {
    private static final int COLUMNS = 16;

    AddressMapView() {
        getStyleClass().add("address-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var addresses = new ColumnConstraints();
        addresses.setMinWidth(USE_PREF_SIZE);
        addresses.setHalignment(HPos.LEFT);
        var drawing = new ColumnConstraints();
        drawing.setHgrow(Priority.ALWAYS);
        drawing.setFillWidth(true);
        getColumnConstraints().setAll(addresses, drawing);
    }

    /// Draws a plan in place of the one before.
    void show(Plan plan, UiText words) {
        getChildren().clear();
        List<AddressMap.Row> rows = AddressMap.rows(plan);
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).block().text();
            add(Nodes.whole(text.substring(0, text.indexOf('/')), "mono", "map-address"), 0, i);
            add(row(rows.get(i), words), 1, i);
        }
        setAccessibleText(
                words.text("network.map.said", plan.block().text(), plan.plannedAddresses(), plan.freeAddresses()));
    }

    private static Node row(AddressMap.Row row, UiText words) {
        return switch (row) {
            case AddressMap.Whole whole -> whole(whole, words);
            case AddressMap.Lane lane -> lane(lane, words);
        };
    }

    private static Region whole(AddressMap.Whole whole, UiText words) {
        Optional<Subnet> subnet = whole.subnet();
        var box = new HBox(subnet.map(taken -> Nodes.whole(taken.name(), "section-head"))
                .orElseGet(() -> Nodes.whole(words.text("network.legend.free"))));
        box.getStyleClass().addAll("map-block", use(subnet.stream().toList(), false));
        box.setAlignment(Pos.CENTER_LEFT);
        var cidr = Nodes.whole(subnet.map(Subnet::cidr).orElse(whole.block()).text(), "mono");
        var count = Nodes.whole(words.text(
                "network.count", subnet.map(Subnet::cidr).orElse(whole.block()).addresses()));
        box.getChildren().addAll(new Spacer(), cidr, count);
        return box;
    }

    private static Region lane(AddressMap.Lane lane, UiText words) {
        var grid = new GridPane();
        grid.getStyleClass().add("map-lane");
        int columns = Math.min(COLUMNS, lane.cells().size());
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < lane.cells().size(); i++) {
            AddressMap.Cell cell = lane.cells().get(i);
            var shown = new Region();
            shown.getStyleClass().addAll("map-cell", use(cell.subnets(), cell.clashes()));
            LazyTooltip.on(shown, () -> tip(cell, words));
            grid.add(shown, i % columns, i / columns);
        }
        return grid;
    }

    private static String tip(AddressMap.Cell cell, UiText words) {
        return cell.subnets().isEmpty()
                ? words.text("network.map.free", cell.block().text())
                : cell.subnets().stream()
                        .map(subnet -> words.text(
                                "network.map.taken",
                                subnet.name(),
                                subnet.cidr().text()))
                        .collect(Collectors.joining("\n"));
    }

    /// The style class of a part of the drawing.
    ///
    /// @param subnets the subnets in it
    static String use(List<Subnet> subnets, boolean clashes) {
        if (clashes) {
            return "clash";
        }
        return subnets.isEmpty() ? "free" : subnets.getFirst().kind().id();
    }
}
