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

/// What the checks of a network are judged by: the answers of AWS, each kind under its own key, and what they are
/// compared with. Whether they were imported or read live is said by the observations alone.
final class NetworkEvidence {
    /// What the network is compared with.
    static final EvidenceKey<ExpectedNetwork> EXPECTATION = new EvidenceKey<>("network.expectation");

    private static final Map<Kind, EvidenceKey<List<AwsObject>>> KEYS = keys();

    /// A network hangs together by references: any check may have to follow one into any kind of answer.
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

    static EvidenceKey<List<AwsObject>> key(Kind kind) {
        return KEYS.get(kind);
    }

    /// Evidence out of answers that were handed in: what is not in them is known not to be.
    ///
    /// @param at when they were handed in
    static EvidenceBook imported(NetworkSnapshot deployed, Instant at, ExpectedNetwork expectation) {
        return of(deployed, Evidence.Origin.IMPORTED, ProvenFor.DOCUMENT, at, expectation);
    }

    static EvidenceBook of(
            NetworkSnapshot deployed,
            Evidence.Origin origin,
            ProvenFor provenFor,
            Instant at,
            ExpectedNetwork expectation) {
        var network = ReviewedNetwork.of(deployed, expectation);
        EvidenceBook book = EvidenceBook.empty().with(EXPECTATION, Observation.typed(expectation));
        for (Kind kind : Kind.values()) {
            String command = kind.command(network.region(), network.vpcId());
            book = book.with(
                    key(kind),
                    deployed.hasLooked(kind)
                            ? new Observation.Seen<>(
                                    deployed.all(kind).toList(),
                                    origin,
                                    provenFor,
                                    Optional.of(at),
                                    Optional.of(command))
                            : Observation.notGiven(command));
        }
        return book;
    }

    /// The answers that were seen.
    static NetworkSnapshot deployed(EvidenceBook book) {
        var items = new EnumMap<Kind, List<AwsObject>>(Kind.class);
        Arrays.stream(Kind.values()).forEach(kind -> book.value(key(kind)).ifPresent(seen -> items.put(kind, seen)));
        return NetworkSnapshot.of(items);
    }
}
