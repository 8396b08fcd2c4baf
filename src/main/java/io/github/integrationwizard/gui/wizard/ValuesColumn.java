package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.provider.Entry;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Open;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.EntryValue;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Under the guide of the last step: the values to enter at Zilliz, and what is still open.
final class ValuesColumn extends VBox {
    private final Words words;
    private final WizardModel model;
    private final Consumer<String> goTo;

    ValuesColumn(Words words, WizardModel model, Consumer<String> goTo) {
        this.words = words;
        this.model = model;
        this.goTo = goTo;
        getStyleClass().add("values-column");
        show();
    }

    private void show() {
        Reading<?> reading = model.reading();
        getChildren().addAll(hairline(), head(words.text("values.title"), ""));
        for (Entry entry : model.provider().entries()) {
            String value = reading.values().get(entry.value());
            String label = words.guidance().label(entry.label());
            if (value != null) {
                var shown = new EntryValue(label, value, words.copy());
                shown.setId("value-" + entry.value());
                getChildren().add(shown);
            }
        }
        List<Open> wrong = neededToCreate(reading.wrong());
        List<Open> open = neededToCreate(reading.open());
        int count = wrong.size() + open.size();
        getChildren().addAll(hairline(), head(words.text("open.title"), count == 0 ? "" : Integer.toString(count)));
        if (count == 0) {
            var none = new Label(words.text("open.none"));
            none.getStyleClass().add("muted");
            getChildren().add(none);
        }
        wrong.forEach(one -> getChildren().add(row(one, GlyphState.FAILED, words.text("open.wrong"))));
        open.forEach(one -> getChildren().add(row(one, GlyphState.TODO, where(one, reading))));
    }

    private static List<Open> neededToCreate(List<Open> which) {
        return which.stream().filter(one -> one.neededFor().contains(Goal.CREATE)).toList();
    }

    private String where(Open open, Reading<?> reading) {
        return reading.derived().contains(open.field())
                ? words.text("open.derived")
                : words.text(
                        "open.where", words.wording().stepTitle(model.provider().id(), model.stepOf(open.field())));
    }

    private HBox row(Open open, GlyphState state, String said) {
        var title = new Hyperlink(words.wording().label(open.field()));
        title.setWrapText(true);
        title.setOnAction(_ -> {
            title.setVisited(false);
            goTo.accept(open.field());
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
