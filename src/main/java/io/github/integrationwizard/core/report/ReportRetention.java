package io.github.integrationwizard.core.report;

import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Decides which of an integration's reports are retained: the newest ones, plus the last report that read from a
/// service and the last that was blocked, because those are the most informative and the most expensive to recreate.
/// Offline checks run automatically, so of several consecutive offline reports with equal results only the last counts.
public final class ReportRetention {
    /// How many of the newest reports are retained.
    public static final int NEWEST = 20;

    private ReportRetention() {}

    /// The names of the reports to retain.
    ///
    /// @param reports by name, in any order
    public static Set<String> retained(Map<String, Report> reports) {
        List<Map.Entry<String, Report>> newestFirst = withoutRepetitions(reports.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Report>, Instant>comparing(
                                one -> one.getValue().startedAt())
                        .thenComparing(Map.Entry::getKey)
                        .reversed())
                .toList());
        var retained = new HashSet<String>();
        newestFirst.stream().limit(NEWEST).map(Map.Entry::getKey).forEach(retained::add);
        addFirst(newestFirst, Report::isLive, retained);
        addFirst(newestFirst, report -> report.verdict() == Verdict.BLOCKED, retained);
        return retained;
    }

    private static List<Map.Entry<String, Report>> withoutRepetitions(List<Map.Entry<String, Report>> newestFirst) {
        var different = new ArrayList<Map.Entry<String, Report>>();
        for (Map.Entry<String, Report> one : newestFirst) {
            if (different.isEmpty()
                    || !hasSameResults(one.getValue(), different.getLast().getValue())) {
                different.add(one);
            }
        }
        return different;
    }

    private static boolean hasSameResults(Report earlier, Report later) {
        return earlier.level() == Level.OFFLINE
                && later.level() == Level.OFFLINE
                && ReportDiff.between(earlier, later).isEmpty();
    }

    private static void addFirst(
            List<Map.Entry<String, Report>> newestFirst, Predicate<Report> condition, Set<String> retained) {
        newestFirst.stream()
                .filter(one -> condition.test(one.getValue()))
                .findFirst()
                .ifPresent(one -> retained.add(one.getKey()));
    }
}
