package io.github.integrationwizard.core.check;

import static io.github.integrationwizard.core.check.Verdict.BLOCKED;
import static io.github.integrationwizard.core.check.Verdict.CONFIRMED_BY_ZILLIZ;
import static io.github.integrationwizard.core.check.Verdict.INCOMPLETE;
import static io.github.integrationwizard.core.check.Verdict.NO_BLOCKER_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static Result result(Status status, int level, boolean required) {
        var check = new Check(status + " " + level + " " + required, level, required, List.of(), Outcome::cancelled);
        return new Result(check, new Outcome(status, Optional.empty(), Optional.empty(), List.of()), Duration.ZERO);
    }

    private static Result skipped(boolean required) {
        var check = new Check("skipped " + required, 0, required, List.of(), Outcome::cancelled);
        return new Result(check, Outcome.skippedBecauseOf("x"), Duration.ZERO);
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
    void ofOneCheckBesideAPass(Status status, boolean required, Verdict verdict) {
        assertThat(Verdict.of(List.of(result(Status.PASS, 0, true), result(status, 2, required)))).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PASS,      CONFIRMED_BY_ZILLIZ
            UNKNOWN,   CONFIRMED_BY_ZILLIZ
            CANCELLED, CONFIRMED_BY_ZILLIZ
            WARN,      CONFIRMED_BY_ZILLIZ
            FAIL,      BLOCKED
            """)
    void ofOneRequiredCheckBesideZillizsOwnPass(Status status, Verdict verdict) {
        assertThat(Verdict.of(List.of(result(status, 2, true), result(Status.PASS, 5, false)))).isEqualTo(verdict);
    }

    @Test
    void onlyAPassOfZillizConfirms() {
        assertThat(Verdict.of(List.of(result(Status.WARN, 5, false)))).isEqualTo(NO_BLOCKER_FOUND);
        assertThat(Verdict.of(List.of(result(Status.PASS, 4, true)))).isEqualTo(NO_BLOCKER_FOUND);
        assertThat(Verdict.of(List.of(result(Status.PASS, 5, false)))).isEqualTo(CONFIRMED_BY_ZILLIZ);
        assertThat(Verdict.of(List.of(result(Status.FAIL, 5, false)))).isEqualTo(BLOCKED);
    }

    @Test
    void aRequiredCheckThatSomethingElseKeptFromLookingIsNotSeen() {
        assertThat(Verdict.of(List.of(skipped(true)))).isEqualTo(INCOMPLETE);
        assertThat(Verdict.of(List.of(skipped(false)))).isEqualTo(NO_BLOCKER_FOUND);
    }

    @Test
    void aReportCountsAndJudgesItsResults() {
        var report = new Report(Instant.EPOCH, List.of(
                result(Status.PASS, 0, true), result(Status.PASS, 1, true), result(Status.UNKNOWN, 2, true)));
        assertThat(report.count(Status.PASS)).isEqualTo(2);
        assertThat(report.count(Status.FAIL)).isZero();
        assertThat(report.verdict()).isEqualTo(INCOMPLETE);
    }
}
