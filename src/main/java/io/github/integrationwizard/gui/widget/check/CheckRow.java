package io.github.integrationwizard.gui.widget.check;

import io.github.integrationwizard.gui.widget.DisclosureHeader;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.StateGlyph;
import io.github.integrationwizard.gui.widget.copy.CopyButton;
import io.github.integrationwizard.gui.widget.guide.RichText;
import io.github.integrationwizard.gui.widget.guide.TextRun;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The result of a check: a row that expands if it has [Details], otherwise a single line.
///
/// Who proved it and how long it took are in columns that line up in both forms.
public final class CheckRow extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass DETAILED = PseudoClass.getPseudoClass("detailed");

    private final StateGlyph glyph = new StateGlyph();
    private final DisclosureHeader head = new DisclosureHeader();
    private final StackPane chevron = new StackPane();
    private final VBox body = new VBox();
    private Content content = new Content(GlyphState.TODO, "", "", "", "", "", null);

    /// What a row shows.
    ///
    /// @param stateWord the state in a word, for screen readers
    /// @param title the result in a sentence, not the name of the rule
    /// @param evidence what the result is based on; several lines go below the title of a single-line row
    /// @param provenBy which system or document proves it; may be empty
    /// @param duration may be empty
    /// @param details what the row expands to, or null if it is a single line
    public record Content(
            GlyphState state,
            String stateWord,
            String title,
            String evidence,
            String provenBy,
            String duration,
            Details details) {}

    /// What an expanded row shows.
    ///
    /// @param parts labels with their sentences ("What happened", "Why", "What to do")
    /// @param actions buttons that help
    /// @param raw the provider's own words, or null
    public record Details(List<Part> parts, List<? extends Node> actions, Raw raw) {
        public Details {
            parts = List.copyOf(parts);
            actions = List.copyOf(actions);
        }

        /// @param label shown in a column of its own
        /// @param runs the sentence
        public record Part(String label, List<TextRun> runs) {
            public Part {
                runs = List.copyOf(runs);
            }
        }

        /// @param text shown and copied unchanged
        /// @param place where it was found ("trust policy, line 11")
        /// @param labels of its copy button
        public record Raw(String text, String place, CopyButton.Labels labels) {}
    }

    public CheckRow() {
        getStyleClass().add("check-row");
        head.getStyleClass().add("check-head");
        body.getStyleClass().add("check-body");
        chevron.getStyleClass().add("chevron");
        head.expandedProperty().addListener((_, _, _) -> show());
        getChildren().addAll(head, body);
        show();
    }

    /// Shows something else in this row; it stays expanded if it is and still can be.
    public void show(Content value) {
        content = value;
        glyph.setState(value.state());
        show();
    }

    private void show() {
        showHead();
        showBody();
    }

    private boolean detailed() {
        return content.details() != null;
    }

    private boolean open() {
        return detailed() && isExpanded();
    }

    private void showHead() {
        pseudoClassStateChanged(DETAILED, detailed());
        pseudoClassStateChanged(OPEN, open());
        chevron.getChildren().clear();
        if (detailed()) {
            chevron.getChildren().setAll((open() ? Icons.UP : Icons.DOWN).node());
        }
        head.setFocusTraversable(detailed());
        head.setMouseTransparent(!detailed());
        head.setAlignment(detailed() && !open() && !Nodes.blank(content.evidence()) ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        head.setAccessibleRole(detailed() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        var texts = detailed() ? twoLines() : oneLine();
        HBox.setHgrow(texts, Priority.ALWAYS);
        head.getChildren()
                .setAll(
                        glyph,
                        texts,
                        Nodes.whole(content.provenBy(), "check-prover"),
                        Nodes.whole(content.duration(), "check-time"),
                        chevron);
        head.setAccessibleText(Stream.of(
                        content.title(),
                        content.stateWord(),
                        content.evidence(),
                        content.provenBy(),
                        content.duration())
                .filter(words -> !Nodes.blank(words))
                .flatMap(String::lines)
                .collect(Collectors.joining(", ")));
    }

    private Node twoLines() {
        var texts = new VBox(Nodes.wrapped(content.title(), "check-title"));
        texts.setMinWidth(0);
        if (!open() && !Nodes.blank(content.evidence())) {
            texts.getChildren().add(Nodes.wrapped(content.evidence(), "check-evidence"));
        }
        return texts;
    }

    private Node oneLine() {
        var titleText = new Text(content.title());
        titleText.getStyleClass().add("run");
        String words = Nodes.blank(content.evidence()) ? "" : content.evidence();
        var evidenceText = new Text((words.contains("\n") ? "\n" : "   ") + words);
        evidenceText.getStyleClass().addAll("run", "muted", "small");
        var texts = new TextFlow(titleText, evidenceText);
        texts.setMinHeight(USE_PREF_SIZE);
        texts.setMinWidth(0);
        return texts;
    }

    private void showBody() {
        body.getChildren().clear();
        if (open()) {
            var grid = new GridPane();
            grid.getStyleClass().add("check-parts");
            var labels = new ColumnConstraints();
            labels.setMinWidth(USE_PREF_SIZE);
            var words = new ColumnConstraints();
            words.setHgrow(Priority.ALWAYS);
            words.setMinWidth(0);
            grid.getColumnConstraints().addAll(labels, words);
            Details details = content.details();
            int row = 0;
            for (var part : details.parts()) {
                var sentence = new RichText(part.runs());
                var label = Nodes.whole(part.label(), "part-label");
                label.setLabelFor(sentence);
                GridPane.setValignment(label, VPos.TOP);
                grid.addRow(row++, label, sentence);
            }
            if (!details.actions().isEmpty()) {
                var actions = new FlowPane();
                actions.getStyleClass().add("check-actions");
                actions.getChildren().setAll(details.actions());
                grid.add(actions, 1, row);
            }
            body.getChildren().add(grid);
            if (details.raw() != null) {
                body.getChildren().add(raw(details.raw()));
            }
        }
        Nodes.shownIf(open(), body);
    }

    private static Node raw(Details.Raw raw) {
        var text = new MonoValue(raw.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        var copy = new CopyButton(CopyButton.Form.ICON);
        copy.setLabels(raw.labels());
        copy.setPayload(raw.text());
        var box = new HBox(text, Nodes.whole(raw.place(), "raw-place"), copy);
        box.getStyleClass().add("check-raw");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    public boolean isExpanded() {
        return head.expandedProperty().get();
    }

    public void setExpanded(boolean value) {
        head.expandedProperty().set(value);
    }
}
