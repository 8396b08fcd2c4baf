package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All results of one run, in the order of the plan. A plain value.
///
/// @param level how far the run went
/// @param answersHash [io.github.integrationwizard.core.form.Draft#hash()] of the answers that were checked
public record Report(Instant startedAt, Level level, String answersHash, List<Result> results) {
    public Report {
        results = List.copyOf(results);
    }

    /// The overall result.
    public Verdict verdict() {
        return Verdict.of(results);
    }

    /// How many checks ended with this status.
    public long count(Status status) {
        return results.stream()
                .filter(result -> result.outcome().status() == status)
                .count();
    }

    /// The result of a check; empty if the run did not include it.
    public Optional<Result> result(String check) {
        return results.stream()
                .filter(result -> result.check().id().equals(check))
                .findFirst();
    }

    /// Whether any of its evidence was read from a service.
    public boolean isLive() {
        return results.stream()
                .flatMap(result -> result.outcome().evidence().stream())
                .anyMatch(evidence -> evidence.origin() == Evidence.Origin.LIVE);
    }
}
