package io.github.integrationwizard.core.check;

import java.time.Duration;

/// A check with its outcome. A plain value that can be stored, serialized and compared.
///
/// @param check the check, at the level at which it counted
public record Result(CheckSpec check, Outcome outcome, Timing timing) {
    /// The result of a check that was never started.
    public static Result notStarted(CheckSpec check, Outcome outcome) {
        return new Result(check, outcome, Timing.NONE);
    }

    /// How long the check took.
    public Duration took() {
        return timing.took();
    }
}
