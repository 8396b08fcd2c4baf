package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// All observations so far, by key. Immutable.
public final class EvidenceBook {
    private static final EvidenceBook EMPTY = new EvidenceBook(Map.of());

    private final Map<EvidenceKey<?>, Observation<?>> observations;

    private EvidenceBook(Map<EvidenceKey<?>, Observation<?>> observations) {
        this.observations = Map.copyOf(observations);
    }

    /// A book without observations.
    public static EvidenceBook empty() {
        return EMPTY;
    }

    /// This book with one more observation, which replaces an older one with the same key.
    public <T> EvidenceBook with(EvidenceKey<T> key, Observation<T> observation) {
        var more = new HashMap<>(observations);
        more.put(key, observation);
        return new EvidenceBook(more);
    }

    /// This book with all observations of another one, which replace those with the same keys.
    public EvidenceBook and(EvidenceBook other) {
        var more = new HashMap<>(observations);
        more.putAll(other.observations);
        return new EvidenceBook(more);
    }

    /// This book reduced to some keys.
    public EvidenceBook only(Collection<EvidenceKey<?>> keys) {
        var less = new HashMap<>(observations);
        less.keySet().retainAll(keys);
        return new EvidenceBook(less);
    }

    /// The observation; empty if there was no attempt to collect it.
    @SuppressWarnings("unchecked") // A key and its observation were added together, with the same type.
    public <T> Optional<Observation<T>> find(EvidenceKey<T> key) {
        return Optional.ofNullable((Observation<T>) observations.get(key));
    }

    /// The value that was seen; empty if it was not seen.
    public <T> Optional<T> value(EvidenceKey<T> key) {
        return find(key)
                .flatMap(observation ->
                        observation instanceof Observation.Seen<T> seen ? Optional.of(seen.value()) : Optional.empty());
    }

    /// Why something was not seen, as the causes of an unknown outcome: the failure, and the command whose output can
    /// be imported instead. Empty if it was seen.
    public List<Cause> whyNotSeen(EvidenceKey<?> key) {
        return switch (observations.get(key)) {
            case null -> List.of(new Cause.Failed(Failure.of(FailureCode.EVIDENCE_MISSING)));
            case Observation.Seen<?> _ -> List.of();
            case Observation.NotSeen<?>(Failure failure, Optional<String> command) -> whyNotSeen(failure, command);
        };
    }

    private static List<Cause> whyNotSeen(Failure failure, Optional<String> command) {
        boolean commandSuffices = failure.code() == FailureCode.EVIDENCE_MISSING && command.isPresent();
        Stream<Cause> failed = commandSuffices ? Stream.empty() : Stream.of(new Cause.Failed(failure));
        return Stream.concat(failed, command.stream().map(Cause.Unseen::new)).toList();
    }

    /// Whether a document was supplied for any of these keys, usable or not. Typed answers are not documents.
    boolean hasDocument(Collection<EvidenceKey<?>> keys) {
        return keys.stream()
                .map(observations::get)
                .filter(Objects::nonNull)
                .anyMatch(observation ->
                        !(observation instanceof Observation.Seen<?> seen) || seen.origin() != Evidence.Origin.TYPED);
    }

    /// The basis of an outcome that uses what was seen for these keys.
    public Optional<Basis> basis(Collection<? extends EvidenceKey<?>> keys) {
        return Basis.of(keys.stream()
                .map(observations::get)
                .<Observation.Seen<?>>mapMulti((observation, sink) -> {
                    if (observation instanceof Observation.Seen<?> seen) {
                        sink.accept(seen);
                    }
                })
                .toList());
    }
}
