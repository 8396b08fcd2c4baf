package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.provider.InputChecks;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.form.VpcFinding;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import java.util.Set;

/// The checks over the answers of a draft.
final class VpcInputChecks {
    private VpcInputChecks() {}

    static CheckSet over(Reading<VpcTarget> reading) {
        var checks = new InputChecks(Set.<VpcFinding>of(), Set.<VpcFinding>of());
        return InputChecks.over(
                reading,
                checks.presentIfNeeded("byoc.input.block", VpcFields.REGION_ID, VpcFields.VPC_CIDR),
                checks.presentIfNeeded(
                        "byoc.input.plan",
                        VpcFields.PROJECT_NAME,
                        VpcFields.LAYOUT,
                        VpcFields.AVOID,
                        VpcFields.AVAILABILITY_ZONES,
                        VpcFields.SUBNET_CIDRS,
                        VpcFields.EGRESS),
                checks.presentIfNeeded(
                        "byoc.input.endpoint",
                        VpcFields.PRIVATE_LINK,
                        VpcFields.ENDPOINT_SERVICE,
                        VpcFields.ENDPOINT_DNS),
                checks.presentIfNeeded(
                        "byoc.input.ids",
                        VpcFields.VPC_ID,
                        VpcFields.SUBNET_IDS,
                        VpcFields.SECURITY_GROUP_ID,
                        VpcFields.VPC_ENDPOINT_ID));
    }
}
