package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.provider.InputChecks;
import io.github.integrationwizard.core.provider.Reading;
import java.util.List;
import java.util.Set;

/// The level 0 checks of the typed answers (`docs/facts.md#check-ids`).
final class AlibabaInputChecks {
    private AlibabaInputChecks() {}

    static CheckSet over(Reading<AlibabaTarget> reading) {
        var checks = new InputChecks(Set.of(AccessFinding.KMS_KEY_REGION), Set.of());
        return InputChecks.over(
                reading,
                checks.present("oss.input.bucket", AlibabaFields.BUCKET_NAME),
                checks.present("oss.input.role", AlibabaFields.ROLE_ARN),
                checks.present("oss.input.principal", AlibabaFields.ZILLIZ_ACCOUNT),
                checks.present("oss.input.extid", AlibabaFields.EXTERNAL_ID),
                checks.consistent(
                        "oss.input.region",
                        List.of(),
                        List.of(AlibabaFields.REGION_ID, AlibabaFields.KMS_KEY_ARN),
                        Set.of(AlibabaFields.KMS_KEY_ARN)),
                checks.validIfPresent(
                        "oss.input.rest",
                        AlibabaFields.BUCKET_PERMISSION,
                        AlibabaFields.REGION_ID,
                        AlibabaFields.KMS_KEY_ARN));
    }
}
