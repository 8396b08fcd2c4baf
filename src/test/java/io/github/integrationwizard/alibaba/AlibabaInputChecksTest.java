package io.github.integrationwizard.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Rule;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.CheckRun;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlibabaInputChecksTest {
    private static final String RIGHT = "regionId=ali-cn-hangzhou; bucketName=my-bucket; "
            + "zillizAccount=acs:ram::1987654321098765:root; externalId=zilliz-external-AbCdEf12345678; "
            + "roleArn=acs:ram::1890123456789012:role/r";

    private static Report run(String answers) {
        return CheckRun.of(new AlibabaProvider(), Answers.of(answers));
    }

    private static Outcome outcome(Report report, String check) {
        return CheckRun.outcome(report, "oss.input." + check);
    }

    @Test
    void thePlanMatchesTheCatalogAndEveryCheckIsRequired() {
        List<CheckSpec> plan = new AlibabaProvider()
                .offlineChecks(Draft.empty("alibaba")).rules().stream()
                        .map(Rule::spec)
                        .toList();
        assertThat(plan)
                .extracting(CheckSpec::id)
                .containsExactly(
                        "oss.input.bucket",
                        "oss.input.role",
                        "oss.input.principal",
                        "oss.input.extid",
                        "oss.input.region",
                        "oss.input.rest");
        assertThat(plan)
                .allMatch(check -> check.level() == Level.OFFLINE && check.requirement() == Requirement.REQUIRED);
    }

    @Test
    void validAnswersPassAsDocumentsOnly() {
        Report report = run(RIGHT);
        assertThat(report.count(Status.PASS)).isEqualTo(6);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
        assertThat(report.results())
                .extracting(result -> result.outcome().provenFor().orElseThrow())
                .containsOnly(ProvenFor.DOCUMENT);
        assertThat(outcome(report, "region").observed()).isEqualTo(Map.of("regionId", "ali-cn-hangzhou"));
    }

    @Test
    void missingAnswersAreUnknownNotFailed() {
        Report report = run("");
        assertThat(report.count(Status.UNKNOWN)).isEqualTo(5);
        assertThat(outcome(report, "bucket").causes()).containsExactly(new Cause.Missing("bucketName"));
        assertThat(outcome(report, "role").causes()).containsExactly(new Cause.Missing("roleArn"));
        assertThat(outcome(report, "principal").causes()).containsExactly(new Cause.Missing("zillizAccount"));
        assertThat(outcome(report, "extid").causes()).containsExactly(new Cause.Missing("externalId"));
        assertThat(outcome(report, "region").causes()).containsExactly(new Cause.Missing("regionId"));
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest(name = "{0}, {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            bucketName=my.bucket | bucket | FAIL | OSS_BUCKET_DOTS | BLOCKED
            bucketName=oss://my-bucket | bucket | FAIL | BUCKET_IS_URI | BLOCKED
            roleArn=acs:ram::1890123456789012:root | role | FAIL | ROLE_ARN_KIND | BLOCKED
            roleArn=acs:ram::1890123456789012:user/me | role | FAIL | ROLE_ARN_KIND | BLOCKED
            roleArn=acs:ram::1987654321098765:role/r | role | FAIL | ROLE_ARN_ACCOUNT_OF_ZILLIZ | BLOCKED
            roleArn=acs:ram::18901234567890:role/r | role | WARN | RAM_UID_UNUSUAL | NO_BLOCKER_FOUND
            zillizAccount=1987654321098765 | principal | FAIL | RAM_PRINCIPAL_BARE_UID | BLOCKED
            zillizAccount=306787409409 | principal | FAIL | RAM_PRINCIPAL_OF_AWS | BLOCKED
            zillizAccount=acs:ram::1541183371417731:root | principal | PASS | RAM_PRINCIPAL_OF_THE_GUIDE | NO_BLOCKER_FOUND
            externalId=zilliz-data-service | extid | WARN | EXTERNAL_ID_SAMPLE | NO_BLOCKER_FOUND
            externalId=a b | extid | FAIL | EXTERNAL_ID_CHARACTERS | BLOCKED
            kmsKeyArn=acs:kms:cn-shanghai:1890123456789012:key/k | region | FAIL | KMS_KEY_REGION | BLOCKED
            kmsKeyArn=alias/mine | region | UNKNOWN | KMS_KEY_ALIAS | BLOCKED
            regionId=cn-hangzhou | region | UNKNOWN | REGION_UNKNOWN | BLOCKED
            """)
    void oneUnusualAnswerAmongValidOnes(String answer, String check, Status status, String code, Verdict verdict) {
        Report report = run(RIGHT + "; " + answer);
        assertThat(outcome(report, check).status()).isEqualTo(status);
        assertThat(outcome(report, check).causes())
                .extracting(cause -> ((Cause.Found) cause).finding().code().name())
                .containsExactly(code);
        assertThat(report.verdict()).isEqualTo(verdict);
    }
}
