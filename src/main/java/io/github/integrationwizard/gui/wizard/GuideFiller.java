package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GuideColumn;
import io.github.integrationwizard.gui.widget.GuideStep;
import io.github.integrationwizard.gui.widget.Run;
import io.github.integrationwizard.text.Guide;
import io.github.integrationwizard.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Fills the console column from the guide of the current step.
final class GuideFiller {
    private final Words words;
    private final Consumer<URI> browser;

    GuideFiller(Words words, Consumer<URI> browser) {
        this.words = words;
        this.browser = browser;
    }

    void fill(GuideColumn column, WizardModel model) {
        Guide guide = words.guidance().guide(
                model.provider().id(), model.step(), model.provider().guideVariants(model.draft()), model.reading().values());
        column.setHeading(guide.heading());
        Optional<URI> page = model.consolePage();
        column.setOpenText(page.isPresent() ? guide.open() : "");
        column.setOnOpen(_ -> page.ifPresent(browser));
        List<GuideStep> steps = guide.steps().stream()
                .map(runs -> new GuideStep(runs.stream().map(this::run).toList()))
                .toList();
        if (!column.getSteps().equals(steps)) {
            column.getSteps().setAll(steps);
        }
        guide.remark().ifPresentOrElse(
                remark -> column.getRemark().setAll(new Run.Strong(remark.title()), new Run.Plain(words.text("wizard.remark", remark.text()))),
                () -> column.getRemark().clear());
    }

    private Run run(Guide.Run run) {
        return switch (run) {
            case Guide.Run.Words plain -> new Run.Plain(plain.text());
            case Guide.Run.Label label -> new Run.Strong(quoted(label.text()));
            case Guide.Run.Value value -> new Run.Mono(value.text());
            case Guide.Run.Chip chip -> new Run.Chip(chip.text(), words.copy());
        };
    }

    /// Labels stand in bold; Japanese puts them into brackets as well, whatever the language of the console.
    private String quoted(String label) {
        return words.language() == Language.JA ? "[" + label + "]" : label;
    }
}
