package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.EndpointDns;
import java.util.LinkedHashMap;
import java.util.Map;

/// The values of a plan that have to be typed into the consoles, for the derived values of a reading.
public final class PlanValues {
    private PlanValues() {}

    /// Values by the names that texts use: the tags, the name and description of the security group, how many subnets
    /// there are, and the names of the endpoint and of its DNS record.
    public static Map<String, String> of(Plan plan) {
        var values = new LinkedHashMap<String, String>();
        values.put("namePrefix", plan.name());
        values.put("vendorKey", Tags.VENDOR);
        values.put("vendorValue", Tags.VENDOR_VALUE);
        values.put("elbKey", Tags.INTERNAL_ELB);
        values.put("elbValue", Tags.INTERNAL_ELB_VALUE);
        values.put("groupName", plan.securityGroup().name());
        values.put("groupDescription", SecurityGroup.DESCRIPTION);
        values.put("publicCount", Integer.toString(plan.publicSubnets().size()));
        values.put("privateCount", Integer.toString(plan.privateSubnets().size()));
        plan.zillizEndpoint().ifPresent(_ -> {
            values.put("endpointName", plan.nameOf(Endpoint.ZILLIZ));
            plan.region().ifPresent(region -> {
                values.put("privateNames", EndpointDns.privateNames(region));
                if (plan.hasHostedZone()) {
                    values.put("oldZone", EndpointDns.ZONE);
                    values.put("oldRecord", EndpointDns.record(region));
                }
            });
        });
        return values;
    }
}
