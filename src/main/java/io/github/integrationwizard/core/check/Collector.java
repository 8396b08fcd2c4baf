package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// Looks for one piece of evidence. Runs at most once in a run, on a virtual thread of its own, when a check wants what
/// it provides.
///
/// @param <T> what it finds
public interface Collector<T> {
    EvidenceKey<T> provides();

    /// What it must have seen before it can look itself, e.g. the region of a bucket. Where that was not seen, it does
    /// not look.
    default Set<EvidenceKey<?>> needs() {
        return Set.of();
    }

    /// Who acts; above [Level#OFFLINE].
    Level level();

    /// The pauses before looking again when it answers with
    /// [io.github.integrationwizard.core.failure.FailureCode#PROPAGATION_DELAY]; empty where that does not occur.
    default List<Duration> propagation() {
        return List.of();
    }

    /// Looks. It may block, and ends early with the interrupt that cancels a run.
    ///
    /// @param known what its needs came to
    Observation<T> collect(EvidenceBook known) throws InterruptedException;
}
