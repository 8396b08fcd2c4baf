package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.provider.InputChecks;
import io.github.integrationwizard.core.provider.Reading;
import java.util.List;
import java.util.Set;

/// The level 0 checks of the typed answers (`docs/facts.md#check-ids`).
final class AwsInputChecks {
    private static final String BUCKET = "aws.input.bucket";
    private static final String ROLE = "aws.input.role";
    private static final String EXTERNAL_ID = "aws.input.extid";
    private static final String PARTITION = "aws.input.partition";

    /// Not in the catalog: checks the answers that no check of the catalog covers.
    private static final String REST = "aws.input.rest";

    private static final Set<AwsFinding> ABOUT_PARTITION = Set.of(
            AwsFinding.ROLE_ARN_PARTITION,
            AwsFinding.ZILLIZ_ACCOUNT_PARTITION,
            AwsFinding.ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA,
            AwsFinding.ZILLIZ_ACCOUNT_TEST,
            AwsFinding.KMS_KEY_PARTITION);

    private AwsInputChecks() {}

    static CheckSet over(Reading<AwsTarget> reading) {
        var checks = new InputChecks(ABOUT_PARTITION, Set.of(AwsFinding.ROLE_ARN_DERIVED));
        return InputChecks.over(
                reading,
                checks.present(BUCKET, AwsFields.BUCKET_NAME),
                checks.present(ROLE, AwsFields.ROLE_ARN),
                checks.present(EXTERNAL_ID, AwsFields.EXTERNAL_ID),
                checks.consistent(
                        PARTITION,
                        List.of(BUCKET, ROLE),
                        List.of(
                                AwsFields.REGION_ID,
                                AwsFields.KMS_KEY_ARN,
                                AwsFields.ZILLIZ_ACCOUNT,
                                AwsFields.ROLE_ARN),
                        Set.of(AwsFields.KMS_KEY_ARN)),
                checks.validIfPresent(
                        REST,
                        AwsFields.BUCKET_PERMISSION,
                        AwsFields.REGION_ID,
                        AwsFields.ACCOUNT_ID,
                        AwsFields.ROLE_NAME,
                        AwsFields.PREFIX,
                        AwsFields.KMS_KEY_ARN,
                        AwsFields.ZILLIZ_ACCOUNT));
    }
}
