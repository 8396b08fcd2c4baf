package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Field.Holder;
import io.github.integrationwizard.core.form.Field.Scope;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import java.util.List;

/// The fields of a BYOC VPC, in the order in which they are asked. Those of what is created come last: they are known
/// only afterwards.
public final class VpcFields {
    public static final String ON = "on";
    public static final String OFF = "off";

    public static final Field NAME = SharedFields.NAME;
    public static final Field DESCRIPTION = SharedFields.DESCRIPTION;
    public static final Field PROJECT_NAME =
            Field.identifier("projectName", Step.BASICS, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field REGION_ID = SharedFields.regionId(Step.BASICS, ByocRegion.ids());
    public static final Field PRIVATE_LINK = Field.choice(
                    "privateLink", Step.BASICS, List.of(OFF, ON), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(OFF);
    public static final Field VPC_CIDR = Field.identifier("vpcCidr", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field LAYOUT = Field.choice(
                    "layout", Step.STORAGE, Layout.ids(), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(Layout.CONSOLE.id());
    public static final Field AVOID = Field.list("avoid", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field AVAILABILITY_ZONES =
            Field.list("availabilityZones", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field SUBNET_CIDRS = Field.list("subnetCidrs", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field EGRESS = Field.choice(
                    "egress", Step.STORAGE, Egress.ids(), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(Egress.NAT.id());
    public static final Field VPC_ID = Field.identifier("vpcId", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field SUBNET_IDS = Field.list("subnetIds", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field SECURITY_GROUP_ID =
            Field.identifier("securityGroupId", Step.GRANT, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field ENDPOINT_SERVICE =
            Field.identifier("endpointService", Step.TRUST, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field ENDPOINT_DNS = Field.choice(
                    "endpointDns", Step.TRUST, EndpointDns.ids(), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(EndpointDns.ENDPOINT.id());
    public static final Field VPC_ENDPOINT_ID =
            Field.identifier("vpcEndpointId", Step.TRUST, Holder.CLOUD, Scope.INTEGRATION);

    public static final List<Field> ALL = List.of(
            NAME,
            DESCRIPTION,
            PROJECT_NAME,
            REGION_ID,
            PRIVATE_LINK,
            VPC_CIDR,
            LAYOUT,
            AVOID,
            AVAILABILITY_ZONES,
            SUBNET_CIDRS,
            EGRESS,
            VPC_ID,
            SUBNET_IDS,
            SECURITY_GROUP_ID,
            ENDPOINT_SERVICE,
            ENDPOINT_DNS,
            VPC_ENDPOINT_ID);

    private VpcFields() {}
}
