package io.github.integrationwizard.gui.network;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.step.FieldInput;
import io.github.integrationwizard.gui.step.PageContext;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import io.github.integrationwizard.vpc.plan.SubnetOverrides;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The subnets of the plan. The block of each can be overridden and reset without changing the unmatched.
public final class SubnetTable extends FoldingTable implements FieldInput {
    private final Map<String, TextField> inputs = new HashMap<>();
    private List<String> shown = List.of();
    private PageContext context;
    private WizardModel model;
    private Field field;
    private Runnable validate;

    @Override
    public void bind(Field ofTable, PageContext page, Runnable validation) {
        context = page;
        model = page.model();
        field = ofTable;
        validate = validation;
        page.life().observe(model.readingProperty(), this::show);
    }

    private StringProperty answer() {
        return model.answer(field.id());
    }

    private void show() {
        // While the block of the VPC is being edited there may be no plan; the last rows stay until there is one.
        NetworkPageContext.plan(model).ifPresent(this::show);
        Nodes.shownIf(!shown.isEmpty(), fieldBox());
    }

    private void show(Plan plan) {
        List<String> unmatched = SubnetOverrides.of(answer().get())
                .unmatched(plan.subnets().stream().map(Subnet::name).toList());
        // Rows are rebuilt only if they differ in more than their blocks, so that an input keeps its caret.
        List<String> rows = rows(plan, unmatched);
        if (!rows.equals(shown)) {
            shown = rows;
            build(plan, unmatched);
        }
        fill(plan);
    }

    /// The field that holds the table, with its label, so that both can be hidden while there is nothing to show.
    private Node fieldBox() {
        Node box = this;
        while (!(box instanceof FieldBox) && box.getParent() != null) {
            box = box.getParent();
        }
        return box;
    }

    private List<String> rows(Plan plan, List<String> unmatched) {
        SubnetOverrides overrides = SubnetOverrides.of(answer().get());
        List<String> rows = plan.subnets().stream()
                .map(subnet -> subnet.name()
                        + PlanTable.zone(plan, subnet, context.words())
                        + overrides.block(subnet.name()).isPresent())
                .collect(Collectors.toList());
        rows.addAll(unmatched);
        return rows;
    }

    private void build(Plan plan, List<String> unmatched) {
        Optional<String> focused = inputs.entrySet().stream()
                .filter(input -> input.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        int caret = focused.map(name -> inputs.get(name).getCaretPosition()).orElse(0);
        var previous = Map.copyOf(inputs);
        clear();
        inputs.clear();
        List<Label> headers = PlanTable.headers(context.words()).stream()
                .map(header -> Nodes.whole(header, "table-head"))
                .toList();
        add(new Row(
                headers.get(0), headers.get(1), List.of(headers.get(2), headers.get(3)), headers.get(4), new Region()));
        for (Subnet subnet : plan.subnets()) {
            addRow(plan, subnet, Optional.ofNullable(previous.get(subnet.name())));
        }
        unmatched.forEach(this::addUnmatched);
        focused.map(inputs::get).ifPresent(input -> {
            input.requestFocus();
            input.positionCaret(caret);
        });
    }

    private void addRow(Plan plan, Subnet subnet, Optional<TextField> previous) {
        UiText words = context.words();
        var name = new HBox(PlanSection.swatch(subnet.kind().id()), Nodes.whole(subnet.name()));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("legend-entry");
        TextField input = previous.orElseGet(() -> input(subnet.name()));
        inputs.put(subnet.name(), input);
        Region undo = SubnetOverrides.of(answer().get()).block(subnet.name()).isPresent()
                ? undoButton(subnet.name())
                : new Region();
        Label zone = Nodes.whole(PlanTable.zone(plan, subnet, words));
        if (!plan.zones().isEmpty()) {
            zone.getStyleClass().add("mono");
        }
        Label usable = Nodes.whole(words.text("network.count", subnet.usable()));
        add(new Row(
                name, input, List.of(zone, usable), Nodes.wrapped(PlanTable.use(subnet, words), "second-line"), undo));
    }

    private TextField input(String subnet) {
        var input = new TextField();
        input.setId("cidr-" + subnet);
        input.getStyleClass().addAll("mono", "compact-input");
        input.setAccessibleText(context.words().text("network.cidr", subnet));
        input.textProperty().addListener((_, _, text) -> {
            if (input.isFocused()) {
                override(subnet, text);
            }
        });
        input.setOnAction(_ -> validate.run());
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                validate.run();
                NetworkPageContext.plan(model).ifPresent(this::fill);
            }
        });
        return input;
    }

    private void override(String subnet, String text) {
        SubnetOverrides overrides = SubnetOverrides.of(answer().get());
        answer().set(overrides.with(subnet, text.strip().equals(blockByLayout(subnet)) ? "" : text));
    }

    /// The block that the layout gives to a subnet.
    private String blockByLayout(String name) {
        return NetworkPageContext.plan(model).stream()
                .flatMap(plan -> plan.subnets().stream()
                        .filter(subnet -> subnet.name().equals(name))
                        .map(subnet -> plan.blockByLayout(subnet).text()))
                .findFirst()
                .orElse("");
    }

    private void fill(Plan plan) {
        SubnetOverrides overrides = SubnetOverrides.of(answer().get());
        for (Subnet subnet : plan.subnets()) {
            TextField input = inputs.get(subnet.name());
            String text =
                    overrides.block(subnet.name()).orElseGet(() -> subnet.cidr().text());
            if (input != null && !input.isFocused() && !input.getText().equals(text)) {
                input.setText(text);
            }
        }
    }

    private Region undoButton(String subnet) {
        var undo = new IconButton(Icons.UNDO, context.words().text("network.planned", subnet));
        undo.setId("planned-" + subnet);
        undo.setOnAction(_ -> {
            // The focus moves on, since the button disappears with the override.
            inputs.get(subnet).requestFocus();
            answer().set(SubnetOverrides.of(answer().get()).with(subnet, ""));
            inputs.get(subnet).setText(blockByLayout(subnet));
        });
        return undo;
    }

    /// Adds a row for an entry of a subnet that is not in the plan, for example after a change of the layout.
    private void addUnmatched(String entry) {
        var remove = new IconButton(Icons.CLOSE, context.words().text("network.other.remove", entry));
        remove.setOnAction(_ -> {
            answer().set(SubnetOverrides.of(answer().get()).without(entry));
            requestFocus();
        });
        Label note = Nodes.wrapped(context.words().text("network.other"), "second-line");
        add(Row.of(new VBox(Nodes.wrapped(entry, "mono"), note), remove));
    }

    /// Focuses the block of the first overridden subnet, else the first block.
    @Override
    public void requestFocus() {
        SubnetOverrides overrides = SubnetOverrides.of(answer().get());
        getChildren().stream()
                .filter(TextField.class::isInstance)
                .filter(input -> overrides
                        .block(input.getId().substring("cidr-".length()))
                        .isPresent())
                .findFirst()
                .or(() -> getChildren().stream()
                        .filter(TextField.class::isInstance)
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }
}
