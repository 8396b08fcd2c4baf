package io.github.integrationwizard.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.policy.PolicyParser;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The documented variant is equivalent to the JSON in Zilliz's guides, with the placeholders filled in.
class DocumentedPolicyTest {
    /// "Integrate with AWS S3", step 3.
    private static final String PERMISSIONS = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Sid": "Statement1",
                        "Effect": "Allow",
                        "Action": [
                            "s3:GetObject",
                            "s3:PutObject",
                            "s3:ListBucket",
                            "s3:GetBucketLocation"
                        ],
                        "Resource": [
                            "arn:aws:s3:::<bucket>",
                            "arn:aws:s3:::<bucket>/*"
                        ]
                    }
                ]
            }
            """;

    /// The same step, for a bucket with SSE-KMS.
    private static final String PERMISSIONS_WITH_KMS = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Sid": "Statement1",
                        "Effect": "Allow",
                        "Action": [
                            "s3:GetObject",
                            "s3:PutObject",
                            "s3:ListBucket",
                            "s3:GetBucketLocation"
                        ],
                        "Resource": [
                            "arn:aws:s3:::<bucket>",
                            "arn:aws:s3:::<bucket>/*"
                        ]
                    },
                    {
                        "Sid": "AllowKMSGenerateDataKey",
                        "Effect": "Allow",
                        "Action": [
                            "kms:GenerateDataKey"
                        ],
                        "Resource": "arn:aws:kms:<region>:<account_id>:key/<key_id>"
                    }
                ]
            }
            """;

    /// The same guide, step 4.
    private static final String TRUST = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "sts:AssumeRole",
                        "Principal": {
                            "AWS": "965570967084"
                        },
                        "Condition": {
                            "StringEquals": {
                                "sts:ExternalId": "my-external-id"
                            }
                        }
                    }
                ]
            }
            """;

    /// The guide for China, step 3, as it is today: its older edition had `arn:aws:s3:::`, which AWS rejects there
    /// (`docs/facts.md#aws-permissions-policy`).
    private static final String CHINA_PERMISSIONS = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Sid": "Statement1",
                        "Effect": "Allow",
                        "Action": [
                            "s3:GetObject",
                            "s3:PutObject",
                            "s3:ListBucket",
                            "s3:GetBucketLocation"
                        ],
                        "Resource": [
                            "arn:aws-cn:s3:::$bucket",
                            "arn:aws-cn:s3:::$bucket/*"
                        ]
                    }
                ]
            }
            """;

    /// The guide for China, step 4.
    private static final String CHINA_TRUST = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "sts:AssumeRole",
                        "Principal": {
                            "AWS": "306787409409"
                        },
                        "Condition": {
                            "StringEquals": {
                                "sts:ExternalId": "my-external-id"
                            }
                        }
                    }
                ]
            }
            """;

    private static final String KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab";

    private static void expect(String document, ArtifactKind kind, String answers) {
        Artifact documented = Read.draft(Read.answers(answers)).artifacts(kind).stream()
                .filter(artifact -> artifact.variant() == Variant.DOCUMENTED)
                .findFirst()
                .orElseThrow();
        var wanted = PolicyParser.parse(document, Dialect.AWS).document().orElseThrow();
        var made = PolicyParser.parse(documented.text(), Dialect.AWS).document().orElseThrow();
        assertThat(made.normalized()).isEqualTo(wanted.normalized());
        assertThat(made.statements()).as("down to Sids, order and arrays").isEqualTo(wanted.statements());
    }

    @Test
    void permissionsAsDocumented() {
        expect(
                PERMISSIONS.replace("<bucket>", "zilliz-bucket-for-integration-0819"),
                ArtifactKind.PERMISSION_POLICY,
                "regionId=aws-us-west-2; bucketName=zilliz-bucket-for-integration-0819");
    }

    @Test
    void permissionsWithKmsAsDocumented() {
        String document = PERMISSIONS_WITH_KMS
                .replace("<bucket>", "my-bucket")
                .replace("<region>", "us-west-2")
                .replace("<account_id>", "444455556666")
                .replace("<key_id>", KEY_ID);
        expect(
                document,
                ArtifactKind.PERMISSION_POLICY,
                "regionId=aws-us-west-2; bucketName=my-bucket; " + "kmsKeyArn=arn:aws:kms:us-west-2:444455556666:key/"
                        + KEY_ID);
    }

    @Test
    void readOnlyIsTheSameWithoutPutObject() {
        expect(
                PERMISSIONS.replace("<bucket>", "my-bucket").replaceAll("\\s*\"s3:PutObject\",", ""),
                ArtifactKind.PERMISSION_POLICY,
                "regionId=aws-us-west-2; bucketName=my-bucket; bucketPermission=read-only");
    }

    @Test
    void chinasPermissionsAsDocumented() {
        expect(
                CHINA_PERMISSIONS.replace("$bucket", "bucket-for-integration"),
                ArtifactKind.PERMISSION_POLICY,
                "regionId=aws-cn-northwest-1; bucketName=bucket-for-integration");
    }

    @Test
    void trustAsDocumented() {
        expect(TRUST, ArtifactKind.TRUST_POLICY, "zillizAccount=965570967084; externalId=my-external-id");
        expect(
                CHINA_TRUST,
                ArtifactKind.TRUST_POLICY,
                "regionId=aws-cn-northwest-1; zillizAccount=306787409409; externalId=my-external-id");
    }

    @Test
    void theTrustPolicyOfTheGuideIsRecognized() {
        assertThat(Read.PROVIDER.parsePaste(TRUST, new FieldLabels()).values())
                .isEqualTo(Map.of("zillizAccount", "965570967084", "externalId", "my-external-id"));
    }
}
