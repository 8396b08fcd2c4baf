package io.github.integrationwizard.gui.widget;

import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Sentences with bold labels and identifiers in them. A [Run.Chip] gets a line of its own below its sentence.
final class RichText extends VBox {
    RichText() {
        getStyleClass().add("rich-text");
        setMinWidth(0);
    }

    RichText(List<Run> runs) {
        this();
        setRuns(runs);
    }

    void setRuns(List<Run> runs) {
        getChildren().clear();
        TextFlow flow = null;
        for (var run : runs) {
            if (run instanceof Run.Chip(var value, var labels)) {
                getChildren().add(new CopyChip(value, labels));
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
            case Run.Chip(var value, var _) -> styled(value, "run");
        };
    }

    private static Text styled(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
