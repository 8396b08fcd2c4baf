package io.github.integrationwizard.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.integrationwizard.core.paste.FieldLabels;
import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.core.paste.PasteResult.Found;
import io.github.integrationwizard.core.paste.PasteResult.Why;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.text.PasteLabels;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Extracting values for the AWS fields from texts of consoles, command lines and mails.
@Execution(ExecutionMode.CONCURRENT)
class AwsPasteTest {
    private static final FieldLabels LABELS = PasteLabels.of(Read.PROVIDER);
    private static final String ID = "zilliz-external-AbCdEf12345678";
    private static final String ROLE = "arn:aws:iam::444455556666:role/zilliz-prod";
    private static final String KEY = "arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab";
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
                      "sts:ExternalId": "zilliz-external-AbCdEf12345678"
                    }
                  }
                }
              ]
            }
            """;

    private static PasteResult read(String text) {
        return Read.PROVIDER.parsePaste(text, LABELS);
    }

    private static Map<String, String> values(String text) {
        return read(text).values();
    }

    @Test
    void extractsAccountAndExternalIdWithPositionsFromTheTrustPolicy() {
        assertThat(read("Hello,\n\n" + TRUST + "\nRegards").found())
                .containsExactly(
                        new Found("zillizAccount", "965570967084", 10, "Statement.Principal.AWS"),
                        new Found("externalId", ID, 14, "Statement.Condition.StringEquals.sts:ExternalId"));
    }

    @Test
    void extractsTheRoleAndItsTrustFromGetRole() {
        String answer = """
                { "Role": { "Path": "/", "RoleName": "zilliz-prod", "RoleId": "AROAEXAMPLE", "Arn": "%s",
                    "AssumeRolePolicyDocument": %s, "MaxSessionDuration": 3600 } }
                """;
        Map<String, String> expected =
                Map.of("roleArn", ROLE, "roleName", "zilliz-prod", "zillizAccount", "965570967084", "externalId", ID);
        assertThat(values(answer.formatted(ROLE, TRUST))).isEqualTo(expected);
        String encoded = '"' + URLEncoder.encode(TRUST, StandardCharsets.UTF_8).replace("+", "%20") + '"';
        assertThat(values(answer.formatted(ROLE, encoded))).isEqualTo(expected);
        assertThat(values(answer.formatted(ROLE, "\"%zz\"")))
                .isEqualTo(Map.of("roleArn", ROLE, "roleName", "zilliz-prod"));
    }

    @Test
    void extractsValuesFromOtherCommandLineOutput() {
        assertThat(
                        values(
                                "{\"UserId\":\"AIDA\",\"Account\":\"444455556666\",\"Arn\":\"arn:aws:iam::444455556666:user/me\"}"))
                .containsExactly(entry("accountId", "444455556666"));
        assertThat(values("{\"LocationConstraint\": \"us-west-2\"}"))
                .containsExactly(entry("regionId", "aws-us-west-2"));
        assertThat(values("{\"LocationConstraint\": null}")).isEmpty();
        assertThat(values("{\"KeyMetadata\":{\"KeyId\":\"x\",\"Arn\":\"" + KEY + "\"}}"))
                .containsExactly(entry("kmsKeyArn", KEY));
        assertThat(values("{\"ServerSideEncryptionConfiguration\":{\"Rules\":[{\"ApplyServerSideEncryptionByDefault\":"
                        + "{\"SSEAlgorithm\":\"aws:kms\",\"KMSMasterKeyID\":\"" + KEY + "\"}}]}}"))
                .containsExactly(entry("kmsKeyArn", KEY));
        assertThat(values(Read.draft(Map.of("regionId", "aws-us-west-2", "bucketName", "my-bucket"))
                        .artifacts()
                        .getFirst()
                        .text()))
                .containsExactly(entry("bucketName", "my-bucket"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::444455556666:role/zilliz-prod",
                "\"arn:aws:iam::444455556666:role/zilliz-prod\"",
                "the role is arn:aws:iam::444455556666:role/zilliz-prod.",
                "ロールは「arn:aws:iam::444455556666:role/zilliz-prod」です。"
            })
    void anUnambiguousArnIsExtracted(String text) {
        assertThat(values(text)).containsExactly(entry("roleArn", ROLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Hello",
                "123456789012",
                "arn:aws:iam::965570967084:root",
                "arn:aws:iam::965570967084:role/zilliz",
                "arn:aws:s3:::one-bucket\narn:aws:s3:::other-bucket/*",
                "{}",
                "Regards: Ann",
                "http://example.com: 1"
            })
    void nothingIsExtractedFromAmbiguousTexts(String text) {
        assertThat(values(text)).isEmpty();
    }

    @Test
    void mailLinesAreParsedInThreeLanguages() {
        assertThat(values("""
                > 1. Zilliz account: 965570967084
                - **External ID**: `zilliz-external-AbCdEf12345678`
                * Zilliz Cloud Cluster Region = US West (Oregon)
                Bucket Name:\tmy-bucket
                Bucket permission: Read only
                AWS account ID: 444455556666
                """))
                .isEqualTo(Map.of(
                        "zillizAccount",
                        "965570967084",
                        "externalId",
                        ID,
                        "regionId",
                        "aws-us-west-2",
                        "bucketName",
                        "my-bucket",
                        "accountId",
                        "444455556666"));
        assertThat(values("""
                Zilliz のアカウント：９６５５７０９６７０８４
                ・外部 ID： zilliz-external-AbCdEf12345678
                ロール ARN (確認済み): arn:aws:iam::444455556666:role/zilliz-prod
                """)).isEqualTo(Map.of("zillizAccount", "965570967084", "externalId", ID, "roleArn", ROLE));
        assertThat(values("外部 ID：" + ID + "\n存储桶名称：my-bucket\n角色 ARN：" + ROLE))
                .isEqualTo(Map.of("externalId", ID, "bucketName", "my-bucket", "roleArn", ROLE));
    }

    @Test
    void aLabelMayBeOnTheLineAboveItsValue() {
        assertThat(values("Summary\nARN\n" + ROLE + "\nRole name\nzilliz-prod\n"))
                .isEqualTo(Map.of("roleArn", ROLE, "roleName", "zilliz-prod"));
        assertThat(values("Key ARN\n\n" + KEY)).containsExactly(entry("kmsKeyArn", KEY));
        assertThat(values("Zilliz account:\nExternal ID:\n\nNone of these values is a secret."))
                .isEmpty();
    }

    @Test
    void invalidJsonIsParsedByLinesAndOwnJsonByNames() {
        assertThat(values("{ \"externalId\": \"" + ID + "\",\n \"roleArn\": \"" + ROLE + "\",\n"))
                .isEqualTo(Map.of("externalId", ID, "roleArn", ROLE));
        assertThat(values("{\"schema\":1,\"answers\":{\"name\":\"x\",\"externalId\":\"" + ID + "\"}}"))
                .containsExactly(entry("externalId", ID));
    }

    @Test
    void contradictoryValuesAreNotUsed() {
        PasteResult read =
                read("External ID: zilliz-external-one1\nRole ARN: " + ROLE + "\nExternal ID: zilliz-external-two2");
        assertThat(read.values()).containsExactly(entry("roleArn", ROLE));
        assertThat(read.left()).singleElement().satisfies(left -> {
            assertThat(left.field()).isEqualTo("externalId");
            assertThat(left.why()).isEqualTo(Why.CONTRADICTS);
            assertThat(left.values())
                    .extracting(Found::value)
                    .containsExactly("zilliz-external-one1", "zilliz-external-two2");
            assertThat(left.values()).extracting(Found::line).containsExactly(1, 3);
        });
        assertThat(read(TRUST + TRUST.replace(ID, "zilliz-external-other")).values())
                .containsExactly(entry("zillizAccount", "965570967084"));
        assertThat(read(TRUST + "\nPlease use zilliz-external-other instead").left())
                .extracting(PasteResult.Left::field)
                .containsExactly("externalId");
        assertThat(read(TRUST + TRUST).left()).isEmpty();
    }

    @Test
    void invalidValuesAreReportedAndNotUsed() {
        assertThat(read("Role ARN: arn:aws:iam::444455556666:user/me").left())
                .singleElement()
                .extracting(PasteResult.Left::field, PasteResult.Left::why)
                .containsExactly("roleArn", Why.REFUSED);
        assertThat(read("Role ARN: see below\nRole ARN: " + ROLE).values()).containsExactly(entry("roleArn", ROLE));
    }

    @Test
    void jsonWithDuplicateNamesIsNotUsed() {
        assertThat(values("{\"externalId\":\"zilliz-external-one1\",\"externalId\":\"zilliz-external-two2\"}"))
                .doesNotContainKey("externalId");
    }

    @Test
    void hugeTextsAreRejectedAndLongOnesParsedQuickly() {
        assertThat(read("x".repeat(200_001)).tooLong()).isTrue();
        for (String part : new String[] {
            "{",
            "{\"a\":",
            "[",
            "External ID: a ",
            ": ",
            "> ",
            "- ",
            "(",
            "\"",
            "{}",
            "\n",
            "arn:aws:s3:::b ",
            "：",
            "1. ",
            " "
        }) {
            String text = part.repeat(200_000 / part.length());
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> read(text), part);
        }
    }

    @Test
    void hostileTextsNeverThrowAndResultOnlyInTheirOwnValues() {
        Seeded.forEach(3000, random -> {
            String text = Nasty.spoiled(random, TRUST + "\nRole ARN: " + ROLE + "\n") + Nasty.text(random);
            PasteResult read = read(text);
            for (Found found : read.found()) {
                assertThat(Read.draft(Map.of(found.field(), found.value())).findings(found.field()))
                        .noneMatch(finding -> finding.isError());
                assertThat(found.line()).isBetween(1, text.split("\n", -1).length);
            }
            assertThat(read.left()).extracting(PasteResult.Left::field).noneMatch(read.values()::containsKey);
        });
    }
}
