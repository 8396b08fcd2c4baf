package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Open;
import io.github.integrationwizard.gui.Words;
import io.github.integrationwizard.gui.model.CheckRunModel;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.RailItem;
import java.util.List;
import java.util.Optional;

/// How the steps of an integration stand, as the rail shows it.
public final class StepStates {
    private final WizardModel model;
    private final Words words;

    public StepStates(WizardModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /// A step of the wizard that is open.
    ///
    /// @param checks what the validation step stands on
    RailItem item(Step step, CheckRunModel checks) {
        boolean here = step == model.step();
        Optional<GlyphState> checked = step == Step.VALIDATE ? checks.verdict().map(StepStates::glyph) : Optional.empty();
        GlyphState state = checked.orElseGet(() -> glyph(step));
        return new RailItem(
                here ? GlyphState.HERE : state,
                here ? words.text("rail.state.here") : word(step, state),
                title(step),
                second(step));
    }

    /// A step of an integration that is only looked at.
    public RailItem item(Step step) {
        GlyphState state = glyph(step);
        return new RailItem(state, word(step, state), title(step), second(step));
    }

    private String title(Step step) {
        return words.wording().stepTitle(model.provider().id(), step);
    }

    private GlyphState glyph(Step step) {
        if (!model.errors(step).isEmpty()) {
            return GlyphState.FAILED;
        }
        if (model.done(step).get()) {
            return GlyphState.DONE_BY_HAND;
        }
        boolean complete = model.isTouched(step) && model.open(step).isEmpty() && !hasArtifacts(step);
        return complete ? GlyphState.DONE_BY_HAND : GlyphState.TODO;
    }

    private static GlyphState glyph(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> GlyphState.FAILED;
            case INCOMPLETE -> GlyphState.UNKNOWN;
            case NO_BLOCKER_FOUND -> GlyphState.DONE_BY_HAND;
            case CONFIRMED_BY_ZILLIZ -> GlyphState.CHECKED;
        };
    }

    private String word(Step step, GlyphState state) {
        return words.text(
                switch (state) {
                    case FAILED -> "rail.state.error";
                    case DONE_BY_HAND, CHECKED -> model.done(step).get() ? "rail.state.done" : "rail.state.complete";
                    default -> "rail.state.todo";
                });
    }

    private String second(Step step) {
        int errors = model.errors(step).size();
        if (errors > 0) {
            return words.text("rail.second.errors", errors);
        }
        if (model.done(step).get()) {
            return words.text("rail.second.done");
        }
        if (isReadyToPaste(step)) {
            return words.text("rail.second.ready");
        }
        List<Open> open = model.open(step);
        if (!model.isTouched(step) || open.isEmpty()) {
            return "";
        }
        return open.size() == 1
                ? words.text("rail.second.open", words.wording().label(open.getFirst().field()))
                : words.text("rail.second.openCount", Integer.toString(open.size()));
    }

    private boolean hasArtifacts(Step step) {
        return step == Step.GRANT || step == Step.TRUST;
    }

    private boolean isReadyToPaste(Step step) {
        return model.reading().artifacts().stream().anyMatch(artifact -> artifact.kind().step() == step);
    }
}
