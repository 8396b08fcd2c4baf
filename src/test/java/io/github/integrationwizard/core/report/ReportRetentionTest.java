package io.github.integrationwizard.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Evidence.Origin;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Status;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportRetentionTest {
    private static Map<String, Report> reports(int count) {
        var reports = new HashMap<String, Report>();
        for (int minute = 10; minute < 10 + count; minute++) {
            reports.put("r" + minute, Reports.of(Reports.NOW.plusSeconds(minute * 60L), Status.PASS, Origin.TYPED));
        }
        return reports;
    }

    @Test
    void theNewestAreRetained() {
        assertThat(ReportRetention.retained(reports(20))).hasSize(20);
        assertThat(ReportRetention.retained(reports(23)))
                .hasSize(20)
                .doesNotContain("r10", "r11", "r12")
                .contains("r13", "r32");
    }

    @Test
    void theLastLiveAndTheLastBlockedReportAreRetainedAtAnyAge() {
        Map<String, Report> reports = reports(25);
        reports.put("live old", Reports.of(Reports.NOW, Status.PASS, Origin.LIVE));
        reports.put("live", Reports.of(Reports.NOW.plusSeconds(1), Status.PASS, Origin.LIVE));
        reports.put("blocked old", Reports.of(Reports.NOW.plusSeconds(2), Status.FAIL, Origin.TYPED));
        reports.put("blocked", Reports.of(Reports.NOW.plusSeconds(3), Status.FAIL, Origin.TYPED));
        assertThat(ReportRetention.retained(reports))
                .hasSize(22)
                .contains("live", "blocked")
                .doesNotContain("live old", "blocked old");
    }

    @Test
    void onlyTheLastOfConsecutiveEqualOfflineReportsIsRetained() {
        Map<String, Report> reports = Map.of(
                "first",
                offline(1, Status.PASS),
                "second",
                offline(2, Status.PASS),
                "third",
                offline(3, Status.WARN),
                "fourth",
                offline(4, Status.PASS));
        assertThat(ReportRetention.retained(reports)).containsExactlyInAnyOrder("second", "third", "fourth");
    }

    private static Report offline(int second, Status status) {
        Report report = Reports.of(Reports.NOW.plusSeconds(second), status, Origin.TYPED);
        return new Report(report.startedAt(), Level.OFFLINE, report.answersHash(), report.results());
    }
}
