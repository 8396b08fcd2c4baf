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

/// All observations so far, by their keys. Immutable.
public final class EvidenceBook {
    private static final EvidenceBook EMPTY = new EvidenceBook(Map.of());

    private final Map<EvidenceKey<?>, Observation<?>> observations;

    private EvidenceBook(Map<EvidenceKey<?>, Observation<?>> observations) {
        this.observations = Map.copyOf(observations);
    }

    public static EvidenceBook empty() {
        return EMPTY;
    }

    /// This book with one observation more, or another one in the place of an older.
    public <T> EvidenceBook with(EvidenceKey<T> key, Observation<T> observation) {
        var more = new HashMap<>(observations);
        more.put(key, observation);
        return new EvidenceBook(more);
    }

    /// This book with all observations of another one, which replace those of the same keys.
    public EvidenceBook and(EvidenceBook other) {
        var more = new HashMap<>(observations);
        more.putAll(other.observations);
        return new EvidenceBook(more);
    }

    /// What this book says about some keys alone.
    public EvidenceBook only(Collection<EvidenceKey<?>> keys) {
        var less = new HashMap<>(observations);
        less.keySet().retainAll(keys);
        return new EvidenceBook(less);
    }

    /// What came of looking; empty when nobody looked.
    @SuppressWarnings("unchecked") // A key and its observation came in together, with one type.
    public <T> Optional<Observation<T>> find(EvidenceKey<T> key) {
        return Optional.ofNullable((Observation<T>) observations.get(key));
    }

    /// What was seen; empty when it was not.
    public <T> Optional<T> value(EvidenceKey<T> key) {
        return find(key)
                .flatMap(observation ->
                        observation instanceof Observation.Seen<T> seen ? Optional.of(seen.value()) : Optional.empty());
    }

    /// Why something was not seen, for an outcome that is unknown because of it: the failure, and the command whose
    /// answer can be imported instead. Empty when it was seen.
    public List<Cause> whyNotSeen(EvidenceKey<?> key) {
        return switch (observations.get(key)) {
            case null -> List.of(new Cause.Failed(Failure.of(FailureCode.EVIDENCE_MISSING)));
            case Observation.Seen<?> _ -> List.of();
            case Observation.NotSeen<?>(Failure failure, Optional<String> command) -> whyNotSeen(failure, command);
        };
    }

    private static List<Cause> whyNotSeen(Failure failure, Optional<String> command) {
        boolean saysItAll = failure.code() == FailureCode.EVIDENCE_MISSING && command.isPresent();
        Stream<Cause> failed = saysItAll ? Stream.empty() : Stream.of(new Cause.Failed(failure));
        return Stream.concat(failed, command.stream().map(Cause.Unseen::new)).toList();
    }

    /// Whether documents about any of these keys were handed in, whatever they say: what was typed is none.
    boolean hasDocument(Collection<EvidenceKey<?>> keys) {
        return keys.stream()
                .map(observations::get)
                .filter(Objects::nonNull)
                .anyMatch(observation ->
                        !(observation instanceof Observation.Seen<?> seen) || seen.origin() != Evidence.Origin.TYPED);
    }

    /// What an outcome rests on that is judged by what was seen under these keys.
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
