package io.github.integrationwizard.core.integration;

/// The progress that an admin recorded for a step. Whether the step's values are valid follows from the draft and is
/// never stored.
public enum StepMark {
    TO_DO,
    WAITING,
    DONE_BY_HAND;

    /// Stable name in files.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
