package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Duration;
import java.util.List;

/// When to retry collecting evidence. SDK clients do not retry by themselves, because only this policy knows how long a
/// run may take.
///
/// @param transientPauses the pauses before retries of transient failures: timeouts, throttling, HTTP 5xx
/// @param awaitsPropagation whether to wait for recent changes to propagate
public record RetryPolicy(List<Duration> transientPauses, boolean awaitsPropagation) {
    /// The default of the command line.
    public static final RetryPolicy PROMPT =
            new RetryPolicy(List.of(Duration.ofMillis(500), Duration.ofMillis(1_500)), false);

    /// The policy of the window, which shows a countdown.
    public static final RetryPolicy PATIENT = new RetryPolicy(PROMPT.transientPauses(), true);

    /// No retries.
    public static final RetryPolicy NONE = new RetryPolicy(List.of(), false);

    public RetryPolicy {
        transientPauses = List.copyOf(transientPauses);
    }

    /// The pauses before retries of a failure; empty for permanent failures: not found, denied, invalid input,
    /// signature, clock.
    List<Duration> pauses(Failure failure, Collector<?> collector) {
        if (failure.code() == FailureCode.PROPAGATION_DELAY) {
            return awaitsPropagation ? collector.propagation() : List.of();
        }
        return isTransient(failure) ? transientPauses : List.of();
    }

    /// Whether a failure is likely to disappear within seconds.
    static boolean isTransient(Failure failure) {
        FailureCode.Family family = failure.code().family();
        return family == FailureCode.Family.TIMEOUT
                || family == FailureCode.Family.BUSY
                || failure.http().orElse(0) >= 500
                || failure.http().orElse(0) == 429;
    }
}
