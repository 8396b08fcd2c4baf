package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.form.FindingCode;

/// Codes of the findings about an existing network. Each sentence may quote the resource, the value found and the value
/// needed, in this order.
public enum ByocFinding implements FindingCode {
    REGION_NOT_LISTED,
    /// The network is in another region.
    REGION_OTHER,

    VPC_NOT_FOUND,
    VPC_STATE,
    VPC_NO_IPV4,
    VPC_MASK,
    VPC_EXTRA_BLOCKS,
    DNS_SUPPORT_OFF,
    DNS_HOSTNAMES_OFF,

    VENDOR_TAG_MISSING,
    VENDOR_TAG_VALUE,
    /// The key is translated, or resembles the valid one; the value found is spelled character by character.
    VENDOR_TAG_KEY,
    /// Shared by another account; only that account can see its tags.
    SUBNET_SHARED,

    SUBNET_NOT_FOUND,
    PRIVATE_SUBNETS_FEW,
    PRIVATE_ZONES,
    PRIVATE_SUBNET_SMALL,
    PRIVATE_SUBNET_FULL,
    PUBLIC_SUBNET_MASK,
    ELB_TAG_MISSING,
    ELB_TAG_VALUE,
    /// The value found is spelled character by character.
    ELB_TAG_KEY,
    PUBLIC_SUBNETS_NONE,
    PRIVATE_SUBNET_PUBLIC_IP,

    NAT_NONE,
    NAT_STATE,
    NAT_PRIVATE,
    NAT_SUBNET,
    ROUTE_NONE,
    ROUTE_BLACKHOLE,
    /// Meant to be private, but routed to an Internet gateway.
    ROUTE_PUBLIC,
    ROUTE_OTHER,
    IGW_NONE,
    S3_ENDPOINT_NONE,
    S3_ENDPOINT_TABLES,
    ACL_OUT,
    ACL_BACK,

    GROUP_NONE,
    GROUP_OTHER_VPC,
    GROUP_DEFAULT,
    GROUP_IN_CLOSED,
    GROUP_IN_ANYWHERE,
    GROUP_OUT_CLOSED,
    GROUP_OUT_NARROW,

    AWS_ENDPOINT_NONE,
    ENDPOINT_NONE,
    ENDPOINT_OTHER_VPC,
    ENDPOINT_STATE,
    ENDPOINT_PENDING,
    ENDPOINT_OTHER_SERVICE,
    ENDPOINT_OLD_SERVICE,
    ENDPOINT_SUBNETS,
    ENDPOINT_GROUP,
    ENDPOINT_PRIVATE_DNS,
    HOSTED_ZONE_PUBLIC,
    HOSTED_ZONE_VPC,
    HOSTED_ZONE_HIDES,
    RECORD_NONE,
    RECORD_TARGET,
    RECORD_NEEDLESS,

    NETWORK_OVERLAP;

    @Override
    public String area() {
        return "byoc";
    }
}
