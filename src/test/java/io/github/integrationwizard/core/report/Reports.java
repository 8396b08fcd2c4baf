package io.github.integrationwizard.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Timing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reports for tests.
public final class Reports {
    public static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private Reports() {}

    /// A report with one check.
    public static Report of(Instant at, Status status, Evidence.Origin origin) {
        var evidence = new Evidence(origin, Map.of("a", "b"));
        return report(at, result("aws.role.exists", Outcome.seen(status, ProvenFor.ADMIN, evidence, List.of())));
    }

    static Report report(Instant at, Result... results) {
        return new Report(at, Level.READ, "0123abcd", List.of(results));
    }

    static Result result(String id, Outcome outcome) {
        return result(id, Requirement.REQUIRED, outcome);
    }

    static Result result(String id, Requirement requirement, Outcome outcome) {
        return new Result(
                new CheckSpec(id, Level.READ, requirement, List.of("aws.identity"), Set.of(new EvidenceKey<>("role"))),
                outcome,
                new Timing(Optional.of(NOW), Duration.ofMillis(1_234), 2));
    }

    static Result failing(String id, Cause cause) {
        return result(id, Outcome.seen(Status.FAIL, ProvenFor.ADMIN, new Evidence(Evidence.Origin.LIVE, Map.of()), List.of(cause)));
    }

    static String json(Report report, Optional<ReportJson.Sentences> sentences) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            ReportJson.write(json, "aws", report, sentences);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
