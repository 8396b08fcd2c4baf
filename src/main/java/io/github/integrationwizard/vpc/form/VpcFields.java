package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Field.Holder;
import io.github.integrationwizard.core.form.Field.Scope;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import java.util.List;

/// The fields of a BYOC VPC. A constant's text, label and option follow from its ID (see [Field]).
public final class VpcFields {
    /// The answer of a field that is switched on.
    public static final String ON = "on";
    /// The answer of a field that is switched off.
    static final String OFF = "off";

    /// The name of the integration.
    public static final Field NAME = SharedFields.NAME;
    /// The user's own words about the integration.
    public static final Field DESCRIPTION = SharedFields.DESCRIPTION;
    /// The prefix of the names of all resources; see [ProjectName].
    public static final Field PROJECT_NAME =
            Field.identifier("projectName", Step.BASICS, Holder.CLOUD, Scope.INTEGRATION);
    /// Zilliz's ID of the region; see [ByocRegion].
    public static final Field REGION_ID = SharedFields.regionId(Step.BASICS, ByocRegion.ids());
    /// Whether there is a VPC endpoint to Zilliz Cloud: [#ON] or [#OFF].
    public static final Field PRIVATE_LINK = Field.choice(
                    "privateLink", Step.BASICS, List.of(OFF, ON), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(OFF);
    /// The block of the VPC; see [VpcBlock].
    public static final Field VPC_CIDR = Field.identifier("vpcCidr", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    /// Where the subnets are in the block; see [Layout].
    public static final Field LAYOUT = Field.choice(
                    "layout", Step.STORAGE, Layout.ids(), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(Layout.CONSOLE.id());
    /// Networks that the VPC must not overlap, in CIDR notation.
    public static final Field AVOID = Field.list("avoid", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    /// The names of the Availability Zones to use, e.g. `us-west-2a`.
    public static final Field AVAILABILITY_ZONES =
            Field.list("availabilityZones", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    /// Blocks of single subnets that replace those of the layout, e.g. `private-1=10.0.64.0/18`.
    public static final Field SUBNET_CIDRS = Field.list("subnetCidrs", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    /// How the private subnets reach destinations outside the VPC; see [Egress].
    public static final Field EGRESS = Field.choice(
                    "egress", Step.STORAGE, Egress.ids(), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(Egress.NAT.id());
    /// The ID of the VPC that was created.
    public static final Field VPC_ID = Field.identifier("vpcId", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    /// The IDs of the private subnets that were created.
    public static final Field SUBNET_IDS = Field.list("subnetIds", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    /// The ID of the security group that was created.
    public static final Field SECURITY_GROUP_ID =
            Field.identifier("securityGroupId", Step.GRANT, Holder.CLOUD, Scope.INTEGRATION);
    /// The full name of Zilliz's endpoint service; see [EndpointService].
    public static final Field ENDPOINT_SERVICE =
            Field.identifier("endpointService", Step.TRUST, Holder.CLOUD, Scope.INTEGRATION);
    /// How the host names of Zilliz Cloud resolve to the endpoint; see [EndpointDns].
    public static final Field ENDPOINT_DNS = Field.choice(
                    "endpointDns", Step.TRUST, EndpointDns.ids(), Holder.CLOUD, Scope.INTEGRATION)
            .withDefault(EndpointDns.ENDPOINT.id());
    /// The ID of the VPC endpoint that was created.
    public static final Field VPC_ENDPOINT_ID =
            Field.identifier("vpcEndpointId", Step.TRUST, Holder.CLOUD, Scope.INTEGRATION);

    /// All fields, in the order in which they are asked.
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
