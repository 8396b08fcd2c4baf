package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.HomeEntry;
import io.github.integrationwizard.gui.model.HomeModel;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.FileSaver;
import io.github.integrationwizard.gui.part.StepStates;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.copy.ConsoleEntryValue;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.form.FieldBox;
import io.github.integrationwizard.gui.widget.nav.StepRail;
import io.github.integrationwizard.zilliz.ExportCall;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Everything about one stored integration, in a column next to the list: steps, values, artifacts, and actions.
final class IntegrationDetails extends BorderPane {
    /// The width that the narrow column leaves next to the delete button.
    private static final double WRAP = 200;

    private final Integration integration;
    private final Services services;
    private final UiText words;
    private final HomeModel home;
    private final HomeActions actions;
    private final WizardModel model;
    private final VBox content = new VBox();

    IntegrationDetails(HomeEntry entry, Services services, UiText words, HomeModel home, HomeActions actions) {
        this.integration = entry.integration();
        this.services = services;
        this.words = words;
        this.home = home;
        this.actions = actions;
        model = new WizardModel(services.provider(integration.draft().provider()), integration, _ -> {});
        getStyleClass().add("details-column");
        setId("details");
        content.getStyleClass().add("details-content");
        content.getChildren().add(Nodes.wrapped(EntryCell.name(entry, words), "details-title"));
        addDescription();
        addContinue();
        addSteps();
        addFacts();
        addArtifacts();
        if (model.provider().console().makesIntegration()) {
            addZillizId();
        }
        addChanged();
        setCenter(Nodes.scroll(content));
        setBottom(foot());
    }

    private void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    private void head(String key) {
        add(Nodes.wrapped(words.text(key), "section-head"));
    }

    private void addDescription() {
        String description = model.answer(SharedFields.DESCRIPTION.id()).get().strip();
        if (!description.isEmpty()) {
            add(Nodes.wrapped(description, "muted"));
        }
    }

    private void addContinue() {
        var go = new Button(words.text("home.continue"));
        go.setId("continue");
        go.setMnemonicParsing(true);
        go.setOnAction(_ -> actions.open(integration));
        add(go);
    }

    private void addSteps() {
        head("home.steps");
        var states = new StepStates(model, words);
        for (Step step : model.steps()) {
            StepRail.Item item = states.item(step);
            var glyph = new StateGlyph(item.glyph());
            glyph.setAccessibleText(item.stateWord());
            var row = new HBox(glyph, Nodes.wrapped(item.title()));
            row.getStyleClass().add("details-step-row");
            row.setAlignment(Pos.CENTER_LEFT);
            add(row);
        }
    }

    private void addFacts() {
        head("home.facts");
        for (Field field : model.provider().fields(integration.draft())) {
            String value = model.reading().values().get(field.id());
            if (value != null && field.kind() != Field.Kind.PROSE && field.kind() != Field.Kind.LONG_PROSE) {
                add(fact(field, value));
            }
        }
    }

    /// A value chosen from our own list is shown as its label; every other value can be copied.
    private Node fact(Field field, String value) {
        String label = model.reading().derived().contains(field.id())
                ? words.derivedLabel(words.wording().label(model.provider().id(), field.id()))
                : words.factLabel(model.provider().id(), field, model.draft());
        boolean chosen = field.kind() == Field.Kind.CHOICE && !SharedFields.isRegionId(field);
        return chosen
                ? new VBox(
                        Nodes.wrapped(label, "entry-label"),
                        Nodes.wrapped(words.wording().choice(field, value)))
                : new ConsoleEntryValue(label, value, words.copy());
    }

    private void addArtifacts() {
        List<Artifact> artifacts = model.reading().artifacts();
        if (artifacts.isEmpty()) {
            return;
        }
        head("home.artifacts");
        for (Artifact artifact : artifacts) {
            var name = Nodes.wrapped(words.wording().artifact(artifact.kind()));
            var variant = Nodes.wrapped(words.wording().variant(artifact.variant()), "second-line");
            var texts = new VBox(name, variant);
            HBox.setHgrow(texts, Priority.ALWAYS);
            var copy = new CopyButton(CopyButton.Form.ICON_ONLY);
            copy.setLabels(words.copy());
            copy.setMeaning(words.wording().artifact(artifact.kind()));
            copy.setPayload(artifact.text());
            var save = new IconButton(Icons.SAVE, words.text("home.artifact.save", artifact.fileName()));
            save.setOnAction(_ -> FileSaver.save(artifact, services, words, variant::setText));
            var row = new HBox(texts, save, copy);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("details-artifact");
            add(row);
        }
    }

    private void addZillizId() {
        var box = new FieldBox();
        var input = new TextField(integration.zillizIntegrationId().orElse(""));
        input.setId("zillizIntegrationId");
        input.getStyleClass().add("mono");
        input.setPromptText(words.text("home.zillizId.hint"));
        box.setLabel(words.text("home.zillizId"));
        box.setInput(input);
        Runnable keep = () -> {
            model.zillizIntegrationId().set(input.getText());
            if (!model.integration().equals(integration)) {
                home.save(model.integration());
            }
        };
        input.setOnAction(_ -> keep.run());
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keep.run();
            }
        });
        add(box);
        exportCall()
                .ifPresent(call -> add(new ConsoleEntryValue(
                        words.text("home.exportCall"), call.curl().strip(), words.copy())));
    }

    /// The call that exports a backup through this integration, with placeholders in capitals for the cluster's and the
    /// backup's IDs.
    private Optional<ExportCall> exportCall() {
        return integration.zillizIntegrationId().flatMap(id -> ExportCall.of(model.reading(), id));
    }

    private void addChanged() {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .withZone(services.clock().getZone());
        add(new VBox(
                Nodes.wrapped(words.text("home.fact.changed"), "entry-label"),
                Nodes.wrapped(format.format(integration.changed()))));
    }

    private HBox foot() {
        var remove = new IconButton(Icons.DELETE, words.text("home.delete"));
        remove.setId("delete");
        remove.setOnAction(_ -> home.delete(integration));
        Button export = quiet(Icons.EXPORT, "home.export", () -> actions.export(List.of(integration)));
        export.setId("export");
        Button duplicate = quiet(Icons.COPY, "home.duplicate", () -> actions.duplicate(integration));
        duplicate.setId("duplicate");
        // With large text they wrap; the delete button is at a distance from both.
        var quiet = new FlowPane(export, duplicate);
        quiet.setPrefWrapLength(WRAP);
        quiet.getStyleClass().add("hanging");
        quiet.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(quiet, Priority.ALWAYS);
        var foot = new HBox(quiet, remove);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("details-foot");
        return foot;
    }

    private Button quiet(Icons icon, String key, Runnable action) {
        var button = new Button(words.text(key), icon.node());
        button.getStyleClass().addAll("flat", "small-btn");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
