package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When a check ran, and for how long.
///
/// @param startedAt empty if it was never started
/// @param took the time until it was evaluated, including all waiting; in whole milliseconds
/// @param attempts the highest number of attempts to collect one piece of its evidence; 1 if all of it was available
/// already, 0 if the check was never started
public record Timing(Optional<Instant> startedAt, Duration took, int attempts) {
    /// The timing of a check that was never started.
    public static final Timing NONE = new Timing(Optional.empty(), Duration.ZERO, 0);

    public Timing {
        took = took.truncatedTo(ChronoUnit.MILLIS);
    }
}
