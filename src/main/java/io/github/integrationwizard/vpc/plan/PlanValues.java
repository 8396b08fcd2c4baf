package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.vpc.form.EndpointDns;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a plan says that is typed into the consoles, among the derived values of a reading.
public final class PlanValues {
    private PlanValues() {}

    /// Names, tags and, where the old zone is asked for, its record.
    public static Map<String, String> of(Plan plan) {
        var values = new LinkedHashMap<String, String>();
        values.put("namePrefix", plan.name());
        values.put("vendorKey", Tags.VENDOR);
        values.put("vendorValue", Tags.VENDOR_VALUE);
        values.put("elbKey", Tags.INTERNAL_ELB);
        values.put("elbValue", Tags.INTERNAL_ELB_VALUE);
        values.put("groupName", plan.securityGroup().name());
        values.put("groupDescription", PlanText.GROUP_DESCRIPTION);
        values.put("publicCount", Integer.toString(plan.publics().size()));
        values.put("privateCount", Integer.toString(plan.privates().size()));
        plan.zilliz().ifPresent(_ -> {
            values.put("endpointName", plan.nameOf(Endpoint.ZILLIZ));
            plan.region().ifPresent(region -> {
                values.put("privateNames", EndpointDns.privateNames(region));
                if (plan.hasOldZone()) {
                    values.put("oldZone", EndpointDns.ZONE);
                    values.put("oldRecord", EndpointDns.record(region));
                }
            });
        });
        return values;
    }
}
