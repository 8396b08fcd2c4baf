package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an outcome rests on: the weakest of several observations, so that it never claims more than was seen.
///
/// @param at the oldest of them, where it is known
/// @param commands that show the same
public record Basis(Evidence.Origin origin, ProvenFor provenFor, Optional<Instant> at, List<String> commands) {
    public Basis {
        commands = List.copyOf(commands);
    }

    /// What outcomes rest on that are judged by all of these observations; empty when there are none. What was typed is
    /// what evidence is compared with, and counts only where there is nothing else.
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

    /// An outcome that rests on this.
    ///
    /// @param facts what was looked at, by name
    public Outcome outcome(Status status, Map<String, String> facts, List<? extends Cause> causes) {
        return Outcome.seen(status, provenFor, new Evidence(origin, facts, at, commands), causes);
    }
}
