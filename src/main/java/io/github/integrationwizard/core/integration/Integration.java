package io.github.integrationwizard.core.integration;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One kept integration, complete or still a draft. Its name is the draft's answer `name`.
///
/// @param revision counts the times it was saved; 0 until the first time
/// @param steps what was said about steps; absent ones are to do
/// @param zillizIntegrationId the id that Zilliz Cloud gave it (`integ-…`), once known
public record Integration(
        UUID id,
        long revision,
        Draft draft,
        Map<Step, StepMark> steps,
        Optional<String> zillizIntegrationId,
        Instant created,
        Instant changed) {
    public Integration {
        var copy = new EnumMap<Step, StepMark>(Step.class);
        copy.putAll(steps);
        copy.values().removeIf(mark -> mark == StepMark.TO_DO);
        steps = java.util.Collections.unmodifiableMap(copy);
    }

    /// A new one, never saved.
    public static Integration begin(UUID id, Draft draft, Instant now) {
        return new Integration(id, 0, draft, Map.of(), Optional.empty(), now, now);
    }

    /// The name that was typed, without blanks around it; empty while there is none.
    public String name() {
        return draft.answers().getOrDefault("name", "").strip();
    }

    public StepMark mark(Step step) {
        return steps.getOrDefault(step, StepMark.TO_DO);
    }

    public Integration withDraft(Draft changedDraft) {
        return new Integration(id, revision, changedDraft, steps, zillizIntegrationId, created, changed);
    }

    public Integration withMark(Step step, StepMark mark) {
        var marks = new EnumMap<Step, StepMark>(Step.class);
        marks.putAll(steps);
        marks.put(step, mark);
        return new Integration(id, revision, draft, marks, zillizIntegrationId, created, changed);
    }

    /// This content under the identity of what is kept: what is to be saved next, after `kept` was saved.
    public Integration continuing(Integration kept) {
        return new Integration(kept.id, kept.revision, draft, steps, zillizIntegrationId, kept.created, changed);
    }

    /// As it stands in the store after being saved.
    public Integration saved(long newRevision, Instant now) {
        return new Integration(id, newRevision, draft, steps, zillizIntegrationId, created, now);
    }
}
