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
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.failure.Layer;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.form.Where;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    private static Finding finding(Severity severity, Where where, List<String> args, Fix fix) {
        return new Finding(severity, new NamedCode("byoc", "SOME_CODE"), where, args, Optional.ofNullable(fix));
    }

    static Cause resource(Severity severity, String id, String needed, Fix fix) {
        return new Cause.Found(finding(severity, new Where.Resource(id), List.of("none", needed), fix));
    }

    /// A report with one of everything that it can contain.
    public static Report everything() {
        var failure = new Failure(
                FailureCode.ACTION_DENIED,
                Optional.of(Layer.PERMISSIONS_BOUNDARY),
                OptionalInt.of(403),
                Optional.of("AccessDenied"),
                Optional.of("4442587FB7D0A2F9"),
                "is not authorized");
        var evidence = new Evidence(
                Evidence.Origin.LIVE,
                Map.of("arn", "arn:aws:iam::1:role/r", "\n", "\""),
                Optional.of(NOW),
                List.of("aws iam get-role"));
        return report(
                NOW,
                result(
                        "aws.pass",
                        Requirement.OPTIONAL,
                        Outcome.seen(Status.PASS, ProvenFor.ANYONE, evidence, List.of())),
                result(
                        "aws.fail",
                        Requirement.oneOf("aws.fail", "aws.pass"),
                        Outcome.seen(
                                Status.FAIL,
                                ProvenFor.DOCUMENT,
                                evidence,
                                List.of(
                                        resource(
                                                Severity.ERROR,
                                                "subnet-1",
                                                "10.0.0.0/18",
                                                new Fix.Command("aws ec2 x")),
                                        resource(
                                                Severity.WARNING,
                                                "subnet-1",
                                                "/18",
                                                new Fix.Page(URI.create("https://console.aws.amazon.com/x"))),
                                        resource(Severity.INFO, "subnet-2", "a note", null),
                                        new Cause.Found(finding(
                                                Severity.ERROR,
                                                new Where.Field("bucketName"),
                                                List.of("a", "b"),
                                                new Fix.Suggestion("x"))),
                                        new Cause.Found(finding(
                                                Severity.ERROR,
                                                new Where.Document("trust.json", "/Statement/0", 7),
                                                List.of(),
                                                null))))),
                result(
                        "aws.unknown",
                        new Requirement.OnlyIf("aws.pass", "arn", "x"),
                        Outcome.unknown(List.of(
                                new Cause.Failed(failure),
                                new Cause.Unseen("aws iam get-role"),
                                new Cause.Missing("roleArn")))),
                Result.notStarted(
                        new CheckSpec("aws.na", Level.OFFLINE, Requirement.REQUIRED, List.of(), Set.of()),
                        Outcome.notApplicable()),
                result("aws.nc", Outcome.notChosen()),
                result("aws.dep", Outcome.skippedBecauseOf("aws.fail")),
                result("aws.cancelled", Outcome.cancelled()));
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
        return result(
                id,
                Outcome.seen(
                        Status.FAIL, ProvenFor.ADMIN, new Evidence(Evidence.Origin.LIVE, Map.of()), List.of(cause)));
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
