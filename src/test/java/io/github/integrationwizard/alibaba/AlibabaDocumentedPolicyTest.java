package io.github.integrationwizard.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.PolicyParser;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.support.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The documented variant is equivalent to the JSON in Zilliz's guide, with the placeholder filled in.
class AlibabaDocumentedPolicyTest {
    private static final Answers<AlibabaTarget> ANSWERS = new Answers<>(new AlibabaProvider());

    /// "阿里云对象存储" (docs.zilliz.com.cn), step 3. The note below it calls the placeholder `#bucket`.
    private static final String PERMISSIONS = """
            {
              "Version": "1",
              "Statement": [
                {
                  "Effect": "Allow",
                  "Action": [
                    "oss:ListObjects",
                    "oss:GetObject",
                    "oss:PutObject",
                    "oss:GetBucketLocation",
                    "oss:HeadBucket"
                  ],
                  "Resource": [
                    "acs:oss:oss-*:*:$bucket",
                    "acs:oss:oss-*:*:$bucket/*"
                  ]
                }
              ]
            }
            """;

    /// The same guide, step 4.
    private static final String TRUST = """
            {
              "Statement": [
                {
                  "Action": "sts:AssumeRole",
                  "Condition": {
                    "StringEquals": {
                      "sts:ExternalId": "zilliz-data-service"
                    }
                  },
                  "Effect": "Allow",
                  "Principal": {
                    "RAM": [
                      "acs:ram::1541183371417731:root"
                    ]
                  }
                }
              ],
              "Version": "1"
            }
            """;

    private static PolicyDocument made(String answers, ArtifactKind kind, Variant variant) {
        return ANSWERS.read(answers).artifacts(kind).stream()
                .filter(artifact -> artifact.variant() == variant)
                .map(artifact -> PolicyParser.parse(artifact.text(), Dialect.ALIBABA)
                        .document()
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static void expect(String document, PolicyDocument made) {
        PolicyDocument wanted =
                PolicyParser.parse(document, Dialect.ALIBABA).document().orElseThrow();
        assertThat(made.normalized()).isEqualTo(wanted.normalized());
        assertThat(made.statements()).as("down to order and arrays").isEqualTo(wanted.statements());
    }

    private static final String STORAGE = "regionId=ali-cn-hangzhou; bucketName=my-oss-bucket";

    @Test
    void permissionsAsDocumented() {
        expect(
                PERMISSIONS.replace("$bucket", "my-oss-bucket"),
                made(STORAGE, ArtifactKind.PERMISSION_POLICY, Variant.DOCUMENTED));
    }

    @Test
    void readOnlyIsTheSameWithoutPutObject() {
        expect(
                PERMISSIONS.replace("$bucket", "my-oss-bucket").replaceAll("\\s*\"oss:PutObject\",", ""),
                made(STORAGE + "; bucketPermission=read-only", ArtifactKind.PERMISSION_POLICY, Variant.DOCUMENTED));
    }

    @Test
    void theDocumentedVariantDoesNotCoverAKey() {
        expect(
                PERMISSIONS.replace("$bucket", "my-oss-bucket"),
                made(
                        STORAGE + "; kmsKeyArn=acs:kms:cn-hangzhou:1890123456789012:key/k",
                        ArtifactKind.PERMISSION_POLICY,
                        Variant.DOCUMENTED));
    }

    @Test
    void theRecommendedVariantAddsGetBucketInfoAndAllowsEveryRegion() {
        String document = PERMISSIONS
                .replace("$bucket", "my-oss-bucket")
                .replace("acs:oss:oss-*:", "acs:oss:*:")
                .replace("\"oss:HeadBucket\"", "\"oss:HeadBucket\", \"oss:GetBucketInfo\"");
        expect(document, made(STORAGE, ArtifactKind.PERMISSION_POLICY, Variant.RECOMMENDED));
    }

    @Test
    void theRecommendedVariantIsTheOneToPaste() {
        assertThat(ANSWERS.read(STORAGE).artifacts(ArtifactKind.PERMISSION_POLICY))
                .extracting(Artifact::variant)
                .containsExactly(Variant.RECOMMENDED, Variant.DOCUMENTED);
    }

    @Test
    void trustAsDocumented() {
        expect(
                TRUST,
                made(
                        "zillizAccount=acs:ram::1541183371417731:root; externalId=zilliz-data-service",
                        ArtifactKind.TRUST_POLICY,
                        Variant.DOCUMENTED));
    }

    @Test
    void theTrustPolicyOfTheGuideIsRecognized() {
        assertThat(ANSWERS.provider().parsePaste(TRUST, new FieldLabels()).values())
                .isEqualTo(
                        Map.of("zillizAccount", "acs:ram::1541183371417731:root", "externalId", "zilliz-data-service"));
    }

    @Test
    void noPolicyExceedsTheLimitOfRam() {
        Reading<AlibabaTarget> longest = ANSWERS.read(Map.of(
                "regionId",
                "ali-ap-southeast-1",
                "bucketName",
                "b".repeat(63),
                "kmsKeyArn",
                "acs:kms:ap-southeast-1:1890123456789012345:key/" + "k".repeat(64)));
        assertThat(longest.artifacts())
                .hasSize(2)
                .noneMatch(Artifact::isTooLong)
                .allSatisfy(artifact -> assertThat(artifact.text().length())
                        .as("white space counted")
                        .isLessThan(artifact.maxCharacters().orElseThrow()));
    }
}
