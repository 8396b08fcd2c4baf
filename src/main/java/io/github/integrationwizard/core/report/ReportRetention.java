package io.github.integrationwizard.core.report;

import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which of an integration's reports stay: the newest, and of older ones the last that read from a service and the last
/// that was blocked, since those say most and cost most to make again.
public final class ReportRetention {
    /// How many of the newest stay.
    public static final int NEWEST = 20;

    private ReportRetention() {}

    /// The names of those that stay.
    ///
    /// @param reports by name, in any order
    public static Set<String> staying(Map<String, Report> reports) {
        List<Map.Entry<String, Report>> newestFirst = reports.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Report>, Instant>comparing(one -> one.getValue().startedAt())
                        .thenComparing(Map.Entry::getKey)
                        .reversed())
                .toList();
        Stream<String> newest = newestFirst.stream().limit(NEWEST).map(Map.Entry::getKey);
        return Stream.of(
                        newest,
                        first(newestFirst, Report::isLive),
                        first(newestFirst, report -> report.verdict() == Verdict.BLOCKED))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> first(List<Map.Entry<String, Report>> newestFirst, Predicate<Report> which) {
        return newestFirst.stream().filter(one -> which.test(one.getValue())).limit(1).map(Map.Entry::getKey);
    }
}
