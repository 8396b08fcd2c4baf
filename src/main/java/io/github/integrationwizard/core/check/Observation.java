package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.check.Evidence.Origin;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Instant;
import java.util.Optional;

/// The result of collecting one piece of evidence. Rules take the origin, and whose access something proves, from here,
/// so the same rule evaluates a pasted document and a live response.
///
/// @param <T> the type of the evidence
public sealed interface Observation<T> {
    /// A command line that shows the same to anyone with the required permissions; its output can be imported instead.
    Optional<String> command();

    /// The evidence was seen. That something does not exist is also seen.
    ///
    /// @param provenFor whose access it proves
    /// @param at when it was seen, if known
    record Seen<T>(T value, Origin origin, ProvenFor provenFor, Optional<Instant> at, Optional<String> command)
            implements Observation<T> {}

    /// The evidence could not be seen.
    record NotSeen<T>(Failure failure, Optional<String> command) implements Observation<T> {}

    /// An observation of typed answers.
    static <T> Observation<T> typed(T value) {
        return new Seen<>(value, Origin.TYPED, ProvenFor.DOCUMENT, Optional.empty(), Optional.empty());
    }

    /// An observation from a pasted text or an imported file.
    ///
    /// @param at when it was supplied
    static <T> Observation<T> document(T value, Origin origin, Instant at, Optional<String> command) {
        return new Seen<>(value, origin, ProvenFor.DOCUMENT, Optional.of(at), command);
    }

    /// An observation from a service's response.
    ///
    /// @param provenFor who sent the request
    static <T> Observation<T> live(T value, ProvenFor provenFor, Instant at, Optional<String> command) {
        return new Seen<>(value, Origin.LIVE, provenFor, Optional.of(at), command);
    }

    /// A failed attempt to collect evidence.
    static <T> Observation<T> notSeen(Failure failure) {
        return new NotSeen<>(failure, Optional.empty());
    }

    /// The supplied documents do not contain the evidence.
    ///
    /// @param command a command line that shows it
    static <T> Observation<T> notGiven(String command) {
        return new NotSeen<>(Failure.of(FailureCode.EVIDENCE_MISSING), Optional.of(command));
    }
}
