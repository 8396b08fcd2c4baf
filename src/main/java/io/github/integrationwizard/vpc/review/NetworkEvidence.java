package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Observation;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The evidence of the checks of a network: the answers of AWS, each kind under its own key, and the expected network.
/// Only the observations know whether the answers were imported or read live.
final class NetworkEvidence {
    /// The network that the existing one is compared with.
    static final EvidenceKey<ExpectedNetwork> EXPECTATION = new EvidenceKey<>("network.expectation");

    private static final Map<Kind, EvidenceKey<List<AwsObject>>> KEYS = keys();

    /// All keys. Every check gets all of them, because its resources may refer to any other kind of resource.
    static final Set<EvidenceKey<?>> ALL =
            Stream.concat(KEYS.values().stream(), Stream.of(EXPECTATION)).collect(Collectors.toUnmodifiableSet());

    private NetworkEvidence() {}

    private static Map<Kind, EvidenceKey<List<AwsObject>>> keys() {
        var keys = new EnumMap<Kind, EvidenceKey<List<AwsObject>>>(Kind.class);
        for (Kind kind : Kind.values()) {
            keys.put(kind, new EvidenceKey<>("network." + kind.name().toLowerCase(Locale.ROOT)));
        }
        return keys;
    }

    /// The key of the answers of one kind.
    static EvidenceKey<List<AwsObject>> key(Kind kind) {
        return KEYS.get(kind);
    }

    /// The evidence of imported answers. Kinds that they lack are marked as not given.
    ///
    /// @param at when they were imported
    static EvidenceBook imported(NetworkSnapshot snapshot, Instant at, ExpectedNetwork expectation) {
        return of(snapshot, Evidence.Origin.IMPORTED, ProvenFor.DOCUMENT, at, expectation);
    }

    /// The evidence of answers of any origin.
    ///
    /// @param at when they were imported or read
    static EvidenceBook of(
            NetworkSnapshot snapshot,
            Evidence.Origin origin,
            ProvenFor provenFor,
            Instant at,
            ExpectedNetwork expectation) {
        var network = ReviewedNetwork.of(snapshot, expectation);
        EvidenceBook book = EvidenceBook.empty().with(EXPECTATION, Observation.typed(expectation));
        for (Kind kind : Kind.values()) {
            String command = kind.command(network.region(), network.vpcId());
            book = book.with(
                    key(kind),
                    snapshot.has(kind)
                            ? new Observation.Seen<>(
                                    snapshot.all(kind).toList(),
                                    origin,
                                    provenFor,
                                    Optional.of(at),
                                    Optional.of(command))
                            : Observation.notGiven(command));
        }
        return book;
    }

    /// The answers in the evidence.
    static NetworkSnapshot snapshot(EvidenceBook book) {
        var items = new EnumMap<Kind, List<AwsObject>>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> book.value(key(kind)).ifPresent(seen -> items.put(kind, seen)));
        return NetworkSnapshot.of(items);
    }
}
