package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All results of one run, in the order of the plan. A plain value.
///
/// @param level how far the run went
/// @param answersHash [io.github.integrationwizard.core.form.Draft#hash()] of the answers that it speaks of
public record Report(Instant startedAt, Level level, String answersHash, List<Result> results) {
    public Report {
        results = List.copyOf(results);
    }

    public Verdict verdict() {
        return Verdict.of(results);
    }

    /// How many checks ended in that way.
    public long count(Status status) {
        return results.stream()
                .filter(result -> result.outcome().status() == status)
                .count();
    }

    /// The result of a check; empty when the run had none of that id.
    public Optional<Result> result(String check) {
        return results.stream()
                .filter(result -> result.check().id().equals(check))
                .findFirst();
    }

    /// Whether anything in it was read from a service.
    public boolean isLive() {
        return results.stream()
                .flatMap(result -> result.outcome().evidence().stream())
                .anyMatch(evidence -> evidence.origin() == Evidence.Origin.LIVE);
    }
}
