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

/// The subnets of the plan. Each block can be typed over, and taken back; the others stay as planned.
public final class SubnetTable extends FoldingTable implements FieldInput {
    private final Map<String, TextField> inputs = new HashMap<>();
    private List<String> shown = List.of();
    private PageContext context;
    private WizardModel model;
    private Field field;
    private Runnable judge;

    @Override
    public void bind(Field ofTable, PageContext page, Runnable judgement) {
        context = page;
        model = page.model();
        field = ofTable;
        judge = judgement;
        page.life().observe(model.readingProperty(), this::show);
    }

    private StringProperty answer() {
        return model.answer(field.id());
    }

    private void show() {
        // While the block is typed there is no plan; what was shown before stays until there is one again.
        NetworkPageContext.plan(model).ifPresent(this::show);
        Nodes.shownIf(!shown.isEmpty(), box());
    }

    private void show(Plan plan) {
        List<String> others = SubnetOverrides.of(answer().get())
                .unmatched(plan.subnets().stream().map(Subnet::name).toList());
        // Made anew only when rows come or go or say something else beside their blocks, so that a row keeps its caret.
        List<String> rows = rows(plan, others);
        if (!rows.equals(shown)) {
            shown = rows;
            build(plan, others);
        }
        fill(plan);
    }

    /// The whole field with its label: of nothing there is nothing to say.
    private Node box() {
        Node box = this;
        while (!(box instanceof FieldBox) && box.getParent() != null) {
            box = box.getParent();
        }
        return box;
    }

    private List<String> rows(Plan plan, List<String> others) {
        SubnetOverrides byHand = SubnetOverrides.of(answer().get());
        List<String> rows = plan.subnets().stream()
                .map(subnet -> subnet.name()
                        + PlanTable.zone(plan, subnet, context.words())
                        + byHand.block(subnet.name()).isPresent())
                .collect(Collectors.toList());
        rows.addAll(others);
        return rows;
    }

    private void build(Plan plan, List<String> others) {
        Optional<String> focused = inputs.entrySet().stream()
                .filter(input -> input.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
        int caret = focused.map(name -> inputs.get(name).getCaretPosition()).orElse(0);
        var before = Map.copyOf(inputs);
        clear();
        inputs.clear();
        List<Label> heads = PlanTable.heads(context.words()).stream()
                .map(head -> Nodes.whole(head, "table-head"))
                .toList();
        add(new Row(heads.get(0), heads.get(1), List.of(heads.get(2), heads.get(3)), heads.get(4), new Region()));
        for (Subnet subnet : plan.subnets()) {
            row(plan, subnet, Optional.ofNullable(before.get(subnet.name())));
        }
        others.forEach(this::other);
        focused.map(inputs::get).ifPresent(input -> {
            input.requestFocus();
            input.positionCaret(caret);
        });
    }

    private void row(Plan plan, Subnet subnet, Optional<TextField> before) {
        UiText words = context.words();
        var name = new HBox(PlanSection.swatch(subnet.kind().id()), Nodes.whole(subnet.name()));
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("legend-entry");
        TextField input = before.orElseGet(() -> input(subnet.name()));
        inputs.put(subnet.name(), input);
        Region undo = SubnetOverrides.of(answer().get()).block(subnet.name()).isPresent()
                ? undo(subnet.name())
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
                typed(subnet, text);
            }
        });
        input.setOnAction(_ -> judge.run());
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                judge.run();
                NetworkPageContext.plan(model).ifPresent(this::fill);
            }
        });
        return input;
    }

    private void typed(String subnet, String text) {
        SubnetOverrides byHand = SubnetOverrides.of(answer().get());
        answer().set(byHand.with(subnet, text.strip().equals(planned(subnet)) ? "" : text));
    }

    /// The block that the plan gives without what was set by hand.
    private String planned(String name) {
        return NetworkPageContext.plan(model).stream()
                .flatMap(plan -> plan.subnets().stream()
                        .filter(subnet -> subnet.name().equals(name))
                        .map(subnet -> plan.blockByLayout(subnet).text()))
                .findFirst()
                .orElse("");
    }

    private void fill(Plan plan) {
        SubnetOverrides byHand = SubnetOverrides.of(answer().get());
        for (Subnet subnet : plan.subnets()) {
            TextField input = inputs.get(subnet.name());
            String text =
                    byHand.block(subnet.name()).orElseGet(() -> subnet.cidr().text());
            if (input != null && !input.isFocused() && !input.getText().equals(text)) {
                input.setText(text);
            }
        }
    }

    private Region undo(String subnet) {
        var undo = new IconButton(Icons.UNDO, context.words().text("network.planned", subnet));
        undo.setId("planned-" + subnet);
        undo.setOnAction(_ -> {
            // The button goes with what it takes back.
            inputs.get(subnet).requestFocus();
            answer().set(SubnetOverrides.of(answer().get()).with(subnet, ""));
            inputs.get(subnet).setText(planned(subnet));
        });
        return undo;
    }

    /// An entry for a subnet that this plan has not, e.g. since the layout was changed.
    private void other(String entry) {
        var remove = new IconButton(Icons.CLOSE, context.words().text("network.other.remove", entry));
        remove.setOnAction(_ -> {
            answer().set(SubnetOverrides.of(answer().get()).without(entry));
            requestFocus();
        });
        Label note = Nodes.wrapped(context.words().text("network.other"), "second-line");
        add(Row.of(new VBox(Nodes.wrapped(entry, "mono"), note), remove));
    }

    /// Puts the focus to the first block that was set by hand, else to the first one.
    @Override
    public void requestFocus() {
        SubnetOverrides byHand = SubnetOverrides.of(answer().get());
        getChildren().stream()
                .filter(TextField.class::isInstance)
                .filter(input ->
                        byHand.block(input.getId().substring("cidr-".length())).isPresent())
                .findFirst()
                .or(() -> getChildren().stream()
                        .filter(TextField.class::isInstance)
                        .findFirst())
                .ifPresent(Node::requestFocus);
    }
}
