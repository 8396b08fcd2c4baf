package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When a check was run.
///
/// @param startedAt empty where it never was
/// @param took until it was judged, with all that it waited for; in whole milliseconds
/// @param attempts how often the most often repeated of its evidence was looked for; 1 where all of it was there
/// already, 0 where the check was never started
public record Timing(Optional<Instant> startedAt, Duration took, int attempts) {
    /// Of a check that was never started.
    public static final Timing NONE = new Timing(Optional.empty(), Duration.ZERO, 0);

    public Timing {
        took = took.truncatedTo(ChronoUnit.MILLIS);
    }
}
