package io.github.integrationwizard.gui.step;

import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.StateGlyph;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The bottom of an input page: which artifacts are complete, and which values each still needs. A missing value is not
/// an error.
public final class ReadinessBox extends VBox implements PagePart {
    /// An empty box.
    public ReadinessBox() {
        getStyleClass().add("follows-box");
    }

    @Override
    public void bind(PageContext context) {
        context.life().observe(context.model().readingProperty(), () -> show(context));
    }

    private void show(PageContext context) {
        UiText words = context.words();
        WizardModel model = context.model();
        Reading<?> reading = model.reading();
        var line = new Region();
        line.getStyleClass().add("hairline");
        var title = new Label(words.text("follows.title"));
        title.getStyleClass().add("section-head");
        getChildren().setAll(line, title);
        for (ArtifactKind kind : reading.artifactKinds()) {
            boolean ready = !reading.artifacts(kind).isEmpty();
            String state = ready
                    ? words.text("follows.ready")
                    : blockers(model, words, reading.invalid(), kind)
                            .map(wrong -> words.text("follows.wrong", wrong))
                            .or(() -> blockers(model, words, reading.missing(), kind)
                                    .map(open -> words.text("follows.needs", open)))
                            .orElseGet(() -> later(words, kind));
            getChildren()
                    .add(row(
                            ready ? GlyphState.CHECKED : GlyphState.TODO,
                            words.wording().artifact(kind),
                            state));
        }
        model.fieldIds().stream()
                .filter(reading.derived()::contains)
                .map(field -> words.wording().label(model.provider().id(), field))
                .forEach(label -> getChildren().add(row(GlyphState.DRAFT, label, words.text("follows.derived"))));
    }

    /// What an artifact still waits for although all its values are present.
    private static String later(UiText words, ArtifactKind kind) {
        String key = "artifact." + kind.id() + ".later";
        return words.has(key) ? words.text(key) : "";
    }

    private static Optional<String> blockers(
            WizardModel model, UiText words, List<MissingValue> which, ArtifactKind kind) {
        List<String> labels = which.stream()
                .filter(one -> one.neededFor().contains(kind))
                .map(MissingValue::field)
                .map(field -> words.wording().label(model.provider().id(), field))
                .toList();
        return labels.isEmpty() ? Optional.empty() : Optional.of(words.list(labels));
    }

    private static HBox row(GlyphState glyph, String what, String state) {
        var name = new Label(what);
        name.setMinWidth(USE_PREF_SIZE);
        var words = new Label(state);
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var row = new HBox(new StateGlyph(glyph), name, words);
        row.getStyleClass().add("follows-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
