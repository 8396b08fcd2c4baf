package io.github.integrationwizard.core.check;

/// Why a check was not judged at all.
public enum SkipReason {
    /// One that it builds on did not pass. The only reason that can make a run incomplete.
    DEPENDENCY,
    /// The question does not arise.
    NOT_APPLICABLE,
    /// The level or the selection of the run leaves it out.
    NOT_CHOSEN
}
