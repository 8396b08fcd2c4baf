package io.github.integrationwizard.gui.home;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.gui.Services;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.EntryValue;
import io.github.integrationwizard.gui.widget.IconButton;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.Parts;
import io.github.integrationwizard.gui.widget.RailItem;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.wizard.StepStates;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is known about one kept integration, beside the list.
final class IntegrationDetails extends BorderPane {
    IntegrationDetails(Integration integration, Services services, Words words, Runnable open, Runnable delete) {
        getStyleClass().add("details-column");
        setId("details");
        var model = new WizardModel(services.provider(integration.draft().provider()), integration, _ -> {});
        var content = new VBox();
        content.getStyleClass().add("details-content");
        String name = integration.name().isEmpty() ? words.text("home.unnamed") : integration.name();
        content.getChildren().add(Parts.wrapped(name, "details-title"));
        String description = model.answer("description").get().strip();
        if (!description.isEmpty()) {
            content.getChildren().add(Parts.wrapped(description, "muted"));
        }
        var go = new Button(words.text("home.continue"));
        go.setId("continue");
        go.setMnemonicParsing(true);
        go.setOnAction(_ -> open.run());
        content.getChildren().addAll(go, Parts.wrapped(words.text("home.steps"), "section-head"));
        var states = new StepStates(model, words);
        for (Step step : model.steps()) {
            RailItem item = states.item(step);
            var glyph = new StateGlyph(item.glyph());
            glyph.setAccessibleText(item.stateWord());
            var row = new HBox(glyph, Parts.wrapped(item.title(), "details-step"));
            row.getStyleClass().add("details-step-row");
            row.setAlignment(Pos.CENTER_LEFT);
            content.getChildren().add(row);
        }
        content.getChildren().add(Parts.wrapped(words.text("home.facts"), "section-head"));
        for (Field field : model.provider().fields(integration.draft())) {
            String value = model.reading().values().get(field.id());
            if (value != null && field.kind() == Field.Kind.IDENTIFIER) {
                content.getChildren().add(new EntryValue(words.wording().label(field.id()), value, words.copy()));
            }
        }
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .withZone(services.clock().getZone());
        content.getChildren().add(new VBox(
                Parts.wrapped(words.text("home.fact.changed"), "entry-label"),
                Parts.wrapped(format.format(integration.changed()), "details-changed")));
        setCenter(Parts.scroll(content));
        var remove = new IconButton(Icons.DELETE, words.text("home.delete"));
        remove.setId("delete");
        remove.setOnAction(_ -> delete.run());
        var foot = new HBox(remove);
        foot.setAlignment(Pos.CENTER_RIGHT);
        setBottom(foot);
    }
}
