package io.github.integrationwizard.core.check;

/// Why a check was skipped.
public enum SkipReason {
    /// A check that it depends on did not pass. The only reason that can make a run incomplete.
    DEPENDENCY,
    /// The check does not apply.
    NOT_APPLICABLE,
    /// The level or the selection of the run excludes it.
    NOT_CHOSEN
}
