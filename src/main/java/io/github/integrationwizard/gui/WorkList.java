package io.github.integrationwizard.gui;

import atlantafx.base.controls.Spacer;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.widget.InfoPopOver;
import io.github.integrationwizard.gui.widget.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Lists everything that runs in the background, each with its progress and, where it can be cancelled, a link for
/// that.
///
/// Not ControlsFX's `TaskProgressView`: it takes only `Task`s, which the models do not know, and its texts are English
/// with no way to set them.
final class WorkList {
    private final UiText words;
    private final VBox rows = new VBox();
    private final Map<BackgroundWork.Job, Row> shown = new HashMap<>();
    private final InfoPopOver popOver;

    /// What is shown of a job.
    private static final class Row extends VBox {
        private final Label text = new Label();
        private final ProgressBar bar = new ProgressBar();

        Row(UiText words, BackgroundWork.Job job) {
            getStyleClass().add("work-row");
            var line = new HBox(text, new Spacer());
            line.setAlignment(Pos.BASELINE_LEFT);
            job.cancel().ifPresent(cancel -> {
                var link = new Hyperlink(words.text("work.cancel"));
                link.getStyleClass().add("work-cancel");
                link.setOnAction(_ -> cancel.run());
                line.getChildren().add(link);
            });
            bar.getStyleClass().add("thin");
            bar.setMaxWidth(Double.MAX_VALUE);
            getChildren().addAll(line, bar);
            show(words, job);
        }

        void show(UiText words, BackgroundWork.Job job) {
            text.setText(WorkStatus.text(words, job));
            bar.setProgress(WorkStatus.fraction(job));
            bar.setAccessibleText(text.getText());
        }
    }

    WorkList(UiText words) {
        this.words = words;
        rows.getStyleClass().add("work-rows");
        String title = words.text("work.list");
        popOver = new InfoPopOver(title, Nodes.wrapped(title, "section-head"), rows);
    }

    InfoPopOver popOver() {
        return popOver;
    }

    /// Shows these; a row of the same job stays the same, so that it does not lose the focus.
    void show(List<BackgroundWork.Job> jobs) {
        shown.keySet().retainAll(jobs);
        List<Node> order = jobs.stream().<Node>map(this::row).toList();
        if (!rows.getChildren().equals(order)) {
            rows.getChildren().setAll(order);
        }
    }

    private Row row(BackgroundWork.Job job) {
        Row row = shown.computeIfAbsent(job, _ -> new Row(words, job));
        row.show(words, job);
        return row;
    }
}
