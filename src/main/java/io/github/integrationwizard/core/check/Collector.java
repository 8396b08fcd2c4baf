package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Collects one piece of evidence. Runs at most once in a run, on its own virtual thread, when a check needs the
/// evidence.
///
/// @param <T> the type of the evidence
public interface Collector<T> {
    /// The key of the evidence that it collects.
    EvidenceKey<T> provides();

    /// The evidence that must be available first, e.g. the region of a bucket. If that was not seen, this collector
    /// does not run.
    default Set<EvidenceKey<?>> needs() {
        return Set.of();
    }

    /// The level at which it runs, which is above [Level#OFFLINE].
    Level level();

    /// The pauses before retries when it fails with
    /// [io.github.integrationwizard.core.failure.FailureCode#PROPAGATION_DELAY]; empty if that does not occur.
    default List<Duration> propagation() {
        return List.of();
    }

    /// Collects the evidence. May block; an interrupt cancels it.
    ///
    /// @param known the observations of the evidence that it needs
    Observation<T> collect(EvidenceBook known) throws InterruptedException;
}
