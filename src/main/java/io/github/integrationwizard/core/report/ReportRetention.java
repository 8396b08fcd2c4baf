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

/// Which of an integration's reports stay: the newest, and of older ones the last that read from a service and the last
/// that was blocked, since those say most and cost most to make again. Offline checks run by themselves, so of several
/// such reports in a row that say the same only the last counts.
public final class ReportRetention {
    /// How many of the newest stay.
    public static final int NEWEST = 20;

    private ReportRetention() {}

    /// The names of those that stay.
    ///
    /// @param reports by name, in any order
    public static Set<String> staying(Map<String, Report> reports) {
        List<Map.Entry<String, Report>> newestFirst = withoutRepetitions(reports.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Report>, Instant>comparing(
                                one -> one.getValue().startedAt())
                        .thenComparing(Map.Entry::getKey)
                        .reversed())
                .toList());
        var staying = new HashSet<String>();
        newestFirst.stream().limit(NEWEST).map(Map.Entry::getKey).forEach(staying::add);
        addFirst(newestFirst, Report::isLive, staying);
        addFirst(newestFirst, report -> report.verdict() == Verdict.BLOCKED, staying);
        return staying;
    }

    private static List<Map.Entry<String, Report>> withoutRepetitions(List<Map.Entry<String, Report>> newestFirst) {
        var different = new ArrayList<Map.Entry<String, Report>>();
        for (Map.Entry<String, Report> one : newestFirst) {
            if (different.isEmpty()
                    || !saysTheSame(one.getValue(), different.getLast().getValue())) {
                different.add(one);
            }
        }
        return different;
    }

    private static boolean saysTheSame(Report earlier, Report later) {
        return earlier.level() == Level.OFFLINE
                && later.level() == Level.OFFLINE
                && ReportDiff.between(earlier, later).isEmpty();
    }

    private static void addFirst(
            List<Map.Entry<String, Report>> newestFirst, Predicate<Report> which, Set<String> staying) {
        newestFirst.stream()
                .filter(one -> which.test(one.getValue()))
                .findFirst()
                .ifPresent(one -> staying.add(one.getKey()));
    }
}
