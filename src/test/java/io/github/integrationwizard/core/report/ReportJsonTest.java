package io.github.integrationwizard.core.report;

import static io.github.integrationwizard.core.report.Reports.everything;
import static io.github.integrationwizard.core.report.Reports.failing;
import static io.github.integrationwizard.core.report.Reports.json;
import static io.github.integrationwizard.core.report.Reports.report;
import static io.github.integrationwizard.core.report.Reports.resource;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.support.CheckRun;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Optional<Report> read(String text) {
        return JsonParser.objectAt(text.toCharArray(), 0, JsonLimits.EVIDENCE).flatMap(ReportJson::read);
    }

    @Test
    void reportsSurviveARoundTrip() {
        assertThat(read(json(everything(), Optional.empty()))).contains(everything());
        var sentences = new ReportJson.Sentences(id -> "title", cause -> "message");
        assertThat(read(json(everything(), Optional.of(sentences)))).contains(everything());
    }

    @Test
    void theReportOfARealRunIsReadBackWithItsCodesByName() {
        Report real = CheckRun.of(new AwsProvider(), Map.of("bucketName", "S3://x", "externalId", "my-external-id"));
        String written = json(real, Optional.empty());
        Report read = read(written).orElseThrow();
        assertThat(json(read, Optional.empty())).isEqualTo(written);
        assertThat(ReportDiff.between(real, read)).isEmpty();
        assertThat(read.verdict()).isEqualTo(real.verdict());
    }

    @Test
    void theNameOfAFailureAndTheFixAndTheExpectationFollowFromTheCauses() throws IOException {
        JsonNode checks = JSON.readTree(json(everything(), Optional.empty())).path("checks");
        assertThat(checks.at("/1/failure").asText()).isEqualTo("SOME_CODE");
        assertThat(checks.at("/1/fix").asText()).isEqualTo("aws ec2 x");
        assertThat(checks.at("/1/expected")).isEqualTo(JSON.readTree("{\"subnet-1\":\"10.0.0.0/18; /18\"}"));
        assertThat(checks.at("/2/failure").asText()).isEqualTo("ACTION_DENIED");
        assertThat(checks.at("/2/failureRecord")).isEqualTo(JSON.readTree("""
                {"code":"ACTION_DENIED","layer":"PERMISSIONS_BOUNDARY","http":403,"serviceCode":"AccessDenied",
                 "requestId":"4442587FB7D0A2F9","rawMessage":"is not authorized"}"""));
        assertThat(checks.at("/0/failure").isNull()).isTrue();
        assertThat(checks.findValuesAsText("skipReason")).containsExactly("NOT_APPLICABLE", "NOT_CHOSEN", "DEPENDENCY");
        assertThat(checks.at("/1/startedAt").asText()).isEqualTo("2026-01-02T03:04:05.678Z");
        assertThat(checks.at("/1/attempts").asInt()).isEqualTo(2);
        assertThat(checks.at("/1/tookMs").asInt()).isEqualTo(1_234);
    }

    @Test
    void requiredTellsWhetherTheRunWouldBeIncomplete() throws IOException {
        JsonNode checks = JSON.readTree(json(everything(), Optional.empty())).path("checks");
        assertThat(checks.findValues("required"))
                .extracting(JsonNode::asBoolean)
                .containsExactly(false, false, false, true, true, true, true);
    }

    @Test
    void aFailedCheckOfLevel0AlwaysHasItsFailure() throws IOException {
        Report failed = CheckRun.of(new AwsProvider(), Map.of("bucketName", "s3://my-bucket"));
        JsonNode bucket =
                JSON.readTree(json(failed, Optional.empty())).path("checks").get(0);
        assertThat(bucket.path("id").asText()).isEqualTo("aws.input.bucket");
        assertThat(bucket.path("status").asText()).isEqualTo("FAIL");
        assertThat(bucket.path("failure").asText()).isEqualTo("BUCKET_IS_URI");
        assertThat(bucket.at("/causes/0/field").asText()).isEqualTo("bucketName");
        assertThat(bucket.at("/causes/0/severity").asText()).isEqualTo("ERROR");
    }

    @Test
    void anyTextSurvives() {
        Seeded.forEach(200, random -> {
            Report report =
                    report(Reports.NOW, failing("aws.x", resource(Severity.ERROR, text(random), text(random), null)));
            assertThat(read(json(report, Optional.empty())).equals(Optional.of(report)))
                    .as("seeded case")
                    .isTrue();
        });
    }

    private static String text(RandomGenerator random) {
        String text = Nasty.text(random).replaceAll("[\\uD800-\\uDFFF]", "");
        return text.substring(0, Math.min(text.length(), 1_000));
    }

    @Test
    void rejectsOtherJson() {
        String whole = json(everything(), Optional.empty());
        for (String text : List.of(
                "",
                "x",
                "[]",
                "{}",
                "{\"checks\":[]}",
                whole.replace("\"attempts\":2", "\"attempts\":\"many\""),
                whole.replace("\"status\":\"FAIL\"", "\"status\":\"BAD\""),
                whole.replace("2026-01-02T", "yesterday"),
                whole.replace("2026-01-02T", "+1000000000-01-02T"),
                whole.replace("2026-01-02T", "1969-01-02T"),
                whole.replace("\"kind\":\"UNSEEN\"", "\"kind\":\"OTHER\""),
                whole.substring(0, whole.length() / 2))) {
            assertThat(read(text)).isEmpty();
        }
    }

    @Test
    void readingNeverThrows() {
        String whole = json(everything(), Optional.empty());
        Seeded.forEach(300, random -> {
            var torn = new StringBuilder(whole);
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int at = random.nextInt(torn.length());
                torn.replace(at, Math.min(torn.length(), at + random.nextInt(20)), Nasty.text(random));
            }
            read(torn.toString());
        });
    }
}
