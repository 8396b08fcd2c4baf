package io.github.integrationwizard.core.report;

import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares two reports.
public final class ReportDiff {
    private ReportDiff() {}

    /// A check whose status differs between two reports.
    ///
    /// @param before the earlier status; empty if the earlier report does not contain the check
    /// @param after the later status; empty if the later report does not contain the check
    public record Change(String check, Optional<Status> before, Optional<Status> after) {}

    /// The checks whose status changed, in the order of the later report, followed by those it no longer contains.
    public static List<Change> between(Report before, Report after) {
        Stream<String> ids = Stream.concat(after.results().stream(), before.results().stream())
                .map(result -> result.check().id())
                .distinct();
        return ids.map(id -> new Change(id, status(before, id), status(after, id)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Optional<Status> status(Report report, String check) {
        return report.result(check).map(result -> result.outcome().status());
    }
}
