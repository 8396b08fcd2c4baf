package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.List;

/// All results of one run, in the order of the plan.
public record Report(Instant startedAt, List<Result> results) {
    public Report {
        results = List.copyOf(results);
    }

    public Verdict verdict() {
        return Verdict.of(results);
    }

    /// How many checks ended in that way.
    public long count(Status status) {
        return results.stream().filter(result -> result.outcome().status() == status).count();
    }
}
