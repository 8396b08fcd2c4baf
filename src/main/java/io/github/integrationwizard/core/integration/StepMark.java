package io.github.integrationwizard.core.integration;

/// What the admin said about a step of an integration. Whether its values are right follows from the draft and is never
/// kept.
public enum StepMark {
    TO_DO,
    WAITING,
    DONE_BY_HAND;

    /// The name in files.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
