package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.provider.ConsoleEntry;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.Subscriptions;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.copy.ConsoleEntryValue;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.layout.GrowFirstPane;
import io.github.integrationwizard.text.Guidance;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Below the guide of the last step: the values to enter in Zilliz Cloud, and the missing ones.
final class ValuesColumn extends VBox {
    private final UiText words;
    private final WizardModel model;
    private final Consumer<String> goTo;

    ValuesColumn(UiText words, WizardModel model, Consumer<String> goTo, Subscriptions life) {
        this.words = words;
        this.model = model;
        this.goTo = goTo;
        getStyleClass().add("values-column");
        life.observe(model.readingProperty(), this::show);
    }

    private void show() {
        getChildren().clear();
        Reading<?> reading = model.reading();
        List<ConsoleEntry> known = model.provider().console().entries().stream()
                .filter(entry -> reading.values().containsKey(entry.value()))
                .toList();
        if (!known.isEmpty()) {
            showKnown(known, reading);
        }
        List<MissingValue> wrong = neededToCreate(reading.invalid());
        List<MissingValue> open = neededToCreate(reading.missing());
        List<String> doubtful = reading.warnedFields().stream()
                .filter(field -> wrong.stream().noneMatch(one -> one.field().equals(field)))
                .toList();
        int count = wrong.size() + open.size() + doubtful.size();
        getChildren().addAll(hairline(), head(words.text("open.title"), count == 0 ? "" : Integer.toString(count)));
        if (count == 0) {
            getChildren().add(Nodes.wrapped(words.text("open.none"), "muted"));
        }
        wrong.forEach(one -> getChildren().add(row(one.field(), GlyphState.FAILED, words.text("open.wrong"))));
        doubtful.forEach(field -> getChildren().add(row(field, GlyphState.WARNING, words.text("open.doubtful"))));
        open.forEach(one -> getChildren().add(row(one.field(), GlyphState.TODO, where(one, reading))));
    }

    private void showKnown(List<ConsoleEntry> known, Reading<?> reading) {
        var all = new CopyButton(CopyButton.Form.SMALL);
        all.setId("copy-values");
        all.setLabels(new CopyButton.Labels(words.text("values.copy"), words.text("pane.copied")));
        all.setPayload(known.stream()
                .map(entry -> label(entry, reading) + ": " + shown(entry, reading) + "\n")
                .collect(Collectors.joining()));
        // With text, because the icon alone means copying a single value.
        getChildren().addAll(hairline(), new GrowFirstPane(head(words.text("values.title"), ""), all));
        for (ConsoleEntry entry : known) {
            String label = label(entry, reading);
            Region value = chosen(entry, reading)
                    .<Region>map(choice -> new VBox(Nodes.wrapped(label, "entry-label"), Nodes.wrapped(choice)))
                    .orElseGet(() -> new ConsoleEntryValue(label, shown(entry, reading), words.copy()));
            value.setId("value-" + entry.value());
            getChildren().add(value);
        }
    }

    private Guidance guidance() {
        return words.guidance(model.reading().inChina());
    }

    private String label(ConsoleEntry entry, Reading<?> reading) {
        String label = guidance().label(entry.label());
        return reading.derived().contains(entry.value()) ? words.derivedLabel(label) : label;
    }

    private String shown(ConsoleEntry entry, Reading<?> reading) {
        return chosen(entry, reading).orElseGet(() -> reading.values().get(entry.value()));
    }

    /// The option to choose in the console, in its own words; such a value cannot be pasted.
    private Optional<String> chosen(ConsoleEntry entry, Reading<?> reading) {
        String key = entry.label() + "." + reading.values().get(entry.value());
        return guidance().hasLabel(key) ? Optional.of(guidance().label(key)) : Optional.empty();
    }

    private static List<MissingValue> neededToCreate(List<MissingValue> which) {
        return which.stream()
                .filter(one -> one.neededFor().contains(Goal.CREATE))
                .toList();
    }

    private String where(MissingValue open, Reading<?> reading) {
        return reading.derived().contains(open.field())
                ? words.text("open.derived")
                : words.text(
                        "open.where", words.wording().stepTitle(model.provider().id(), model.stepOf(open.field())));
    }

    private HBox row(String field, GlyphState state, String said) {
        var title = new Hyperlink(words.wording().label(model.provider().id(), field));
        title.setWrapText(true);
        title.setOnAction(_ -> {
            title.setVisited(false);
            goTo.accept(field);
        });
        var second = new Label(said);
        second.getStyleClass().add("second-line");
        second.setWrapText(true);
        var row = new HBox(new StateGlyph(state), new VBox(title, second));
        row.getStyleClass().add("open-row");
        return row;
    }

    private static HBox head(String title, String count) {
        var words = new Label(title);
        words.getStyleClass().add("section-head");
        var number = new Label(count);
        number.getStyleClass().add("count");
        var head = new HBox(words, number);
        head.getStyleClass().add("section-line");
        return head;
    }

    private static Region hairline() {
        var line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }
}
