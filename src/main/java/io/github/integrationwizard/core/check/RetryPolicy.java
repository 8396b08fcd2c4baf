package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Duration;
import java.util.List;

/// When to look again. Clients of SDKs do not retry by themselves: only here it is known how long a run may take.
///
/// @param passing the pauses before retrying what passes by itself: timeouts, a busy service, HTTP 5xx
/// @param waits whether to wait for what is so new that it may not be known everywhere yet
public record RetryPolicy(List<Duration> passing, boolean waits) {
    /// What the command line does unless it is told to wait.
    public static final RetryPolicy PROMPT =
            new RetryPolicy(List.of(Duration.ofMillis(500), Duration.ofMillis(1_500)), false);

    /// What the window does, with a countdown.
    public static final RetryPolicy PATIENT = new RetryPolicy(PROMPT.passing(), true);

    /// Looks once.
    public static final RetryPolicy NONE = new RetryPolicy(List.of(), false);

    public RetryPolicy {
        passing = List.copyOf(passing);
    }

    /// The pauses that a failure is worth; empty for what will not pass: not found, denied, wrong input, signature,
    /// clock.
    List<Duration> pauses(Failure failure, Collector<?> collector) {
        if (failure.code() == FailureCode.PROPAGATION_DELAY) {
            return waits ? collector.propagation() : List.of();
        }
        return isPassing(failure) ? passing : List.of();
    }

    /// Whether a failure passes by itself within seconds.
    static boolean isPassing(Failure failure) {
        FailureCode.Family family = failure.code().family();
        return family == FailureCode.Family.TIMEOUT
                || family == FailureCode.Family.BUSY
                || failure.http().orElse(0) >= 500
                || failure.http().orElse(0) == 429;
    }
}
