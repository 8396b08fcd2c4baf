package io.github.integrationwizard.gui.part;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.form.Where;
import io.github.integrationwizard.core.integration.LastCheckResult;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.core.provider.ConsoleGuide;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.model.CheckRun;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.widget.GlyphState;
import io.github.integrationwizard.gui.widget.nav.StepRail;
import io.github.integrationwizard.text.ElapsedTime;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The states of an integration's steps, as the step rail shows them.
public final class StepStates {
    private final WizardModel model;
    private final UiText words;
    private final Optional<Clock> clock;
    private Map<Step, Integer> failed = Map.of();

    /// Without a clock: the rail shows that a step waits, but not since when.
    public StepStates(WizardModel model, UiText words) {
        this(model, words, Optional.empty());
    }

    /// With a clock: the rail also shows since when a step waits.
    public StepStates(WizardModel model, UiText words, Clock clock) {
        this(model, words, Optional.of(clock));
    }

    private StepStates(WizardModel model, UiText words, Optional<Clock> clock) {
        this.model = model;
        this.words = words;
        this.clock = clock;
    }

    /// A step of the open wizard.
    ///
    /// @param checks the checks that determine the state of the validation step
    public StepRail.Item item(Step step, CheckRun checks) {
        failed = failedChecks(checks);
        boolean here = step == model.step();
        Optional<GlyphState> checked =
                step == Step.VALIDATE ? verdict(checks).map(StepStates::glyph) : Optional.empty();
        GlyphState state = checked.orElseGet(() -> glyph(step));
        return new StepRail.Item(
                here ? GlyphState.HERE : state,
                here ? words.text("rail.state.here") : word(step, state),
                title(step),
                second(step));
    }

    private Optional<Verdict> verdict(CheckRun checks) {
        return checks.verdict().or(() -> model.lastResult().map(LastCheckResult::verdict));
    }

    /// For each step, the number of failed checks that its fields can fix.
    private Map<Step, Integer> failedChecks(CheckRun checks) {
        var counts = new EnumMap<Step, Integer>(Step.class);
        for (Result result : checks.results()) {
            Stream.of(result.outcome())
                    .filter(outcome -> outcome.status() == Status.FAIL)
                    .flatMap(outcome -> outcome.causes().stream())
                    .flatMap(cause ->
                            cause instanceof Cause.Found(Finding finding) ? Stream.of(finding.where()) : Stream.of())
                    .flatMap(where -> where instanceof Where.Field(String id) ? Stream.of(id) : Stream.of())
                    .map(model::stepOf)
                    .distinct()
                    .forEach(step -> counts.merge(step, 1, Integer::sum));
        }
        return counts;
    }

    /// A step of an integration that is not open in a wizard.
    public StepRail.Item item(Step step) {
        GlyphState state = glyph(step);
        return new StepRail.Item(state, word(step, state), title(step), second(step));
    }

    private String title(Step step) {
        return words.wording().stepTitle(model.provider().id(), step);
    }

    private GlyphState glyph(Step step) {
        if (!model.errors(step).isEmpty() || failed.containsKey(step)) {
            return GlyphState.FAILED;
        }
        if (model.state(step).get().mark() == StepMark.WAITING) {
            return GlyphState.WAITING;
        }
        if (model.done(step).get()) {
            return GlyphState.DONE_BY_HAND;
        }
        boolean complete = model.isTouched(step) && model.missing(step).isEmpty() && !hasArtifacts(step);
        return complete ? GlyphState.DONE_BY_HAND : GlyphState.TODO;
    }

    /// The glyph of a verdict.
    public static GlyphState glyph(Verdict verdict) {
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
                    case FAILED -> model.errors(step).isEmpty() ? "rail.state.failed" : "rail.state.error";
                    case WAITING -> "rail.state.waiting";
                    case DONE_BY_HAND, CHECKED -> model.done(step).get() ? "rail.state.done" : "rail.state.complete";
                    default -> "rail.state.todo";
                });
    }

    private String second(Step step) {
        int errors =
                (int) model.errors(step).stream().map(Finding::field).distinct().count();
        if (errors > 0) {
            return words.text("rail.second.errors", errors);
        }
        if (failed.containsKey(step)) {
            return words.text("rail.second.failed", failed.get(step));
        }
        StepState state = model.state(step).get();
        if (state.waitingFor().isPresent()) {
            String key = "rail.second." + state.waitingFor().get().id();
            return clock.map(now -> words.text(key, since(state.since().orElseThrow(), now)))
                    .orElseGet(() -> words.text(key + ".timeless"));
        }
        if (model.done(step).get()) {
            return words.text("rail.second.done");
        }
        if (isReadyToPaste(step)) {
            return words.text("rail.second.ready");
        }
        List<MissingValue> open = model.missing(step);
        if (!model.isTouched(step) || open.isEmpty()) {
            return "";
        }
        return open.size() == 1
                ? words.text(
                        "rail.second.open",
                        words.wording()
                                .label(model.provider().id(), open.getFirst().field()))
                : words.text("rail.second.openCount", Integer.toString(open.size()));
    }

    private String since(Instant began, Clock now) {
        ElapsedTime since = ElapsedTime.of(began, now.instant(), now.getZone());
        return switch (since.unit()) {
            case TODAY -> words.text("since.today");
            case YESTERDAY -> words.text("since.yesterday");
            case DAYS -> words.text("since.days", since.count());
            case WEEKS -> words.text("since.weeks", since.count());
        };
    }

    private boolean hasArtifacts(Step step) {
        return step == Step.GRANT || step == Step.TRUST;
    }

    private boolean isReadyToPaste(Step step) {
        ConsoleGuide console = model.provider().console();
        return hasArtifacts(step)
                && model.reading().artifacts().stream()
                        .anyMatch(artifact -> console.steps(artifact.kind()).contains(step));
    }
}
