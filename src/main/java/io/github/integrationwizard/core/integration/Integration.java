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

/// A saved integration, complete or still a draft. Its name is the draft's answer `name`.
///
/// @param revision the number of times it was saved; 0 before the first time
/// @param steps the progress that the admin recorded for each step; absent steps are to do
/// @param zillizIntegrationId the ID that Zilliz Cloud assigned (`integ-…`), if known
/// @param lastResult the result of the last run of checks, possibly for earlier answers
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

    /// A new integration that was never saved.
    public static Integration begin(UUID id, Draft draft, Instant now) {
        return new Integration(id, 0, draft, Map.of(), Optional.empty(), Optional.empty(), now, now);
    }

    /// The typed name without surrounding white space; empty if there is none.
    public String name() {
        return draft.raw(SharedFields.NAME).strip();
    }

    /// The recorded progress of a step.
    public StepState state(Step step) {
        return steps.getOrDefault(step, StepState.TO_DO);
    }

    /// This integration with other answers.
    public Integration withDraft(Draft changedDraft) {
        return new Integration(id, revision, changedDraft, steps, zillizIntegrationId, lastResult, created, changed);
    }

    /// The result of the checks for the current answers; empty if they were not run since the answers changed.
    public Optional<LastCheckResult> currentResult() {
        return lastResult.filter(result -> result.isAbout(draft));
    }

    /// This integration with the progress of a step.
    public Integration withState(Step step, StepState state) {
        var states = new EnumMap<Step, StepState>(Step.class);
        states.putAll(steps);
        states.put(step, state);
        return new Integration(id, revision, draft, states, zillizIntegrationId, lastResult, created, changed);
    }

    /// This integration with the ID that Zilliz Cloud assigned.
    ///
    /// @param zillizId the ID; empty if it is unknown
    public Integration withZillizIntegrationId(Optional<String> zillizId) {
        return new Integration(id, revision, draft, steps, zillizId, lastResult, created, changed);
    }

    /// This integration with the result of the last run of checks.
    public Integration withLastResult(LastCheckResult result) {
        return new Integration(id, revision, draft, steps, zillizIntegrationId, Optional.of(result), created, changed);
    }

    /// This integration without a check result.
    public Integration withoutLastResult() {
        return new Integration(id, revision, draft, steps, zillizIntegrationId, Optional.empty(), created, changed);
    }

    /// This content with the identity and revision of a saved state, to be saved as the next revision.
    public Integration continuing(Integration saved) {
        return new Integration(
                saved.id, saved.revision, draft, steps, zillizIntegrationId, lastResult, saved.created, changed);
    }

    /// The state after saving.
    public Integration saved(long newRevision, Instant now) {
        return new Integration(id, newRevision, draft, steps, zillizIntegrationId, lastResult, created, now);
    }

    /// The same content as a new integration that was never saved.
    public Integration copiedAs(UUID newId) {
        return new Integration(newId, 0, draft, steps, zillizIntegrationId, lastResult, created, changed);
    }

    /// A new integration with answers copied from this one, without progress, check results or Zilliz's ID.
    public Integration duplicate(UUID newId, Draft changedDraft, Instant now) {
        return begin(newId, changedDraft, now);
    }
}
