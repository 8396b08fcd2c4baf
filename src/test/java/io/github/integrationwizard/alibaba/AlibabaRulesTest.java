package io.github.integrationwizard.alibaba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.support.Answers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of `docs/facts.md#alibaba-cloud`, one case per line. For the notation of findings see [Answers].
class AlibabaRulesTest {
    private static final Answers<AlibabaTarget> ANSWERS = new Answers<>(new AlibabaProvider());
    private static final String A63 = "a".repeat(63);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            my-oss-bucket    |
            abc              |
            123              |
            a--b             |
            xn--bucket       |
            ab               | BUCKET_LENGTH
            My-Bucket        | BUCKET_UPPER_CASE>my-bucket
            my_bucket        | BUCKET_UNDERSCORE>my-bucket
            my.bucket        | OSS_BUCKET_DOTS>my-bucket
            My_Oss.Bucket    | BUCKET_UPPER_CASE>my-oss-bucket BUCKET_UNDERSCORE>my-oss-bucket OSS_BUCKET_DOTS>my-oss-bucket
            1.2.3.4          | OSS_BUCKET_DOTS>1-2-3-4
            -bucket          | BUCKET_EDGE
            bucket-          | BUCKET_EDGE
            .bucket          | BUCKET_EDGE OSS_BUCKET_DOTS
            my bucket        | OSS_BUCKET_CHARACTERS
            桶桶桶            | OSS_BUCKET_CHARACTERS
            my*bucket        | OSS_BUCKET_CHARACTERS
            $bucket          | BUCKET_PLACEHOLDER
            #bucket          | BUCKET_PLACEHOLDER
            <bucket>         | BUCKET_PLACEHOLDER
            """)
    void bucketNames(String text, String findings) {
        ANSWERS.expect(AlibabaFields.BUCKET_NAME, text, findings);
    }

    @Test
    void bucketNamesHaveThreeToSixtyThreeCharacters() {
        ANSWERS.expect(AlibabaFields.BUCKET_NAME, A63, "");
        ANSWERS.expect(AlibabaFields.BUCKET_NAME, A63 + "a", "BUCKET_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            oss://my-bucket                                              | BUCKET_IS_URI>my-bucket
            OSS://my-bucket/a/b?c                                        | BUCKET_IS_URI>my-bucket
            oss://My.Bucket                                              | BUCKET_NOT_FOUND_IN_TEXT
            acs:oss:*:*:my-bucket                                        | BUCKET_IS_ARN>my-bucket
            acs:oss:oss-*:*:my-bucket/*                                  | BUCKET_IS_ARN>my-bucket
            acs:oss:oss-cn-hangzhou:1890123456789012:my-bucket/a         | BUCKET_IS_ARN>my-bucket
            acs:oss:oss-*:*:$bucket                                      | BUCKET_NOT_FOUND_IN_TEXT
            acs:ram::1890123456789012:role/r                             | BUCKET_NOT_FOUND_IN_TEXT
            https://my-bucket.oss-cn-hangzhou.aliyuncs.com/a/b           | BUCKET_IS_URL>my-bucket
            my-bucket.oss-cn-hangzhou.aliyuncs.com                       | BUCKET_IS_URL>my-bucket
            my-bucket.oss-cn-hangzhou-internal.aliyuncs.com              | BUCKET_IS_URL>my-bucket
            https://my-bucket.oss-accelerate.aliyuncs.com:443/           | BUCKET_IS_URL>my-bucket
            my-bucket.cn-hangzhou.oss.aliyuncs.com                       | BUCKET_IS_URL>my-bucket
            my-bucket.s3.oss-cn-hangzhou.aliyuncs.com                    | BUCKET_IS_URL>my-bucket
            https://oss-cn-hangzhou.aliyuncs.com/my-bucket/a             | BUCKET_IS_URL>my-bucket
            https://oss.console.aliyun.com/bucket/oss-cn-hangzhou/my-bucket/object | BUCKET_IS_URL>my-bucket
            https://oss.console.alibabacloud.com/bucket/oss-cn-hangzhou/my-bucket | BUCKET_IS_URL>my-bucket
            https://oss.console.aliyun.com/bucket                        | BUCKET_NOT_FOUND_IN_TEXT
            oss-cn-hangzhou.aliyuncs.com                                 | BUCKET_NOT_FOUND_IN_TEXT
            https://example.com/my-bucket                                | BUCKET_NOT_FOUND_IN_TEXT
            my-bucket/backups                                            | BUCKET_IS_PATH>my-bucket
            s3://my-bucket                                               | OSS_BUCKET_OF_AWS
            arn:aws:s3:::my-bucket                                       | OSS_BUCKET_OF_AWS
            https://my-bucket.s3.us-west-2.amazonaws.com/a               | OSS_BUCKET_OF_AWS
            my-bucket.s3.cn-north-1.amazonaws.com.cn                     | OSS_BUCKET_OF_AWS
            """)
    void textsThatContainABucketName(String text, String findings) {
        ANSWERS.expect(AlibabaFields.BUCKET_NAME, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            ali-cn-hangzhou                                    |
            ali-cn-shenzhen                                    |
            ali-ap-southeast-1                                 | (REGION_ID_DERIVED)
            cn-hangzhou                                        | REGION_UNKNOWN>ali-cn-hangzhou
            oss-cn-hangzhou                                    | REGION_UNKNOWN>ali-cn-hangzhou
            OSS-CN-HANGZHOU                                    | REGION_UNKNOWN>ali-cn-hangzhou
            oss-cn-shanghai.aliyuncs.com                       | REGION_UNKNOWN>ali-cn-shanghai
            https://oss-cn-beijing-internal.aliyuncs.com       | REGION_UNKNOWN>ali-cn-beijing
            ALI_CN_HANGZHOU                                    | REGION_UNKNOWN>ali-cn-hangzhou
            us-east-1                                          | REGION_UNKNOWN>ali-us-east-1
            ali-cn-chengdu                                     | REGION_UNKNOWN
            oss-cn-chengdu                                     | REGION_UNKNOWN
            aws-cn-northwest-1                                 | REGION_UNKNOWN
            hangzhou                                           | REGION_UNKNOWN
            """)
    void regions(String text, String findings) {
        ANSWERS.expect(AlibabaFields.REGION_ID, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            acs:ram::1890123456789012:role/zilliz-bucket-role  |
            acs:ram::1890123456789012:role/Zilliz.Role_1       |
            ACS:RAM::1890123456789012:ROLE/Zilliz-Role         | RAM_ROLE_ARN_FORM>acs:ram::1890123456789012:role/Zilliz-Role
            acs:ram::1890123456789012:Role/zilliz-role         | RAM_ROLE_ARN_FORM>acs:ram::1890123456789012:role/zilliz-role
            acs:ram::189012345678:role/r                       | ~RAM_UID_UNUSUAL
            acs:ram::1890123456789012345:role/r                | ~RAM_UID_UNUSUAL
            acs:ram::18901234567:role/r                        | RAM_ROLE_ARN_FORM
            acs:ram::18901234567890123456:role/r               | RAM_ROLE_ARN_FORM
            acs:ram::1234567890123456:role/zilliz-bucket-role  | ~RAM_ROLE_ARN_SAMPLE
            acs:ram::1541183371417731:role/zilliz-role         | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            acs:ram::1890123456789012:root                     | ROLE_ARN_KIND
            acs:ram::1890123456789012:user/admin               | ROLE_ARN_KIND
            acs:ram::1890123456789012:policy/p                 | ROLE_ARN_KIND
            acs:sts::1890123456789012:assumed-role/r/s         | ROLE_ARN_KIND
            acs:ram::1890123456789012:role/a/b                 | RAM_ROLE_ARN_FORM
            acs:ram::1890123456789012:role/                    | RAM_ROLE_ARN_FORM
            acs:ram:cn-hangzhou:1890123456789012:role/r        | RAM_ROLE_ARN_FORM
            acs:ram::<uid>:role/<name>                         | RAM_ROLE_ARN_FORM
            arn:aws:iam::444455556666:role/r                   | RAM_ROLE_ARN_OF_AWS
            zilliz-role                                        | RAM_ROLE_ARN_FORM
            """)
    void roleArns(String text, String findings) {
        ANSWERS.expect(AlibabaFields.ROLE_ARN, text, findings);
    }

    @Test
    void roleNamesHaveOneToSixtyFourCharacters() {
        ANSWERS.expect(AlibabaFields.ROLE_ARN, "acs:ram::1890123456789012:role/" + "r".repeat(64), "");
        ANSWERS.expect(AlibabaFields.ROLE_ARN, "acs:ram::1890123456789012:role/" + "r".repeat(65), "RAM_ROLE_ARN_FORM");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            acs:ram::1987654321098765:root            |
            acs:ram::1987654321098765:role/zilliz     |
            acs:ram::1987654321098765:user/zilliz@a.b |
            acs:ram::1541183371417731:root            | (RAM_PRINCIPAL_OF_THE_GUIDE)
            acs:ram::1234567890123456:root            | ~RAM_PRINCIPAL_SAMPLE
            acs:ram::19876543210987:root              | ~RAM_UID_UNUSUAL
            1987654321098765                          | RAM_PRINCIPAL_BARE_UID>acs:ram::1987654321098765:root
            1541183371417731                          | RAM_PRINCIPAL_BARE_UID>acs:ram::1541183371417731:root
            123456789012                              | RAM_PRINCIPAL_BARE_UID>acs:ram::123456789012:root
            12345678901                               | RAM_PRINCIPAL_FORM
            ACS:RAM::1987654321098765:ROOT            | RAM_PRINCIPAL_FORM>acs:ram::1987654321098765:root
            acs:ram::*:root                           | RAM_PRINCIPAL_FORM
            *                                         | RAM_PRINCIPAL_FORM
            acs:ram::1987654321098765:group/g         | RAM_PRINCIPAL_FORM
            306787409409                              | RAM_PRINCIPAL_OF_AWS
            965570967084                              | RAM_PRINCIPAL_OF_AWS
            acs:ram::306787409409:root                | RAM_PRINCIPAL_OF_AWS
            arn:aws:iam::965570967084:root            | RAM_PRINCIPAL_OF_AWS
            {"Version":"1"}                           | POLICY_IN_FIELD
            """)
    void zillizsPrincipals(String text, String findings) {
        ANSWERS.expect(AlibabaFields.ZILLIZ_ACCOUNT, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            acs:kms:cn-hangzhou:1890123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab |
            acs:kms:cn-hangzhou:1890123456789012:key/key-hzz65f8ab12cd34ef56gh            |
            acs:kms:ap-southeast-1:1890123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab |
            acs:kms:cn-hangzhou:189012345678901:key/1234abcd-12ab-34cd-56ef-1234567890ab  | ~RAM_UID_UNUSUAL
            acs:kms:oss-cn-hangzhou:1890123456789012:key/key-hzz65f8ab12cd34ef56gh        | OSS_KMS_KEY_FORM>acs:kms:cn-hangzhou:1890123456789012:key/key-hzz65f8ab12cd34ef56gh
            ACS:KMS:CN-HANGZHOU:1890123456789012:KEY/key-hzz65f8ab12cd34ef56gh            | OSS_KMS_KEY_FORM>acs:kms:cn-hangzhou:1890123456789012:key/key-hzz65f8ab12cd34ef56gh
            acs:kms:cn-hangzhou:1890123456789012:key/*                                    | OSS_KMS_KEY_FORM
            acs:kms:*:*:key/*                                                             | OSS_KMS_KEY_FORM
            acs:kms:<region>:<uid>:key/<id>                                               | OSS_KMS_KEY_FORM
            acs:kms:cn-hangzhou:1890123456789012:alias/my-key                             | KMS_KEY_ALIAS
            alias/acs/oss                                                                 | KMS_KEY_ALIAS
            1234abcd-12ab-34cd-56ef-1234567890ab                                          | KMS_KEY_BARE_ID
            key-hzz65f8ab12cd34ef56gh                                                     | KMS_KEY_BARE_ID
            arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab   | OSS_KMS_KEY_OF_AWS
            my key                                                                        | OSS_KMS_KEY_FORM
            """)
    void kmsKeys(String text, String findings) {
        ANSWERS.expect(AlibabaFields.KMS_KEY_ARN, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            regionId=ali-cn-hangzhou; kmsKeyArn=acs:kms:cn-hangzhou:1890123456789012:key/k | kmsKeyArn |
            regionId=ali-cn-hangzhou; kmsKeyArn=acs:kms:cn-shanghai:1890123456789012:key/k | kmsKeyArn | KMS_KEY_REGION
            regionId=cn-hangzhou; kmsKeyArn=acs:kms:cn-shanghai:1890123456789012:key/k | kmsKeyArn |
            regionId=ali-cn-hangzhou; roleArn=acs:ram::1890123456789012:role/r; kmsKeyArn=key-hzz1 | kmsKeyArn | KMS_KEY_BARE_ID>acs:kms:cn-hangzhou:1890123456789012:key/key-hzz1
            roleArn=acs:ram::1890123456789012:role/r; kmsKeyArn=key-hzz1 | kmsKeyArn | KMS_KEY_BARE_ID
            roleArn=acs:ram::1890123456789012:role/r; kmsKeyArn=acs:kms:cn-hangzhou:1987654321098765:key/k | kmsKeyArn |
            zillizAccount=acs:ram::1987654321098765:root; roleArn=acs:ram::1987654321098765:role/r | roleArn | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            zillizAccount=acs:ram::1987654321098765:role/z; roleArn=acs:ram::1987654321098765:role/r | roleArn | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            zillizAccount=acs:ram::1987654321098765:root; roleArn=acs:ram::1890123456789012:role/r | roleArn |
            """)
    void answersThatMustBeConsistent(String list, String field, String findings) {
        ANSWERS.expect(list, field, findings);
    }

    @Test
    void thePolicyNameIsDerivedFromTheBucketAndValidInRam() {
        String name = ANSWERS.read(Map.of("bucketName", A63)).values().get("policyName");
        assertThat(name).isEqualTo("zilliz-" + A63 + "-policy").matches("[A-Za-z0-9-]{1,128}");
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOpensAPageOfTheSiteThatZillizDocuments(Step step) {
        assertThat(ANSWERS.read("").consolePage(step))
                .get()
                .satisfies(page -> assertThat(page.getHost())
                        .isIn("cloud.zilliz.com.cn", "oss.console.aliyun.com", "ram.console.aliyun.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" \"%s\"\n", "\uFEFF%s", "“%s”", "%s\u200B", "\u3000%s\u00A0", "「%s」"})
    void artifactsOfCopyingAreRemoved(String pasted) {
        for (Map.Entry<String, String> value : Answers.of(
                        "regionId=ali-cn-hangzhou; bucketName=my-bucket; zillizAccount=acs:ram::1987654321098765:root; "
                                + "kmsKeyArn=acs:kms:cn-hangzhou:1890123456789012:key/k; externalId=zilliz-external-AbCdEf12345678; "
                                + "roleArn=acs:ram::1890123456789012:role/r; bucketPermission=read-only")
                .entrySet()) {
            var reading = ANSWERS.read(Map.of(value.getKey(), pasted.formatted(value.getValue())));
            assertThat(reading.values()).containsEntry(value.getKey(), value.getValue());
            assertThat(reading.findings(value.getKey())).isNotEmpty().noneMatch(Finding::isError);
        }
    }

    /// A pattern that backtracks from every start position would take minutes here.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a.",
                "oss-",
                ".oss-cn.",
                ":key/",
                "acs:kms:",
                "/",
                "a-",
                "oss.aliyuncs.com",
                "-internal",
                "acs:ram::1:"
            })
    void veryLongTextsAreParsedQuickly(String run) {
        String text = run.repeat(40_000 / run.length());
        assertTimeout(
                Duration.ofSeconds(20),
                () -> AlibabaFields.ALL.forEach(field -> ANSWERS.read(Map.of(field.id(), text))));
    }
}
