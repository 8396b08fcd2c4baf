package io.github.integrationwizard.gui.widget.guide;

import io.github.integrationwizard.gui.widget.copy.CopyChip;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Sentences with bold labels and identifiers in them. A [TextRun.Chip] gets a line of its own below its sentence.
public final class RichText extends VBox {
    public RichText() {
        getStyleClass().add("rich-text");
        setMinWidth(0);
    }

    public RichText(List<TextRun> runs) {
        this();
        setRuns(runs);
    }

    void setRuns(List<TextRun> runs) {
        getChildren().clear();
        TextFlow flow = null;
        for (var run : runs) {
            if (run instanceof TextRun.Chip(var value, var labels)) {
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

    private static Text text(TextRun run) {
        return switch (run) {
            case TextRun.Plain(var words) -> styled(words, "run");
            case TextRun.Strong(var words) -> styled(words, "run", "strong");
            case TextRun.Mono(var value) -> styled(value, "run", "mono", "value-text");
            case TextRun.Chip(var value, var _) -> styled(value, "run");
        };
    }

    private static Text styled(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
