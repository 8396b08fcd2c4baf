package io.github.integrationwizard.core.check;

import static io.github.integrationwizard.core.check.Verdict.BLOCKED;
import static io.github.integrationwizard.core.check.Verdict.CONFIRMED_BY_ZILLIZ;
import static io.github.integrationwizard.core.check.Verdict.INCOMPLETE;
import static io.github.integrationwizard.core.check.Verdict.NO_BLOCKER_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static Result result(Status status, int level, boolean required) {
        return result(
                status + " " + level + " " + required,
                status,
                level,
                required ? Requirement.REQUIRED : Requirement.OPTIONAL);
    }

    private static Result result(String id, Status status, int level, Requirement requirement) {
        return result(id, level, requirement, new Outcome(status, Optional.empty(), Optional.empty(), List.of()));
    }

    private static Result result(String id, int level, Requirement requirement, Outcome outcome) {
        return Result.notStarted(new CheckSpec(id, Level.of(level), requirement, List.of(), Set.of()), outcome);
    }

    private static Result skipped(boolean required) {
        Requirement requirement = required ? Requirement.REQUIRED : Requirement.OPTIONAL;
        return result("skipped " + required, 0, requirement, Outcome.skippedBecauseOf("x"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PASS,      true,  NO_BLOCKER_FOUND
            WARN,      true,  NO_BLOCKER_FOUND
            FAIL,      true,  BLOCKED
            FAIL,      false, BLOCKED
            UNKNOWN,   true,  INCOMPLETE
            UNKNOWN,   false, NO_BLOCKER_FOUND
            CANCELLED, true,  INCOMPLETE
            CANCELLED, false, NO_BLOCKER_FOUND
            SKIP,      true,  NO_BLOCKER_FOUND
            SKIP,      false, NO_BLOCKER_FOUND
            """)
    void ofOneCheckAndAPass(Status status, boolean required, Verdict verdict) {
        assertThat(Verdict.of(List.of(result(Status.PASS, 0, true), result(status, 2, required))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PASS,      CONFIRMED_BY_ZILLIZ
            UNKNOWN,   CONFIRMED_BY_ZILLIZ
            CANCELLED, CONFIRMED_BY_ZILLIZ
            WARN,      CONFIRMED_BY_ZILLIZ
            FAIL,      BLOCKED
            """)
    void ofOneRequiredCheckAndZillizsOwnPass(Status status, Verdict verdict) {
        assertThat(Verdict.of(List.of(result(status, 2, true), result(Status.PASS, 5, false))))
                .isEqualTo(verdict);
    }

    @Test
    void onlyAPassOfZillizConfirms() {
        assertThat(Verdict.of(List.of(result(Status.WARN, 5, false)))).isEqualTo(NO_BLOCKER_FOUND);
        assertThat(Verdict.of(List.of(result(Status.PASS, 4, true)))).isEqualTo(NO_BLOCKER_FOUND);
        assertThat(Verdict.of(List.of(result(Status.PASS, 5, false)))).isEqualTo(CONFIRMED_BY_ZILLIZ);
        assertThat(Verdict.of(List.of(result(Status.FAIL, 5, false)))).isEqualTo(BLOCKED);
    }

    @Test
    void aRequiredCheckSkippedByADependencyIsUnseen() {
        assertThat(Verdict.of(List.of(skipped(true)))).isEqualTo(INCOMPLETE);
        assertThat(Verdict.of(List.of(skipped(false)))).isEqualTo(NO_BLOCKER_FOUND);
    }

    @Test
    void checksThatDoNotApplyOrWereNotChosenAreNoGap() {
        assertThat(Verdict.of(List.of(result("a", 2, Requirement.REQUIRED, Outcome.notApplicable()))))
                .isEqualTo(NO_BLOCKER_FOUND);
        assertThat(Verdict.of(List.of(result("a", 2, Requirement.REQUIRED, Outcome.notChosen()))))
                .isEqualTo(NO_BLOCKER_FOUND);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PASS,    UNKNOWN, NO_BLOCKER_FOUND
            UNKNOWN, WARN,    NO_BLOCKER_FOUND
            UNKNOWN, UNKNOWN, INCOMPLETE
            UNKNOWN, SKIP,    INCOMPLETE
            SKIP,    SKIP,    NO_BLOCKER_FOUND
            FAIL,    UNKNOWN, BLOCKED
            """)
    void oneOfSeveralChecksIsEnough(Status region, Status location, Verdict verdict) {
        Requirement either = Requirement.oneOf("bucket.region", "bucket.location");
        assertThat(Verdict.of(List.of(
                        result("bucket.region", region, 1, either), result("bucket.location", location, 2, either))))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            aws:kms, UNKNOWN, INCOMPLETE
            aws:kms, PASS,    NO_BLOCKER_FOUND
            AES256,  UNKNOWN, NO_BLOCKER_FOUND
            """)
    void aCheckCanBeRequiredOnlyIfAnotherObservedAFact(String algorithm, Status key, Verdict verdict) {
        var evidence = new Evidence(Evidence.Origin.LIVE, Map.of("SSEAlgorithm", algorithm));
        Result encryption =
                result("enc", 2, Requirement.REQUIRED, Outcome.seen(Status.PASS, ProvenFor.ADMIN, evidence, List.of()));
        Result kms = result("kms.key", key, 2, new Requirement.OnlyIf("enc", "SSEAlgorithm", "aws:kms"));
        assertThat(Verdict.of(List.of(encryption, kms))).isEqualTo(verdict);
        assertThat(Verdict.isRequired(kms, List.of(encryption, kms))).isEqualTo(algorithm.equals("aws:kms"));
    }

    @Test
    void anUnseenConditionIsDecidedByItsOwnCheck() {
        Result kms = result("kms.key", Status.UNKNOWN, 2, new Requirement.OnlyIf("enc", "SSEAlgorithm", "aws:kms"));
        assertThat(Verdict.of(List.of(result("enc", Status.UNKNOWN, 2, Requirement.OPTIONAL), kms)))
                .isEqualTo(NO_BLOCKER_FOUND);
        assertThat(Verdict.of(List.of(result("enc", Status.UNKNOWN, 2, Requirement.REQUIRED), kms)))
                .isEqualTo(INCOMPLETE);
    }

    @Test
    void aReportCountsItsResultsAndHasAVerdict() {
        var report = new Report(
                Instant.EPOCH,
                Level.READ,
                "",
                List.of(result(Status.PASS, 0, true), result(Status.PASS, 1, true), result(Status.UNKNOWN, 2, true)));
        assertThat(report.count(Status.PASS)).isEqualTo(2);
        assertThat(report.count(Status.FAIL)).isZero();
        assertThat(report.verdict()).isEqualTo(INCOMPLETE);
    }
}
