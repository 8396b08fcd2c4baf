package io.github.integrationwizard.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Rule;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.support.CheckRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsInputChecksTest {
    private static final String RIGHT = "regionId=aws-us-west-2; bucketName=my-bucket; zillizAccount=965570967084; "
            + "externalId=zilliz-external-AbCdEf12345678; roleArn=arn:aws:iam::444455556666:role/r";

    private static Report run(String answers) {
        return CheckRun.of(Read.PROVIDER, Read.answers(answers));
    }

    private static Outcome outcome(Report report, String check) {
        return CheckRun.outcome(report, "aws.input." + check);
    }

    @Test
    void thePlanMatchesTheCatalogAndEveryCheckIsRequired() {
        List<CheckSpec> plan = Read.PROVIDER.offlineChecks(Read.draft(Map.of())).rules().stream()
                .map(Rule::spec)
                .toList();
        assertThat(plan)
                .extracting(CheckSpec::id)
                .containsExactly(
                        "aws.input.bucket",
                        "aws.input.role",
                        "aws.input.extid",
                        "aws.input.partition",
                        "aws.input.rest");
        assertThat(plan)
                .allMatch(check -> check.level() == Level.OFFLINE && check.requirement() == Requirement.REQUIRED);
    }

    @Test
    void validAnswersPassAsDocumentsOnly() {
        Report report = run(RIGHT);
        assertThat(report.count(Status.PASS)).isEqualTo(5);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
        assertThat(report.results())
                .extracting(result -> result.outcome().provenFor().orElseThrow())
                .containsOnly(ProvenFor.DOCUMENT);
        assertThat(report.results())
                .extracting(result -> result.outcome().evidence().orElseThrow().origin())
                .containsOnly(Evidence.Origin.TYPED);
        assertThat(outcome(report, "bucket").observed()).isEqualTo(Map.of("bucketName", "my-bucket"));
        assertThat(outcome(report, "partition").observed())
                .isEqualTo(Map.of(
                        "regionId",
                        "aws-us-west-2",
                        "zillizAccount",
                        "965570967084",
                        "roleArn",
                        "arn:aws:iam::444455556666:role/r"));
    }

    @Test
    void missingAnswersAreUnknownNotFailed() {
        Report report = run("");
        assertThat(report.count(Status.FAIL)).isZero();
        assertThat(outcome(report, "bucket").status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcome(report, "bucket").causes()).containsExactly(new Cause.Missing("bucketName"));
        assertThat(outcome(report, "role").causes()).containsExactly(new Cause.Missing("roleArn"));
        assertThat(outcome(report, "extid").causes()).containsExactly(new Cause.Missing("externalId"));
        assertThat(outcome(report, "partition").status()).isEqualTo(Status.SKIP);
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest(name = "{0}, {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            bucketName=s3://my-bucket | bucket | FAIL | BUCKET_IS_URI | BLOCKED
            bucketName=b--x-s3 | bucket | FAIL | BUCKET_DIRECTORY | BLOCKED
            bucketName=my.bucket | bucket | WARN | BUCKET_DOTS | NO_BLOCKER_FOUND
            bucketName=my-444455556666-us-east-1-an | bucket | FAIL | BUCKET_ACCOUNT_REGIONAL_REGION | BLOCKED
            roleArn=arn:aws:iam::444455556666:user/me | role | FAIL | ROLE_ARN_KIND | BLOCKED
            roleArn=zilliz-role | role | FAIL | ROLE_ARN_FORM | BLOCKED
            roleArn=arn:aws:iam::965570967084:role/r | role | FAIL | ROLE_ARN_ACCOUNT_OF_ZILLIZ | BLOCKED
            externalId=my-external-id | extid | WARN | EXTERNAL_ID_SAMPLE | NO_BLOCKER_FOUND
            externalId=<external-id> | extid | FAIL | EXTERNAL_ID_CHARACTERS | BLOCKED
            externalId=other-form | extid | PASS | EXTERNAL_ID_UNUSUAL | NO_BLOCKER_FOUND
            roleArn=arn:aws-cn:iam::444455556666:role/r | partition | FAIL | ROLE_ARN_PARTITION | BLOCKED
            zillizAccount=arn:aws-cn:iam::777788889999:root | partition | FAIL | ZILLIZ_ACCOUNT_PARTITION | BLOCKED
            kmsKeyArn=arn:aws-cn:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab | partition | FAIL | KMS_KEY_PARTITION | BLOCKED
            zillizAccount=306787409409 | partition | WARN | ZILLIZ_ACCOUNT_TEST | NO_BLOCKER_FOUND
            """)
    void oneUnusualAnswerAmongValidOnes(String answer, String check, Status status, String code, Verdict verdict) {
        Report report = run(RIGHT + "; " + answer);
        assertThat(outcome(report, check).status()).isEqualTo(status);
        assertThat(outcome(report, check).causes())
                .extracting(cause -> ((Cause.Found) cause).finding().code().name())
                .containsExactly(code);
        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @Test
    void mixedPartitionsDoNotMakeTheRoleArnInvalid() {
        Report report = run(RIGHT.replace("arn:aws:", "arn:aws-cn:"));
        assertThat(outcome(report, "role").status()).isEqualTo(Status.PASS);
        assertThat(outcome(report, "partition").status()).isEqualTo(Status.FAIL);
    }

    @Test
    void everyArnOfTheOtherPartitionIsReported() {
        Report report =
                run("regionId=aws-cn-northwest-1; bucketName=my-bucket; zillizAccount=arn:aws:iam::965570967084:root; "
                        + "externalId=zilliz-external-AbCdEf12345678; roleArn=arn:aws:iam::444455556666:role/r; "
                        + "kmsKeyArn=arn:aws:kms:us-west-2:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab");
        assertThat(outcome(report, "partition").causes())
                .extracting(cause -> ((Cause.Found) cause).finding().field())
                .containsExactly("kmsKeyArn", "zillizAccount", "roleArn");
    }

    @Test
    void zillizsGlobalAccountInChinaIsAWarning() {
        Report report = run(RIGHT.replace("aws-us-west-2", "aws-cn-northwest-1").replace("arn:aws:", "arn:aws-cn:"));
        assertThat(outcome(report, "partition").status()).isEqualTo(Status.WARN);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void aDerivedRoleIsAWarningUntilTheRealOneIsThere() {
        Report report =
                run(RIGHT.replace("roleArn=arn:aws:iam::444455556666:role/r", "accountId=444455556666; roleName=r"));
        assertThat(outcome(report, "role").status()).isEqualTo(Status.WARN);
        assertThat(outcome(report, "role").observed()).isEqualTo(Map.of("roleArn", "arn:aws:iam::444455556666:role/r"));
        assertThat(outcome(report, "partition").status()).isEqualTo(Status.PASS);
    }

    @Test
    void thePartitionIsUnknownWithoutAValidRegion() {
        assertThat(outcome(run(RIGHT.replace("regionId=aws-us-west-2; ", "")), "partition")
                        .causes())
                .containsExactly(new Cause.Missing("regionId"));
        assertThat(outcome(run(RIGHT.replace("aws-us-west-2", "us-west-2")), "partition")
                        .status())
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void thePartitionCheckIsSkippedIfADependencyFails() {
        assertThat(outcome(run(RIGHT + "; bucketName=A"), "partition").causes())
                .containsExactly(new Cause.Dependency("aws.input.bucket"));
        assertThat(outcome(run(RIGHT + "; roleArn=r"), "partition").causes())
                .containsExactly(new Cause.Dependency("aws.input.role"));
    }

    @ParameterizedTest
    @CsvSource({
        "prefix, /x*",
        "accountId, 12",
        "roleName, a b",
        "zillizAccount, nobody",
        "kmsKeyArn, alias/mine",
        "bucketPermission, all",
        "kmsKeyArn, arn:aws:kms:eu-west-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    })
    void anInvalidValueAnywhereBlocks(String field, String text) {
        assertThat(run(RIGHT + "; " + field + "=" + text).verdict()).isEqualTo(Verdict.BLOCKED);
    }
}
