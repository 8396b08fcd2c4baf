package io.github.integrationwizard.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// For any input, the reading either reports an error or creates documents that contain exactly the input.
@Execution(ExecutionMode.CONCURRENT)
class AwsAttackTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, List<String>> VALID = Map.ofEntries(
            Map.entry("name", List.of("prod-backups", "バックアップ 用", "👨‍👩‍👧")),
            Map.entry("description", List.of("two\nlines", "备份")),
            Map.entry("bucketPermission", List.of("read-write", "read-only")),
            Map.entry("regionId", List.of("aws-us-west-2", "aws-cn-northwest-1")),
            Map.entry("bucketName", List.of("my-bucket", "my.bucket", "b".repeat(63))),
            Map.entry("accountId", List.of("444455556666", "123456789012")),
            Map.entry("roleName", List.of("zilliz-role", "A_b+c=d,e.f@g-h")),
            Map.entry("prefix", List.of("backups/", "a\"b\\c'd%e@f&g/", "é ÿ/", "no-slash")),
            Map.entry(
                    "kmsKeyArn",
                    List.of(
                            "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                            "arn:aws-cn:kms:cn-northwest-1:777788889999:key/mrk-1234abcd12ab34cd56ef1234567890ab")),
            Map.entry(
                    "zillizAccount",
                    List.of(
                            "965570967084",
                            "777788889999",
                            "arn:aws:iam::965570967084:root",
                            "arn:aws-cn:iam::777788889999:role/a/b",
                            "arn:aws:iam::965570967084:role/\"\\'${x}*%@/b")),
            Map.entry("externalId", List.of("zilliz-external-AbCdEf12345678", "A_b+c=d,e.f@g:h/i-j")),
            Map.entry(
                    "roleArn",
                    List.of(
                            "arn:aws:iam::444455556666:role/zilliz-role",
                            "arn:aws-cn:iam::444455556666:role/a/b",
                            "arn:aws:iam::444455556666:role/\"\\'${x}*%@/b")));

    /// The input fields of each kind: those that must be valid, and those that must not be invalid.
    private static final Map<ArtifactKind, Set<String>> NEEDS = Map.of(
            ArtifactKind.PERMISSION_POLICY, Set.of("regionId", "bucketName", "bucketPermission"),
            ArtifactKind.TRUST_POLICY, Set.of("zillizAccount", "externalId"),
            ArtifactKind.KEY_POLICY, Set.of("regionId", "kmsKeyArn", "roleArn", "bucketPermission"));
    private static final Map<ArtifactKind, Set<String>> MUST_NOT_BE_WRONG = Map.of(
            ArtifactKind.PERMISSION_POLICY, Set.of("prefix", "kmsKeyArn"),
            ArtifactKind.TRUST_POLICY, Set.of(),
            ArtifactKind.KEY_POLICY, Set.of());

    private static Map<String, String> answers(RandomGenerator random, int spoilt) {
        var answers = new LinkedHashMap<String, String>();
        for (Field field : AwsFields.ALL) {
            List<String> valid = VALID.get(field.id());
            String text = valid.get(random.nextInt(valid.size()));
            int dice = random.nextInt(100);
            if (dice < spoilt) {
                text = random.nextBoolean() ? Nasty.text(random) : Nasty.spoiled(random, text);
            } else if (dice > 90) {
                continue;
            }
            answers.put(field.id(), text);
        }
        return answers;
    }

    @Test
    void everyDocumentContainsExactlyTheInput() {
        var made = new HashMap<String, Integer>();
        Seeded.forEach(5000, random -> {
            Map<String, String> answers = answers(random, 15);
            Reading<AwsTarget> reading = Read.draft(answers);
            reading.values().forEach((field, value) -> {
                if (answers.containsKey(field) && !reading.derived().contains(field)) {
                    assertThat(value)
                            .isIn(
                                    NormalizedInput.identifier(answers.get(field))
                                            .value(),
                                    NormalizedInput.prose(answers.get(field)).value(),
                                    "read-write");
                }
            });
            var expected = new ExpectedPolicies(reading.values());
            for (Artifact artifact : reading.artifacts()) {
                made.merge(artifact.kind() + " " + artifact.variant(), 1, Integer::sum);
                assertThat(JSON.readTree(artifact.text()))
                        .as(artifact.fileName())
                        .isEqualTo(expected.of(artifact));
                assertThat(artifact.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'))
                        .isTrue();
                expectTrueMarks(artifact, reading);
            }
        });
        if (Long.getLong("seed") == null && Integer.getInteger("cases") == null) {
            // The generator must produce every kind often, or this test would prove little.
            assertThat(made)
                    .hasSize(5)
                    .allSatisfy((form, times) -> assertThat(times).as(form).isGreaterThan(100));
        }
    }

    private static void expectTrueMarks(Artifact artifact, Reading<AwsTarget> reading) throws Exception {
        int behind = 0;
        for (Mark mark : artifact.marks()) {
            assertThat(mark.start()).isGreaterThanOrEqualTo(behind);
            behind = mark.end();
            String run = artifact.text().substring(mark.start(), mark.end());
            switch (mark) {
                case Mark.FromField from ->
                    assertThat(JSON.readTree('"' + run + '"').textValue())
                            .isEqualTo(reading.values().get(from.field()));
                case Mark.Because because ->
                    assertThat(run)
                            .isEqualTo('"'
                                    + ((AwsReason) because.reason()).action().name()
                                    + '"');
            }
        }
    }

    @Test
    void aPrefixNeverWorksAsAPattern() {
        Seeded.forEach(3000, random -> {
            Map<String, String> answers = new HashMap<>(Map.of("regionId", "aws-us-west-2", "bucketName", "my-bucket"));
            answers.put("prefix", Nasty.text(random));
            Reading<AwsTarget> reading = Read.draft(answers);
            String prefix = reading.values().get("prefix");
            if (prefix == null) {
                boolean nothingTyped = NormalizedInput.identifier(answers.get("prefix"))
                        .value()
                        .isEmpty();
                assertThat(reading.findings("prefix").stream().anyMatch(Finding::isError))
                        .isNotEqualTo(nothingTyped);
                assertThat(reading.artifacts(ArtifactKind.PERMISSION_POLICY).isEmpty())
                        .isNotEqualTo(nothingTyped);
            } else {
                assertThat(prefix).doesNotContain("*", "?", "${").doesNotStartWith("/");
                assertThat(reading.artifacts().getFirst().variant()).isEqualTo(Variant.NARROWED);
            }
        });
    }

    @Test
    void readingNeverThrowsAndInvalidAnswersResultInNoArtifact() {
        Seeded.forEach(5000, random -> {
            Map<String, String> answers = answers(random, 40);
            var draft = new Draft("aws", answers);
            Reading<AwsTarget> reading = Read.PROVIDER.read(draft);
            Set<String> wrong = reading.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::field)
                    .collect(Collectors.toSet());
            Set<String> open =
                    reading.missing().stream().map(MissingValue::field).collect(Collectors.toSet());
            assertThat(wrong).noneMatch(reading.values()::containsKey).noneMatch(open::contains);
            for (ArtifactKind kind : NEEDS.keySet()) {
                if (!reading.artifacts(kind).isEmpty()) {
                    assertThat(reading.values().keySet()).containsAll(NEEDS.get(kind));
                    assertThat(wrong).noneMatch(MUST_NOT_BE_WRONG.get(kind)::contains);
                } else if (kind != ArtifactKind.KEY_POLICY || reading.values().containsKey("kmsKeyArn")) {
                    // Nothing is withheld without a finding.
                    boolean allThere = reading.values().keySet().containsAll(NEEDS.get(kind));
                    assertThat(allThere && wrong.stream().noneMatch(MUST_NOT_BE_WRONG.get(kind)::contains))
                            .isFalse();
                }
            }
            if (reading.target().isPresent()) {
                assertThat(wrong).isSubsetOf("name", "description", "accountId", "roleName");
            }
            assertThat(Read.PROVIDER.read(draft)).as("reading is pure").isEqualTo(reading);
            Read.expectRepairsToMend(answers);
        });
    }
}
