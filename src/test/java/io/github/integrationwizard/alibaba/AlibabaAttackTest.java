package io.github.integrationwizard.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.support.Answers;
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
class AlibabaAttackTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Answers<AlibabaTarget> ANSWERS = new Answers<>(new AlibabaProvider());

    private static final Map<String, List<String>> VALID = Map.of(
            "name", List.of("prod-backups", "备份"),
            "description", List.of("two\nlines"),
            "bucketPermission", List.of("read-write", "read-only"),
            "regionId", List.of("ali-cn-hangzhou", "ali-us-east-1"),
            "bucketName", List.of("my-bucket", "b".repeat(63)),
            "kmsKeyArn",
                    List.of(
                            "acs:kms:cn-hangzhou:1890123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                            "acs:kms:us-east-1:1987654321098765:key/key-hzz65f8ab12cd34ef56gh"),
            "zillizAccount", List.of("acs:ram::1541183371417731:root", "acs:ram::1987654321098765:role/z"),
            "externalId", List.of("zilliz-external-AbCdEf12345678", "A_b+c=d,e.f@g:h/i-j"),
            "roleArn", List.of("acs:ram::1890123456789012:role/zilliz-role"));

    private static final Map<ArtifactKind, Set<String>> NEEDS = Map.of(
            ArtifactKind.PERMISSION_POLICY, Set.of("regionId", "bucketName", "bucketPermission"),
            ArtifactKind.TRUST_POLICY, Set.of("zillizAccount", "externalId"));

    private static Map<String, String> answers(RandomGenerator random, int spoilt) {
        var answers = new LinkedHashMap<String, String>();
        for (Field field : AlibabaFields.ALL) {
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
        Seeded.forEach(4000, random -> {
            Reading<AlibabaTarget> reading = ANSWERS.read(answers(random, 15));
            for (Artifact artifact : reading.artifacts()) {
                made.merge(artifact.kind() + " " + artifact.variant(), 1, Integer::sum);
                assertThat(JSON.readTree(artifact.text())).isEqualTo(expected(artifact, reading.values()));
                assertThat(artifact.text().chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'))
                        .isTrue();
                expectTrueMarks(artifact, reading);
            }
        });
        if (Long.getLong("seed") == null && Integer.getInteger("cases") == null) {
            // The generator must produce every kind often, or this test would prove little.
            assertThat(made)
                    .hasSize(3)
                    .allSatisfy((form, times) -> assertThat(times).as(form).isGreaterThan(100));
        }
    }

    /// An independent implementation of the artifact, for comparison.
    private static JsonNode expected(Artifact artifact, Map<String, String> values) {
        ObjectNode policy = JSON.createObjectNode().put("Version", "1");
        ArrayNode statements = policy.putArray("Statement");
        ObjectNode first = statements.addObject().put("Effect", "Allow");
        if (artifact.kind() == ArtifactKind.TRUST_POLICY) {
            first.put("Action", "sts:AssumeRole");
            first.putObject("Principal").putArray("RAM").add(values.get("zillizAccount"));
            first.putObject("Condition").putObject("StringEquals").put("sts:ExternalId", values.get("externalId"));
            return policy;
        }
        boolean recommended = artifact.variant() == Variant.RECOMMENDED;
        boolean writes = values.get("bucketPermission").equals("read-write");
        ArrayNode actions = first.putArray("Action").add("oss:ListObjects").add("oss:GetObject");
        if (writes) {
            actions.add("oss:PutObject");
        }
        actions.add("oss:GetBucketLocation").add("oss:HeadBucket");
        String arn = (recommended ? "acs:oss:*:*:" : "acs:oss:oss-*:*:") + values.get("bucketName");
        first.putArray("Resource").add(arn).add(arn + "/*");
        if (recommended) {
            actions.add("oss:GetBucketInfo");
            if (values.containsKey("kmsKeyArn")) {
                ObjectNode kms = statements.addObject().put("Effect", "Allow");
                ArrayNode kmsActions = kms.putArray("Action");
                if (writes) {
                    kmsActions.add("kms:GenerateDataKey");
                }
                kmsActions.add("kms:Decrypt");
                kms.putArray("Resource").add(values.get("kmsKeyArn"));
            }
        }
        return policy;
    }

    private static void expectTrueMarks(Artifact artifact, Reading<AlibabaTarget> reading) throws Exception {
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
                                    + ((AlibabaReason) because.reason())
                                            .action()
                                            .name()
                                    + '"');
            }
        }
    }

    @Test
    void readingNeverThrowsAndInvalidAnswersResultInNoArtifact() {
        Seeded.forEach(4000, random -> {
            Map<String, String> answers = answers(random, 40);
            Reading<AlibabaTarget> reading = ANSWERS.read(answers);
            Set<String> wrong = reading.findings().stream()
                    .filter(Finding::isError)
                    .map(Finding::field)
                    .collect(Collectors.toSet());
            Set<String> open =
                    reading.missing().stream().map(MissingValue::field).collect(Collectors.toSet());
            assertThat(wrong).noneMatch(reading.values()::containsKey).noneMatch(open::contains);
            NEEDS.forEach((kind, needed) -> {
                boolean possible = reading.values().keySet().containsAll(needed)
                        && (kind != ArtifactKind.PERMISSION_POLICY || !wrong.contains("kmsKeyArn"));
                assertThat(!reading.artifacts(kind).isEmpty()).as(kind.id()).isEqualTo(possible);
            });
            if (reading.target().isPresent()) {
                assertThat(wrong).isSubsetOf("name", "description");
            }
            assertThat(ANSWERS.read(answers)).as("reading is pure").isEqualTo(reading);
            ANSWERS.expectRepairsToMend(answers);
        });
    }
}
