package io.github.integrationwizard.core.check;

import static io.github.integrationwizard.core.check.Planned.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceBookTest {
    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2026-01-02T00:00:00Z");

    private final EvidenceBook book = EvidenceBook.empty()
            .with(key("typed"), Observation.typed("t"))
            .with(key("pasted"), Observation.document("p", Evidence.Origin.PASTED, LATE, Optional.of("aws p")))
            .with(key("admin"), Observation.live("a", ProvenFor.ADMIN, EARLY, Optional.of("aws a")))
            .with(key("public"), Observation.live("u", ProvenFor.ANYONE, LATE, Optional.empty()))
            .with(key("denied"), new Observation.NotSeen<>(Failure.of(FailureCode.ACTION_DENIED), Optional.of("aws d")))
            .with(key("not given"), Observation.notGiven("aws n"));

    @Test
    void anOutcomeIsAsStrongAsItsWeakestObservation() {
        assertThat(book.basis(List.of(key("admin"), key("public"))))
                .contains(new Basis(Evidence.Origin.LIVE, ProvenFor.ADMIN, Optional.of(EARLY), List.of("aws a")));
        assertThat(book.basis(List.of(key("admin"), key("pasted"))))
                .contains(new Basis(
                        Evidence.Origin.PASTED, ProvenFor.DOCUMENT, Optional.of(EARLY), List.of("aws a", "aws p")));
    }

    @Test
    void typedAnswersDoNotWeakenOtherEvidence() {
        assertThat(book.basis(List.of(key("typed"), key("public"))))
                .contains(new Basis(Evidence.Origin.LIVE, ProvenFor.ANYONE, Optional.of(LATE), List.of()));
        assertThat(book.basis(List.of(key("typed"))))
                .contains(new Basis(Evidence.Origin.TYPED, ProvenFor.DOCUMENT, Optional.empty(), List.of()));
    }

    @Test
    void thereIsNoBasisWithoutSeenEvidence() {
        assertThat(book.basis(List.of(key("denied"), key("not given"), key("absent"))))
                .isEmpty();
    }

    @Test
    void unseenEvidenceTellsWhyAndHowToImportIt() {
        assertThat(book.whyNotSeen(key("denied")))
                .containsExactly(new Cause.Failed(Failure.of(FailureCode.ACTION_DENIED)), new Cause.Unseen("aws d"));
        assertThat(book.whyNotSeen(key("not given"))).containsExactly(new Cause.Unseen("aws n"));
        assertThat(book.whyNotSeen(key("absent")))
                .containsExactly(new Cause.Failed(Failure.of(FailureCode.EVIDENCE_MISSING)));
        assertThat(book.whyNotSeen(key("admin"))).isEmpty();
    }

    @Test
    void incompleteDocumentsCountAsDocuments() {
        assertThat(book.hasDocument(Set.of(key("pasted"), key("absent")))).isTrue();
        assertThat(book.hasDocument(Set.of(key("not given")))).isTrue();
        assertThat(book.hasDocument(Set.of(key("typed"), key("absent")))).isFalse();
    }

    @Test
    void observationsOfAnotherBookReplaceThoseWithTheSameKey() {
        EvidenceBook both = book.and(EvidenceBook.empty().with(key("denied"), Observation.typed("now")));
        assertThat(both.value(key("denied"))).contains("now");
        assertThat(both.value(key("admin"))).contains("a");
        assertThat(book.value(key("denied"))).isEmpty();
    }
}
