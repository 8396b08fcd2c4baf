package io.github.integrationwizard.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of `docs/facts.md#aws`, one case per line. For the notation of findings see [Read].
class AwsRulesTest {
    private static final String A63 = "a".repeat(63);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            my-bucket                          |
            abc                                |
            123                                |
            1234567890123                      |
            zilliz-bucket-for-integration-0819 |
            a--b                               |
            xn-bucket                          |
            sthree                             |
            amzn-s3-demo                       |
            my-an-bucket                       |
            sudan                              |
            s3alias                            |
            1.2.3                              | ~BUCKET_DOTS
            1.2.3.4.5                          | ~BUCKET_DOTS
            1.2.3.a                            | ~BUCKET_DOTS
            a.b-c.d                            | ~BUCKET_DOTS
            ab                                 | BUCKET_LENGTH
            a                                  | BUCKET_LENGTH
            My-Bucket                          | BUCKET_UPPER_CASE>my-bucket
            my_bucket                          | BUCKET_UNDERSCORE>my-bucket
            My_Bucket                          | BUCKET_UPPER_CASE>my-bucket BUCKET_UNDERSCORE>my-bucket
            Xn--bucket                         | BUCKET_UPPER_CASE
            _bucket                            | BUCKET_UNDERSCORE
            my bucket                          | BUCKET_CHARACTERS
            my\u00A0bucket                     | BUCKET_CHARACTERS
            bücket                             | BUCKET_CHARACTERS
            存储桶存储桶                         | BUCKET_CHARACTERS
            my,bucket                          | BUCKET_CHARACTERS
            my*bucket                          | BUCKET_CHARACTERS
            my-<bucket>                        | BUCKET_CHARACTERS
            -bucket                            | BUCKET_EDGE
            bucket-                            | BUCKET_EDGE
            .bucket                            | BUCKET_EDGE
            bucket.                            | BUCKET_EDGE
            my..bucket                         | BUCKET_ADJACENT_DOTS
            192.168.5.4                        | BUCKET_IP_ADDRESS
            999.999.999.999                    | BUCKET_IP_ADDRESS
            xn--bucket                         | BUCKET_PREFIX_RESERVED
            sthree-bucket                      | BUCKET_PREFIX_RESERVED
            sthree-configurator                | BUCKET_PREFIX_RESERVED
            amzn-s3-demo-bucket                | BUCKET_PREFIX_RESERVED
            my-bucket-s3alias                  | BUCKET_SUFFIX_RESERVED
            my-bucket--ol-s3                   | BUCKET_SUFFIX_RESERVED
            my-bucket.mrap                     | BUCKET_SUFFIX_RESERVED
            my-bucket--table-s3                | BUCKET_SUFFIX_RESERVED
            my-bucket--usw2-az1--x-s3          | BUCKET_DIRECTORY
            my-bucket-an                       | BUCKET_ACCOUNT_REGIONAL_FORM
            my-111122223333-us-west-2-an       |
            my-111122223333-cn-northwest-1-an  |
            my-111122223333-us-gov-west-1-an   |
            my-11112222333-us-west-2-an        | BUCKET_ACCOUNT_REGIONAL_FORM
            111122223333-us-west-2-an          | BUCKET_ACCOUNT_REGIONAL_FORM
            my-111122223333-us-west-an         | BUCKET_ACCOUNT_REGIONAL_FORM
            <bucket>                           | BUCKET_PLACEHOLDER
            $bucket                            | BUCKET_PLACEHOLDER
            #bucket                            | BUCKET_PLACEHOLDER
            ${bucket}                          | BUCKET_PLACEHOLDER
            {bucket}                           | BUCKET_PLACEHOLDER
            """)
    void bucketNames(String text, String findings) {
        Read.expect(AwsFields.BUCKET_NAME, text, findings);
    }

    @Test
    void bucketNamesHaveThreeToSixtyThreeCharacters() {
        Read.expect(AwsFields.BUCKET_NAME, A63, "");
        Read.expect(AwsFields.BUCKET_NAME, A63 + "a", "BUCKET_LENGTH");
        Read.expect(AwsFields.BUCKET_NAME, "a".repeat(255), "BUCKET_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            s3://my-bucket                                                       | BUCKET_IS_URI>my-bucket
            S3://my-bucket/a/b                                                   | BUCKET_IS_URI>my-bucket
            s3a://my-bucket/a?x#y                                                | BUCKET_IS_URI>my-bucket
            s3n://my.bucket/                                                     | BUCKET_IS_URI>my.bucket
            s3://My_Bucket/                                                      | BUCKET_NOT_FOUND_IN_TEXT
            s3://                                                                | BUCKET_NOT_FOUND_IN_TEXT
            s3://xn--a/                                                          | BUCKET_NOT_FOUND_IN_TEXT
            arn:aws:s3:::my-bucket                                               | BUCKET_IS_ARN>my-bucket
            arn:aws:s3:::my-bucket/*                                             | BUCKET_IS_ARN>my-bucket
            arn:aws-cn:s3:::my-bucket/a                                          | BUCKET_IS_ARN>my-bucket
            arn:aws:s3:::                                                        | BUCKET_NOT_FOUND_IN_TEXT
            arn:aws:s3:::<bucket>                                                | BUCKET_NOT_FOUND_IN_TEXT
            arn:aws:s3:us-west-2:111122223333:accesspoint/my-point               | BUCKET_IS_ACCESS_POINT
            arn:aws:s3-object-lambda:us-west-2:111122223333:accesspoint/my-point | BUCKET_IS_ACCESS_POINT
            arn:aws:s3::111122223333:accesspoint:point.mrap                      | BUCKET_IS_ACCESS_POINT
            arn:aws:s3:us-west-2:111122223333:storage-lens/my-lens               | BUCKET_NOT_FOUND_IN_TEXT
            arn:aws:s3express:us-west-2:111122223333:bucket/b--usw2-az1--x-s3    | BUCKET_NOT_FOUND_IN_TEXT
            arn:aws:iam::111122223333:role/my-role                               | BUCKET_NOT_FOUND_IN_TEXT
            https://us-west-2.console.aws.amazon.com/s3/buckets/my-bucket?region=us-west-2&tab=objects | BUCKET_IS_URL>my-bucket
            https://s3.console.aws.amazon.com/s3/object/my-bucket?prefix=a       | BUCKET_IS_URL>my-bucket
            https://cn-northwest-1.console.amazonaws.cn/s3/buckets/my-bucket     | BUCKET_IS_URL>my-bucket
            console.aws.amazon.com/s3/buckets/my-bucket                          | BUCKET_IS_URL>my-bucket
            https://console.aws.amazon.com/s3/home                               | BUCKET_NOT_FOUND_IN_TEXT
            https://s3.us-west-2.amazonaws.com/my-bucket/key                     | BUCKET_IS_URL>my-bucket
            https://s3-us-west-2.amazonaws.com/my-bucket                         | BUCKET_IS_URL>my-bucket
            http://s3.amazonaws.com/my-bucket                                    | BUCKET_IS_URL>my-bucket
            s3.dualstack.us-west-2.amazonaws.com/my-bucket                       | BUCKET_IS_URL>my-bucket
            https://s3.cn-northwest-1.amazonaws.com.cn/my-bucket/                | BUCKET_IS_URL>my-bucket
            https://my-bucket.s3.us-west-2.amazonaws.com/key/other               | BUCKET_IS_URL>my-bucket
            https://my-bucket.s3.amazonaws.com                                   | BUCKET_IS_URL>my-bucket
            https://my-bucket.s3-us-west-2.amazonaws.com:443/                    | BUCKET_IS_URL>my-bucket
            https://my.bucket.s3.us-west-2.amazonaws.com                         | BUCKET_IS_URL>my.bucket
            my-bucket.s3.cn-northwest-1.amazonaws.com.cn                         | BUCKET_IS_URL>my-bucket
            my-bucket.s3-website-us-west-2.amazonaws.com                         | BUCKET_IS_URL>my-bucket
            my-bucket.s3.dualstack.us-west-2.amazonaws.com                       | BUCKET_IS_URL>my-bucket
            https://s3-logs.s3.us-west-2.amazonaws.com/key/other                 | BUCKET_IS_URL>s3-logs
            https://logs.s3.copy.s3.us-west-2.amazonaws.com/key                  | BUCKET_IS_URL>logs.s3.copy
            https://a-bucket.s3.amazonaws.com/b-bucket.s3.amazonaws.com          | BUCKET_IS_URL>a-bucket
            my-point-111122223333.s3-accesspoint.us-west-2.amazonaws.com         | BUCKET_IS_ACCESS_POINT
            https://s3.us-west-2.amazonaws.com                                   | BUCKET_NOT_FOUND_IN_TEXT
            https://example.com/my-bucket                                        | BUCKET_NOT_FOUND_IN_TEXT
            HTTPS://MY-BUCKET.S3.AMAZONAWS.COM                                   | BUCKET_NOT_FOUND_IN_TEXT
            my-bucket/                                                           | BUCKET_IS_PATH>my-bucket
            my-bucket/backups/2026                                               | BUCKET_IS_PATH>my-bucket
            My-Bucket/backups                                                    | BUCKET_NOT_FOUND_IN_TEXT
            /my-bucket                                                           | BUCKET_CHARACTERS
            """)
    void textsThatContainABucketName(String text, String findings) {
        Read.expect(AwsFields.BUCKET_NAME, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            backups/                | (PREFIX_NARROWS)
            a/b/                    | (PREFIX_NARROWS)
            日付=1/                  | PREFIX_CHARACTERS
            backups                 | ~PREFIX_NO_SLASH>backups/ (PREFIX_NARROWS)
            a"b\\c'd%e@f&g/          | (PREFIX_NARROWS)
            é/                      | (PREFIX_NARROWS)
            a b/                    | (PREFIX_NARROWS)
            ./                      | (PREFIX_NARROWS)
            $/                      | (PREFIX_NARROWS)
            {a}/                    | (PREFIX_NARROWS)
            /                       | PREFIX_LEADING_SLASH
            /backups/               | PREFIX_LEADING_SLASH>backups/
            //backups/              | PREFIX_LEADING_SLASH>backups/
            *                       | PREFIX_PATTERN
            a*/                     | PREFIX_PATTERN
            a?/                     | PREFIX_PATTERN
            ${aws:username}/        | PREFIX_PATTERN
            a\u0000b/               | PREFIX_CHARACTERS
            a\tb/                   | PREFIX_CHARACTERS
            aĀ/                     | PREFIX_CHARACTERS
            s3://my-bucket/backups/ | PREFIX_IS_URI
            S3A://my-bucket/        | PREFIX_IS_URI
            arn:aws:s3:::b/a        | PREFIX_IS_URI
            http://x/a              | PREFIX_IS_URI
            https://x/a             | PREFIX_IS_URI
            """)
    void prefixes(String text, String findings) {
        Read.expect(AwsFields.PREFIX, text, findings);
    }

    @Test
    void aSingleByteLineBreakIsInvalidInAPrefix() {
        Read.expect(AwsFields.PREFIX, "a\u0085b/", "PREFIX_CHARACTERS");
    }

    @Test
    void prefixesLeaveRoomForAKey() {
        Read.expect(AwsFields.PREFIX, "a".repeat(899) + "/", "(PREFIX_NARROWS)");
        Read.expect(AwsFields.PREFIX, "a".repeat(900) + "/", "PREFIX_LENGTH");
        Read.expect(AwsFields.PREFIX, "é".repeat(450) + "/", "PREFIX_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            444455556666   |
            012345678901   |
            111122223333   | ~ACCOUNT_SAMPLE
            123456789012   | ~ACCOUNT_SAMPLE
            000000000000   | ~ACCOUNT_SAMPLE
            4444-5555-6666 | ACCOUNT_FORM>444455556666
            4444 5555 6666 | ACCOUNT_FORM
            44445555666    | ACCOUNT_FORM
            4444555566667  | ACCOUNT_FORM
            44445555666a   | ACCOUNT_FORM
            ٤٤٤٤٥٥٥٥٦٦٦٦   | ACCOUNT_FORM
            my-account     | ACCOUNT_FORM
            965570967084   | ACCOUNT_OF_ZILLIZ
            306787409409   | ACCOUNT_OF_ZILLIZ
            """)
    void ownAccounts(String text, String findings) {
        Read.expect(AwsFields.ACCOUNT_ID, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            zilliz-integration-role-0819                    |
            r                                               |
            A_b+c=d,e.f@g-h                                 |
            my role                                         | ROLE_NAME_CHARACTERS
            role/name                                       | ROLE_NAME_CHARACTERS
            ロール                                           | ROLE_NAME_CHARACTERS
            <role>                                          | ROLE_NAME_CHARACTERS
            arn:aws:iam::444455556666:role/my-role          | ROLE_NAME_IS_ARN>my-role
            arn:aws-cn:iam::444455556666:role/a/b/my-role   | ROLE_NAME_IS_ARN>my-role
            arn:aws:iam::444455556666:user/me               | ROLE_NAME_CHARACTERS
            """)
    void roleNames(String text, String findings) {
        Read.expect(AwsFields.ROLE_NAME, text, findings);
    }

    @Test
    void roleNamesHaveOneToSixtyFourCharacters() {
        Read.expect(AwsFields.ROLE_NAME, "r".repeat(64), "");
        Read.expect(AwsFields.ROLE_NAME, "r".repeat(65), "ROLE_NAME_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            arn:aws:iam::444455556666:role/my-role                         |
            arn:aws-cn:iam::444455556666:role/my-role                      |
            arn:aws-us-gov:iam::444455556666:role/my-role                  |
            arn:aws-eusc:iam::444455556666:role/my-role                    |
            arn:aws:iam::444455556666:role/a/my-role                       |
            arn:aws:iam::444455556666:role/a/b                             |
            arn:aws:iam::444455556666:role/a/b/c                           |
            arn:aws:iam::444455556666:role/service-role/my-role            |
            arn:aws:iam::444455556666:role/aws-service-role/x.amazonaws.com/my-role |
            arn:aws:iam::444455556666:role/A_b+c=d,e.f@g-h                 |
            arn:aws-iso:iam::444455556666:role/my-role                     | ROLE_ARN_PARTITION_UNKNOWN
            arn:aws-mars:iam::444455556666:role/my-role                    | ROLE_ARN_PARTITION_UNKNOWN
            arn:aws:iam::444455556666:user/me                              | ROLE_ARN_KIND
            arn:aws:iam::444455556666:group/us                             | ROLE_ARN_KIND
            arn:aws:iam::444455556666:policy/my-policy                     | ROLE_ARN_KIND
            arn:aws:iam::aws:policy/AdministratorAccess                    | ROLE_ARN_KIND
            arn:aws:iam::444455556666:instance-profile/my-role             | ROLE_ARN_KIND
            arn:aws:iam::444455556666:root                                 | ROLE_ARN_KIND
            arn:aws:iam::444455556666:saml-provider/x                      | ROLE_ARN_KIND
            arn:aws:iam::444455556666:oidc-provider/x                      | ROLE_ARN_KIND
            arn:aws:iam::444455556666:server-certificate/x                 | ROLE_ARN_KIND
            arn:aws:iam::444455556666:mfa/x                                | ROLE_ARN_KIND
            arn:aws:sts::444455556666:assumed-role/my-role/me              | ROLE_ARN_KIND
            arn:aws:sts::444455556666:federated-user/me                    | ROLE_ARN_KIND
            arn:aws-cn:sts::444455556666:assumed-role/my-role/me           | ROLE_ARN_KIND
            my-role                                                        | ROLE_ARN_FORM
            role/my-role                                                   | ROLE_ARN_FORM
            arn:aws:iam::444455556666:role/                                | ROLE_ARN_FORM
            arn:aws:iam::444455556666:role                                 | ROLE_ARN_FORM
            arn:aws:iam::444455556666:role/a/                              | ROLE_ARN_FORM
            arn:aws:iam::444455556666:role//a                              | ROLE_ARN_FORM
            arn:aws:iam::44445555666:role/my-role                          | ROLE_ARN_FORM
            arn:aws:iam:us-west-2:444455556666:role/my-role                | ROLE_ARN_FORM
            arn:aws:iam::444455556666:role/my role                         | ROLE_ARN_FORM
            arn:aws:iam::444455556666:role/パス/my-role                     | ROLE_ARN_FORM
            arn:aws:s3:::my-bucket                                         | ROLE_ARN_FORM
            acs:ram::1234567890123456:role/my-role                         | ROLE_ARN_FORM
            ARN:AWS:IAM::444455556666:ROLE/my-role                         | ROLE_ARN_FORM
            """)
    void roleArns(String text, String findings) {
        Read.expect(AwsFields.ROLE_ARN, text, findings);
    }

    @Test
    void rolePathsHaveAtMost512CharactersWithBothSlashes() {
        String arn = "arn:aws:iam::444455556666:role/";
        Read.expect(AwsFields.ROLE_ARN, arn + "p".repeat(510) + "/" + "r".repeat(64), "");
        Read.expect(AwsFields.ROLE_ARN, arn + "p/".repeat(255) + "r", "");
        Read.expect(AwsFields.ROLE_ARN, arn + "p".repeat(511) + "/r", "ROLE_ARN_FORM");
        Read.expect(AwsFields.ROLE_ARN, arn + "r".repeat(65), "ROLE_ARN_FORM");
    }

    @Test
    void aRoleArnSurvivesARoundTrip() {
        String text = "arn:aws-cn:iam::444455556666:role/a/b/my-role";
        RoleArn arn = RoleArn.parse(text).orElseThrow();
        assertThat(arn).isEqualTo(new RoleArn(Partition.CHINA, "444455556666", "a/b/", "my-role"));
        assertThat(arn.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab          |
            arn:aws-cn:kms:cn-northwest-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab  |
            arn:aws-us-gov:kms:us-gov-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab |
            arn:aws-eusc:kms:eusc-de-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab |
            arn:aws:kms:us-west-2:444455556666:key/mrk-1234abcd12ab34cd56ef1234567890ab          |
            arn:aws:kms:us-west-2:444455556666:key/1234ABCD-12AB-34CD-56EF-1234567890AB          | KMS_KEY_FORM>arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab
            1234abcd-12ab-34cd-56ef-1234567890ab                                                 | KMS_KEY_BARE_ID
            1234ABCD-12ab-34cd-56ef-1234567890ab                                                 | KMS_KEY_BARE_ID
            mrk-1234abcd12ab34cd56ef1234567890ab                                                 | KMS_KEY_BARE_ID
            alias/my-key                                                                         | KMS_KEY_ALIAS
            alias/aws/s3                                                                         | KMS_KEY_ALIAS
            arn:aws:kms:us-west-2:444455556666:alias/my-key                                      | KMS_KEY_ALIAS
            arn:aws-cn:kms:cn-northwest-1:444455556666:alias/aws/s3                              | KMS_KEY_ALIAS
            arn:aws:kms:us-west-2:444455556666:key/<key_id>                                      | KMS_KEY_FORM
            arn:aws:kms:<region>:<account_id>:key/<key_id>                                       | KMS_KEY_FORM
            arn:aws:kms:us-west-2:444455556666:key/*                                             | KMS_KEY_FORM
            arn:aws:kms::444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab                   | KMS_KEY_FORM
            arn:aws:kms:us-west-2:44445555666:key/1234abcd-12ab-34cd-56ef-1234567890ab           | KMS_KEY_FORM
            arn:aws-iso:kms:us-iso-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab  | KMS_KEY_FORM
            arn:aws:kms:us-west-2:444455556666:key/mrk-1234                                      | KMS_KEY_FORM
            my-key                                                                               | KMS_KEY_FORM
            """)
    void kmsKeys(String text, String findings) {
        // A valid key has a note that its key policy statement needs the role.
        Read.expect(AwsFields.KMS_KEY_ARN, text, findings == null ? "(KMS_KEY_POLICY_NEEDS_ROLE)" : findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            965570967084                                    |
            arn:aws:iam::965570967084:root                  |
            arn:aws:iam::965570967084:role/zilliz-role      |
            arn:aws-cn:iam::777788889999:root               |
            arn:aws-cn:iam::777788889999:role/a/b           |
            777788889999                                    |
            306787409409                                    | ~ZILLIZ_ACCOUNT_TEST
            arn:aws:iam::306787409409:root                  | ~ZILLIZ_ACCOUNT_TEST
            arn:aws:iam::306787409409:role/zilliz-role      | ~ZILLIZ_ACCOUNT_TEST
            arn:aws-cn:iam::965570967084:root               | ~ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA
            arn:aws-cn:iam::306787409409:root               | ~ZILLIZ_ACCOUNT_TEST
            9655-7096-7084                                  | ZILLIZ_ACCOUNT_FORM>965570967084
            96557096708                                     | ZILLIZ_ACCOUNT_FORM
            *                                               | ZILLIZ_ACCOUNT_FORM
            arn:aws:iam::965570967084:user/zilliz           | ZILLIZ_ACCOUNT_FORM
            arn:aws:iam::*:root                             | ZILLIZ_ACCOUNT_FORM
            arn:aws-mars:iam::965570967084:root             | ZILLIZ_ACCOUNT_FORM
            AIDAEXAMPLE                                     | ZILLIZ_ACCOUNT_FORM
            acs:ram::1234567890123456:root                  | ZILLIZ_ACCOUNT_OTHER_CLOUD
            x@y.iam.gserviceaccount.com                     | ZILLIZ_ACCOUNT_OTHER_CLOUD
            {"Version":"2012-10-17"}                        | POLICY_IN_FIELD
            """)
    void zillizsPrincipals(String text, String findings) {
        Read.expect(AwsFields.ZILLIZ_ACCOUNT, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aws-us-west-2      |
            aws-cn-northwest-1 |
            aws-eu-west-1      | (REGION_ID_DERIVED)
            us-west-2          | REGION_UNKNOWN>aws-us-west-2
            AWS-US-WEST-2      | REGION_UNKNOWN>aws-us-west-2
            aws_us_west_2      | REGION_UNKNOWN>aws-us-west-2
            cn-northwest-1     | REGION_UNKNOWN>aws-cn-northwest-1
            aws-cn-north-1     | REGION_UNKNOWN
            aws-us-wset-1      | REGION_UNKNOWN
            az-eastus          | REGION_UNKNOWN
            """)
    void regions(String text, String findings) {
        Read.expect(AwsFields.REGION_ID, text, findings);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            us-west-2, aws
            ap-southeast-1, aws
            cn-north-1, aws-cn
            cn-northwest-1, aws-cn
            us-gov-west-1, aws-us-gov
            eusc-de-east-1, aws-eusc
            """)
    void thePartitionFollowsFromTheRegion(String region, String partition) {
        assertThat(Partition.ofRegion(region).id()).isEqualTo(partition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            regionId=aws-us-west-2; roleArn=arn:aws:iam::444455556666:role/r | roleArn |
            regionId=aws-us-west-2; roleArn=arn:aws-cn:iam::444455556666:role/r | roleArn | ROLE_ARN_PARTITION
            regionId=aws-cn-northwest-1; roleArn=arn:aws:iam::444455556666:role/r | roleArn | ROLE_ARN_PARTITION
            regionId=aws-cn-northwest-1; roleArn=arn:aws-cn:iam::444455556666:role/r | roleArn |
            roleArn=arn:aws:iam::965570967084:role/r | roleArn | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            roleArn=arn:aws:iam::306787409409:role/r | roleArn | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            zillizAccount=777788889999; roleArn=arn:aws:iam::777788889999:role/r | roleArn | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            zillizAccount=arn:aws:iam::777788889999:root; roleArn=arn:aws:iam::777788889999:role/r | roleArn | ROLE_ARN_ACCOUNT_OF_ZILLIZ
            zillizAccount=777788889999; accountId=777788889999 | accountId | ACCOUNT_OF_ZILLIZ
            zillizAccount=777788889999; accountId=777788889999; roleName=r; regionId=aws-us-west-2 | roleArn |
            accountId=444455556666; roleArn=arn:aws:iam::777788889999:role/r | roleArn | ~ROLE_ARN_ACCOUNT_DIFFERS
            roleName=a; roleArn=arn:aws:iam::444455556666:role/b | roleArn | ~ROLE_ARN_NAME_DIFFERS
            roleName=Zilliz-Role; roleArn=arn:aws:iam::444455556666:role/x/zilliz-role | roleArn |
            accountId=777788889999; roleName=a; roleArn=arn:aws:iam::444455556666:role/b | roleArn | ~ROLE_ARN_ACCOUNT_DIFFERS ~ROLE_ARN_NAME_DIFFERS
            regionId=aws-us-west-2; accountId=444455556666; roleName=r | roleArn | (ROLE_ARN_DERIVED)
            accountId=444455556666; roleName=r | roleArn |
            regionId=aws-us-west-2; zillizAccount=965570967084 | zillizAccount |
            regionId=aws-cn-northwest-1; zillizAccount=965570967084 | zillizAccount | ~ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA
            regionId=aws-us-west-2; zillizAccount=306787409409 | zillizAccount | ~ZILLIZ_ACCOUNT_TEST
            regionId=aws-cn-northwest-1; zillizAccount=306787409409 | zillizAccount | ~ZILLIZ_ACCOUNT_TEST
            regionId=aws-cn-northwest-1; zillizAccount=arn:aws:iam::965570967084:root | zillizAccount | ZILLIZ_ACCOUNT_PARTITION
            regionId=aws-us-west-2; zillizAccount=arn:aws-cn:iam::777788889999:root | zillizAccount | ZILLIZ_ACCOUNT_PARTITION
            regionId=aws-us-west-2; kmsKeyArn=arn:aws-cn:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab | kmsKeyArn | KMS_KEY_PARTITION
            regionId=aws-us-west-2; kmsKeyArn=arn:aws:kms:us-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab | kmsKeyArn | KMS_KEY_REGION
            regionId=aws-us-west-2; accountId=444455556666; kmsKeyArn=1234ABCD-12ab-34cd-56ef-1234567890ab | kmsKeyArn | KMS_KEY_BARE_ID>arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab
            regionId=aws-us-west-2; bucketName=my-444455556666-us-west-2-an | bucketName |
            regionId=aws-us-west-2; bucketName=my-444455556666-us-east-1-an | bucketName | BUCKET_ACCOUNT_REGIONAL_REGION
            """)
    void answersThatMustBeConsistent(String list, String field, String findings) {
        Map<String, String> answers = Read.answers(list);
        assertThat(Read.said(Read.draft(answers).findings(field))).isEqualTo(findings == null ? "" : findings);
        Read.expectRepairsToMend(answers);
    }

    @Test
    void aKeyOfAnotherAccountIsFine() {
        var reading = Read.draft(Read.answers("regionId=aws-us-west-2; accountId=444455556666; roleName=r; "
                + "kmsKeyArn=arn:aws:kms:us-west-2:777788889999:key/1234abcd-12ab-34cd-56ef-1234567890ab"));
        assertThat(reading.findings("kmsKeyArn")).isEmpty();
    }

    @Test
    void namesInvalidCharactersEvenInvisibleOnes() {
        assertThat(args(Read.draft(Map.of("bucketName", "a b\u00A0cé\u0301漢é"))
                        .findings("bucketName")
                        .getFirst()))
                .isEqualTo("\u2423 U+00A0 é U+0301 漢");
        assertThat(args(Read.draft(Map.of("prefix", "a\tb\uD800\uE000/"))
                        .findings("prefix")
                        .getFirst()))
                .isEqualTo("U+0009 U+D800 U+E000");
    }

    private static String args(Finding finding) {
        return String.join("|", finding.args());
    }

    @ParameterizedTest
    @ValueSource(strings = {" \"%s\"\n", "\uFEFF%s", "“%s”", "%s\u200B", "\u3000%s\u00A0", "「%s」"})
    void artifactsOfCopyingAreRemoved(String pasted) {
        for (Map.Entry<String, String> value : Read.answers(
                        "regionId=aws-us-west-2; bucketName=my-bucket; accountId=444455556666; roleName=r; prefix=a/; "
                                + "zillizAccount=965570967084; externalId=zilliz-external-AbCdEf12345678; "
                                + "roleArn=arn:aws:iam::444455556666:role/r; bucketPermission=read-only")
                .entrySet()) {
            var reading = Read.draft(Map.of(value.getKey(), pasted.formatted(value.getValue())));
            assertThat(reading.values()).containsEntry(value.getKey(), value.getValue());
            assertThat(reading.findings(value.getKey())).isNotEmpty().noneMatch(Finding::isError);
        }
    }
}
