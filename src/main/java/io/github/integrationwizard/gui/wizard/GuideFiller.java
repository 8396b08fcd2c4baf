package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.guide.GuideColumn;
import io.github.integrationwizard.gui.widget.guide.TextRun;
import io.github.integrationwizard.text.Guide;
import io.github.integrationwizard.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Fills the guide column for the current step.
final class GuideFiller {
    private final UiText words;
    private final Consumer<URI> browser;

    GuideFiller(UiText words, Consumer<URI> browser) {
        this.words = words;
        this.browser = browser;
    }

    void fill(GuideColumn column, WizardModel model) {
        Reading<?> reading = model.reading();
        Guide guide = words.guidance(reading.inChina())
                .guide(model.provider().id(), model.step(), reading.console().guideVariants(), reading.values());
        column.setHeading(guide.heading());
        Optional<URI> page = model.consolePage();
        column.setOpenText(page.isPresent() ? guide.open() : "");
        column.setOnOpen(_ -> page.ifPresent(browser));
        column.setSteps(guide.steps().stream().map(this::runs).toList());
        column.setRemark(guide.remark()
                .map(remark -> List.<TextRun>of(
                        new TextRun.Strong(remark.title()),
                        new TextRun.Plain(words.text("wizard.remark", remark.text()))))
                .orElse(List.of()));
    }

    /// In a Chinese sentence, labels are surrounded by quotation marks instead of spaces.
    private List<TextRun> runs(List<Guide.Run> runs) {
        var shown = new ArrayList<TextRun>();
        for (int i = 0; i < runs.size(); i++) {
            boolean tight = words.language() == Language.ZH && runs.get(i) instanceof Guide.Run.Words;
            String text = runs.get(i).text();
            if (tight && i > 0 && runs.get(i - 1) instanceof Guide.Run.Label) {
                text = text.stripLeading();
            }
            if (tight && i + 1 < runs.size() && runs.get(i + 1) instanceof Guide.Run.Label) {
                text = text.stripTrailing();
            }
            if (!tight) {
                shown.add(run(runs.get(i)));
            } else if (!text.isEmpty()) {
                shown.add(new TextRun.Plain(text));
            }
        }
        return shown;
    }

    private TextRun run(Guide.Run run) {
        return switch (run) {
            case Guide.Run.Words plain -> new TextRun.Plain(plain.text());
            case Guide.Run.Label label -> new TextRun.Strong(quoted(label.text()));
            case Guide.Run.Value value -> new TextRun.Mono(value.text());
            case Guide.Run.Chip chip -> new TextRun.Chip(chip.text(), words.copy());
        };
    }

    /// Labels are bold; Japanese and Chinese also put marks around them, whatever the language of the console.
    private String quoted(String label) {
        return switch (words.language()) {
            case JA -> "[" + label + "]";
            case ZH -> "“" + label + "”";
            case EN -> label;
        };
    }
}
