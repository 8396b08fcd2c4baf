package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Sentences with bold labels and identifiers in them. Chips stand below the sentence they follow.
public final class RichText extends VBox {
    private final ObservableList<Run> runs = FXCollections.observableArrayList();

    public RichText() {
        getStyleClass().add("rich-text");
        setMinWidth(0);
        runs.addListener((ListChangeListener<Run>) _ -> show());
    }

    public RichText(List<? extends Run> runs) {
        this();
        this.runs.setAll(runs);
    }

    private void show() {
        getChildren().clear();
        TextFlow flow = null;
        for (var run : runs) {
            if (run instanceof Run.Chip(var value, var words)) {
                getChildren().add(new CopyChip(value, words));
                flow = null;
                continue;
            }
            if (flow == null) {
                flow = new TextFlow();
                flow.getStyleClass().add("sentence");
                flow.setMinHeight(USE_PREF_SIZE);
                getChildren().add(flow);
            }
            flow.getChildren().add(text(run));
        }
    }

    private static Text text(Run run) {
        return switch (run) {
            case Run.Plain(var words) -> styled(words, "run");
            case Run.Strong(var words) -> styled(words, "run", "strong");
            case Run.Mono(var value) -> styled(value, "run", "mono", "value-text");
            case Run.Chip(var value, _) -> styled(value, "run");
        };
    }

    private static Text styled(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }

    public ObservableList<Run> getRuns() {
        return runs;
    }
}
