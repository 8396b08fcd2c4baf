package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.check.Evidence.Origin;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Instant;
import java.util.Optional;

/// What came of looking at one piece of evidence. Rules take for whom something is proven, and where it was seen, from
/// here: the same rule judges a pasted document and a live answer.
///
/// @param <T> what the evidence is
public sealed interface Observation<T> {
    /// A command line that shows the same to anybody with the rights for it; its answer can be imported instead.
    Optional<String> command();

    /// It was seen. That something does not exist is seen, too.
    ///
    /// @param provenFor for whom it was seen to be so
    /// @param at when it was so, where that is known
    record Seen<T>(T value, Origin origin, ProvenFor provenFor, Optional<Instant> at, Optional<String> command)
            implements Observation<T> {}

    /// It could not be seen.
    record NotSeen<T>(Failure failure, Optional<String> command) implements Observation<T> {}

    /// What the user typed.
    static <T> Observation<T> typed(T value) {
        return new Seen<>(value, Origin.TYPED, ProvenFor.DOCUMENT, Optional.empty(), Optional.empty());
    }

    /// What a pasted text or an imported file says.
    ///
    /// @param at when it was handed in
    static <T> Observation<T> document(T value, Origin origin, Instant at, Optional<String> command) {
        return new Seen<>(value, origin, ProvenFor.DOCUMENT, Optional.of(at), command);
    }

    /// What a service answered.
    ///
    /// @param provenFor who asked
    static <T> Observation<T> live(T value, ProvenFor provenFor, Instant at, Optional<String> command) {
        return new Seen<>(value, Origin.LIVE, provenFor, Optional.of(at), command);
    }

    static <T> Observation<T> notSeen(Failure failure) {
        return new NotSeen<>(failure, Optional.empty());
    }

    /// What was handed in does not contain it.
    ///
    /// @param command shows it
    static <T> Observation<T> notGiven(String command) {
        return new NotSeen<>(Failure.of(FailureCode.EVIDENCE_MISSING), Optional.of(command));
    }
}
