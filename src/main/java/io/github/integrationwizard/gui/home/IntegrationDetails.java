package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.DetailsModel;
import io.github.integrationwizard.gui.model.HomeEntry;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.part.FileSaver;
import io.github.integrationwizard.gui.part.Fxml;
import io.github.integrationwizard.gui.part.StepStates;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.copy.ConsoleEntryValue;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.nav.StepRail;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything about one stored integration, in a column next to the list: steps, values, artifacts, and actions.
final class IntegrationDetails {
    private final DetailsModel model;
    private final Services services;
    private final UiText words;
    private final HomeModel home;
    private final HomeActions actions;
    private final Region root;

    @FXML
    private Label title;

    @FXML
    private Label description;

    @FXML
    private Pane steps;

    @FXML
    private Pane facts;

    @FXML
    private Label artifactsHead;

    @FXML
    private Pane artifacts;

    @FXML
    private FieldBox zillizId;

    @FXML
    private TextField zillizIntegrationId;

    @FXML
    private ConsoleEntryValue exportCall;

    @FXML
    private Label changed;

    IntegrationDetails(HomeEntry entry, Services services, UiText words, HomeModel home, HomeActions actions) {
        this.services = services;
        this.words = words;
        this.home = home;
        this.actions = actions;
        model = new DetailsModel(
                entry.integration(),
                services.provider(entry.integration().draft().provider()),
                home);
        root = Fxml.load(this, Region.class, words);
        title.setText(EntryCell.name(entry, words));
        description.setText(model.description());
        Nodes.shownIf(!model.description().isEmpty(), description);
        fill(steps, model.wizard().steps().stream().map(this::stepRow));
        fill(facts, model.facts().stream().map(this::factNode));
        fill(artifacts, model.artifacts().stream().map(this::artifactRow));
        Nodes.shownIf(artifacts.isManaged(), artifactsHead);
        showZillizId();
        changed.setText(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .withZone(services.clock().getZone())
                .format(entry.integration().changed()));
    }

    Region root() {
        return root;
    }

    private static void fill(Pane pane, Stream<Node> rows) {
        pane.getChildren().setAll(rows.toList());
        Nodes.shownIf(!pane.getChildren().isEmpty(), pane);
    }

    private Node stepRow(Step step) {
        StepRail.Item item = new StepStates(model.wizard(), words).item(step);
        var glyph = new StateGlyph(item.glyph());
        glyph.setAccessibleText(item.stateWord());
        var row = new HBox(glyph, Nodes.wrapped(item.title()));
        row.getStyleClass().add("details-step-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node factNode(DetailsModel.Fact fact) {
        String provider = model.wizard().provider().id();
        String label = fact.derived()
                ? words.derivedLabel(
                        words.wording().label(provider, fact.field().id()))
                : words.factLabel(provider, fact.field(), model.wizard().draft());
        return fact.isNamed()
                ? new VBox(
                        Nodes.wrapped(label, "entry-label"),
                        Nodes.wrapped(words.wording().choice(fact.field(), fact.value())))
                : new ConsoleEntryValue(label, fact.value(), words.copy());
    }

    private Node artifactRow(Artifact artifact) {
        var name = Nodes.wrapped(words.wording().artifact(artifact.kind()));
        var variant = Nodes.wrapped(words.wording().variant(artifact.variant()), "second-line");
        var texts = new VBox(name, variant);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var copy = new CopyButton(CopyButton.Form.ICON);
        copy.setLabels(words.copy());
        copy.setMeaning(words.wording().artifact(artifact.kind()));
        copy.setPayload(artifact.text());
        var save = new IconButton(Icons.SAVE, words.text("home.artifact.save", artifact.fileName()));
        save.setOnAction(_ -> FileSaver.save(artifact, services, words, variant::setText));
        var row = new HBox(texts, save, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("details-artifact");
        return row;
    }

    private void showZillizId() {
        Nodes.shownIf(model.hasZillizId(), zillizId);
        zillizIntegrationId.setText(model.integration().zillizIntegrationId().orElse(""));
        zillizIntegrationId.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                saveZillizId();
            }
        });
        Nodes.shownIf(model.hasZillizId() && model.exportCall().isPresent(), exportCall);
        model.exportCall()
                .ifPresent(call -> exportCall.show(
                        words.text("home.exportCall"), call.curl().strip(), words.copy()));
    }

    @FXML
    void open() {
        actions.open(model.integration());
    }

    @FXML
    void saveZillizId() {
        model.saveZillizId(zillizIntegrationId.getText());
    }

    @FXML
    void export() {
        actions.export(List.of(model.integration()));
    }

    @FXML
    void duplicate() {
        actions.duplicate(model.integration());
    }

    @FXML
    void delete() {
        home.delete(model.integration());
    }
}
