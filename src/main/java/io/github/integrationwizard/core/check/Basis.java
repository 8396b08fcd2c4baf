package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an outcome is based on: the weakest of its observations, so that it never claims more than was observed.
///
/// @param at the time of the oldest observation, if known
/// @param commands commands that show the same
public record Basis(Evidence.Origin origin, ProvenFor provenFor, Optional<Instant> at, List<String> commands) {
    public Basis {
        commands = List.copyOf(commands);
    }

    /// The basis of an outcome that uses all of these observations; empty if there are none. Typed answers are what
    /// evidence is compared with, so they count only if there is nothing else.
    static Optional<Basis> of(Collection<Observation.Seen<?>> seen) {
        List<Observation.Seen<?>> documents = seen.stream()
                .<Observation.Seen<?>>map(one -> one)
                .filter(one -> one.origin() != Evidence.Origin.TYPED)
                .toList();
        Collection<Observation.Seen<?>> counting = documents.isEmpty() ? seen : documents;
        return counting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Basis(
                        counting.stream()
                                .map(Observation.Seen::origin)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        counting.stream()
                                .map(Observation.Seen::provenFor)
                                .min(ProvenFor.WEAKEST_FIRST)
                                .orElseThrow(),
                        counting.stream().flatMap(one -> one.at().stream()).min(Comparator.naturalOrder()),
                        counting.stream()
                                .flatMap(one -> one.command().stream())
                                .distinct()
                                .toList()));
    }

    /// An outcome with this basis.
    ///
    /// @param facts the observed facts, by name
    public Outcome outcome(Status status, Map<String, String> facts, List<? extends Cause> causes) {
        return Outcome.seen(status, provenFor, new Evidence(origin, facts, at, commands), causes);
    }
}
