package io.github.integrationwizard.core.report;

import static io.github.integrationwizard.core.report.Reports.report;
import static io.github.integrationwizard.core.report.Reports.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportDiffTest {
    private final Report before = report(
            Reports.NOW,
            result("a", Outcome.notApplicable()),
            result("b", Outcome.cancelled()),
            result("gone", Outcome.cancelled()));
    private final Report after = report(
            Reports.NOW.plusSeconds(60),
            result("new", Outcome.notChosen()),
            result("b", Outcome.unknown(new Cause.Missing("roleArn"))),
            result("a", Outcome.notChosen()));

    @Test
    void listsOnlyChecksWithAChangedStatusInTheOrderOfTheLaterReport() {
        assertThat(ReportDiff.between(before, after))
                .containsExactly(
                        new ReportDiff.Change("new", Optional.empty(), Optional.of(Status.SKIP)),
                        new ReportDiff.Change("b", Optional.of(Status.CANCELLED), Optional.of(Status.UNKNOWN)),
                        new ReportDiff.Change("gone", Optional.of(Status.CANCELLED), Optional.empty()));
    }

    @Test
    void aReportDoesNotDifferFromItself() {
        assertThat(ReportDiff.between(before, before)).isEmpty();
    }
}
