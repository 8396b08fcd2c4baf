package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One kept integration, complete or still a draft. Its name is the draft's answer `name`.
///
/// @param revision counts the times it was saved; 0 until the first time
/// @param steps what was said about steps; nothing was said about absent ones
/// @param zillizIntegrationId the id that Zilliz Cloud gave it (`integ-…`), once known
/// @param lastResult what the checks came to when they were last run, perhaps for earlier answers
public record Integration(
        UUID id,
        long revision,
        Draft draft,
        Map<Step, StepState> steps,
        Optional<String> zillizIntegrationId,
        Optional<LastCheckResult> lastResult,
        Instant created,
        Instant changed) {
    public Integration {
        var copy = new EnumMap<Step, StepState>(Step.class);
        copy.putAll(steps);
        copy.values().removeIf(StepState.TO_DO::equals);
        steps = Collections.unmodifiableMap(copy);
    }

    /// A new one, never saved.
    public static Integration begin(UUID id, Draft draft, Instant now) {
        return new Integration(id, 0, draft, Map.of(), Optional.empty(), Optional.empty(), now, now);
    }

    /// The name that was typed, without blanks around it; empty while there is none.
    public String name() {
        return draft.raw(SharedFields.NAME).strip();
    }

    public StepState state(Step step) {
        return steps.getOrDefault(step, StepState.TO_DO);
    }

    /// With other answers.
    public Integration withDraft(Draft changedDraft) {
        return new Integration(id, revision, changedDraft, steps, zillizIntegrationId, lastResult, created, changed);
    }

    /// What the checks of the present answers came to; empty when they were not run since the answers changed.
    public Optional<LastCheckResult> currentResult() {
        return lastResult.filter(result -> result.isAbout(draft));
    }

    public Integration withState(Step step, StepState state) {
        var states = new EnumMap<Step, StepState>(Step.class);
        states.putAll(steps);
        states.put(step, state);
        return new Integration(id, revision, draft, states, zillizIntegrationId, lastResult, created, changed);
    }

    /// @param zillizId empty when it is not known (any more)
    public Integration withZillizIntegrationId(Optional<String> zillizId) {
        return new Integration(id, revision, draft, steps, zillizId, lastResult, created, changed);
    }

    public Integration withLastResult(LastCheckResult result) {
        return new Integration(id, revision, draft, steps, zillizIntegrationId, Optional.of(result), created, changed);
    }

    /// As if its checks had never been run.
    public Integration withoutLastResult() {
        return new Integration(id, revision, draft, steps, zillizIntegrationId, Optional.empty(), created, changed);
    }

    /// This content under the identity of what is kept: what is to be saved next, after `kept` was saved.
    public Integration continuing(Integration kept) {
        return new Integration(
                kept.id, kept.revision, draft, steps, zillizIntegrationId, lastResult, kept.created, changed);
    }

    /// As it stands in the store after being saved.
    public Integration saved(long newRevision, Instant now) {
        return new Integration(id, newRevision, draft, steps, zillizIntegrationId, lastResult, created, now);
    }

    /// The same content as another integration, never saved.
    public Integration copiedAs(UUID newId) {
        return new Integration(newId, 0, draft, steps, zillizIntegrationId, lastResult, created, changed);
    }

    /// A new one that begins with this one's answers: nothing was said, checked or created for it yet.
    public Integration duplicate(UUID newId, Draft changedDraft, Instant now) {
        return begin(newId, changedDraft, now);
    }
}
