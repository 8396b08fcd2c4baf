package io.github.integrationwizard.gui.widget.copy;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.widget.Icons;
import io.github.integrationwizard.gui.widget.InfoButton;
import io.github.integrationwizard.gui.widget.MonoValue;
import io.github.integrationwizard.gui.widget.Nodes;
import io.github.integrationwizard.gui.widget.layout.TwoColumnPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The lines of a form in another window from top to bottom, each with its value to copy. "Copy next" goes down the
/// list, so that one hand can stay at the other window. A copied line says so until its value changes.
public final class CopyRows extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Label title = Nodes.whole("", "pane-title");
    private final Label count = Nodes.whole("", "pane-state");
    private final HBox bar = new HBox();
    private final Button save = new Button();
    private final Button next = new Button();
    private final VBox lines = new VBox();
    private final List<CopyButton> buttons = new ArrayList<>();
    private List<Row> rows = List.of();
    private BinaryOperator<String> counted = (_, _) -> "";

    /// One line of the form.
    ///
    /// @param label what the form calls it
    /// @param literal whether the value is shown in a monospaced font
    /// @param note what is shown on the right ("choose in list"), or empty
    /// @param copied whether the value is to be copied; otherwise it is only shown
    public record Row(String label, String value, boolean literal, String note, boolean copied) {
        public Row {
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
            Objects.requireNonNull(note);
        }
    }

    public CopyRows() {
        getStyleClass().add("copy-rows");
        save.getStyleClass().addAll("flat", "small-btn");
        save.setGraphic(Icons.SAVE.node());
        save.setMinWidth(USE_PREF_SIZE);
        save.setMnemonicParsing(true);
        next.getStyleClass().addAll("small-btn", "copy-next");
        next.setGraphic(Icons.COPY.node());
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(_ -> copyNext());
        bar.getChildren().addAll(title, count, new Spacer(), save, next);
        bar.getStyleClass().add("pane-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, lines);
    }

    /// @param info explains the form; placed after its title
    public void setInfo(InfoButton info) {
        bar.getChildren().add(1, info);
    }

    /// Shows these lines. A line whose label and value did not change is still marked as copied.
    ///
    /// @param labels of the copy buttons
    public void setRows(List<Row> rows, CopyButton.Labels labels) {
        if (rows.equals(this.rows)) {
            return;
        }
        Map<String, CopyButton> reusable = new TreeMap<>();
        buttons.forEach(button -> reusable.put(button.getMeaning() + "\n" + button.getPayload(), button));
        this.rows = List.copyOf(rows);
        buttons.clear();
        lines.getChildren().clear();
        for (Row row : rows) {
            String meaning = labels.copy() + ": " + row.label();
            CopyButton button =
                    reusable.getOrDefault(meaning + "\n" + row.value(), new CopyButton(CopyButton.Form.ICON));
            if (row.copied()) {
                if (!reusable.containsValue(button)) {
                    button.setLabels(labels);
                    button.setMeaning(meaning);
                    button.setPayload(row.value());
                    button.copiedProperty().addListener((_, _, _) -> showCount());
                }
                buttons.add(button);
            }
            HBox line = line(row, button);
            line.pseudoClassStateChanged(FIRST, lines.getChildren().isEmpty());
            lines.getChildren().add(line);
        }
        showCount();
    }

    private static HBox line(Row row, CopyButton button) {
        var label = Nodes.wrapped(row.label(), "copy-row-label");
        Region value = row.literal() ? new MonoValue(row.value()) : Nodes.wrapped(row.value());
        label.setLabelFor(value);
        value.setMaxWidth(Double.MAX_VALUE);
        var pair = new TwoColumnPane(label, value, 0.33, 12);
        HBox.setHgrow(pair, Priority.ALWAYS);
        var end = new HBox();
        end.getStyleClass().add("copy-row-end");
        end.setAlignment(Pos.CENTER_RIGHT);
        if (!row.note().isEmpty()) {
            Label note = Nodes.whole(row.note(), "second-line");
            // The word "Copied" takes its place, so that the values stay aligned.
            note.visibleProperty().bind(button.copiedProperty().not());
            note.managedProperty().bind(note.visibleProperty());
            end.getChildren().add(note);
        }
        if (row.copied()) {
            end.getChildren().add(button);
        }
        var line = new HBox(pair, end);
        line.getStyleClass().add("copy-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void showCount() {
        long done = buttons.stream().filter(CopyButton::isCopied).count();
        count.setText(counted.apply(Long.toString(done), Integer.toString(buttons.size())));
        boolean left = done < buttons.size();
        next.setDisable(!left);
        next.getStyleClass().remove("accent");
        if (left) {
            next.getStyleClass().add("accent");
        }
    }

    /// Copies the first line that was not copied yet.
    public void copyNext() {
        buttons.stream().filter(button -> !button.isCopied()).findFirst().ifPresent(CopyButton::copy);
    }

    /// @param sentence makes the text that counts copied lines, from the number of copied lines and of all
    public void setCounted(BinaryOperator<String> sentence) {
        counted = sentence;
        showCount();
    }

    public void setTitle(String value) {
        title.setText(value);
    }

    /// @param value the text of the button that copies the first line not copied yet
    public void setNextText(String value) {
        next.setText(value);
    }

    public void setSaveText(String value) {
        save.setText(value);
    }

    public void setOnSave(EventHandler<ActionEvent> value) {
        save.setOnAction(value);
    }

    /// Shows the result of saving in place of the count.
    public void showMessage(String sentence) {
        count.setText(sentence);
    }
}
