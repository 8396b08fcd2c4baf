package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.FindingCode;

/// What can be said about an answer about a BYOC VPC.
public enum VpcFinding implements FindingCode {
    /// Arg: the limit.
    PROJECT_NAME_LENGTH,
    /// Arg: the characters that a bucket name cannot have.
    PROJECT_NAME_CHARACTERS,
    PROJECT_NAME_EDGE,
    /// Arg: the reserved beginning.
    PROJECT_NAME_RESERVED,

    /// Not a region; arg: the answer.
    BYOC_REGION_FORM,
    /// Zilliz does not list it for BYOC; arg: the id.
    BYOC_REGION_NOT_LISTED,
    /// Arg: the id.
    BYOC_REGION_CHINA,

    VPC_CIDR_FORM,
    VPC_CIDR_IPV6,
    VPC_CIDR_NO_MASK,
    /// A slash stands for a dot; arg: what is meant.
    VPC_CIDR_MANGLED,
    /// Args: the answer, the block without host bits.
    VPC_CIDR_HOST_BITS,
    /// Arg: the range that no VPC can have.
    VPC_CIDR_RESERVED,
    /// Not /16 to /28; arg: the mask.
    VPC_CIDR_SIZE,
    /// A VPC could be so small, but not one with four subnets; args: the mask, the smallest possible one.
    VPC_CIDR_TOO_SMALL,
    /// The documented masks need a /16; args: the mask, private subnets' mask, public subnets' mask.
    VPC_CIDR_SCALED,
    /// Addresses of the Internet; arg: the block.
    VPC_CIDR_PUBLIC,
    /// Arg: Docker's range.
    VPC_CIDR_DOCKER,
    /// Arg: the range that EKS may take for its services.
    VPC_CIDR_EKS,
    /// Args: the block, the network that the user named.
    VPC_CIDR_OVERLAP,

    /// Arg: the entry.
    AVOID_FORM,

    /// Arg: the entry.
    ZONE_FORM,
    /// Args: the zone, the region.
    ZONE_REGION,
    /// Not three different ones; arg: how many.
    ZONE_COUNT,

    /// Arg: the entry.
    SUBNET_CIDR_FORM,
    /// Args: the name, the names that there are.
    SUBNET_CIDR_NAME,
    /// Arg: the name.
    SUBNET_CIDR_REPEATED,
    /// Args: the name, its block, the block without host bits.
    SUBNET_CIDR_HOST_BITS,
    /// Args: the name, its block.
    SUBNET_CIDR_SIZE,
    /// Args: the name, its block, the VPC's.
    SUBNET_CIDR_OUTSIDE,
    /// Args: name and block of the one, name and block of the other.
    SUBNET_CIDR_OVERLAP,
    /// A private subnet smaller than the layout's; args: the name, its block, the layout's mask.
    SUBNET_CIDR_SMALLER,

    /// Only with private link.
    EGRESS_NEEDS_PRIVATE_LINK,
    /// The route is the customer's to add.
    EGRESS_OTHER,

    /// Not an id of that kind; args: how it begins, an example.
    RESOURCE_ID_FORM,
    /// The id of something else; args: how it begins, how it should.
    RESOURCE_ID_KIND,
    /// Not three different ones; arg: how many.
    SUBNET_IDS_COUNT,

    /// The damaged name of an older page; arg: the id in it.
    ENDPOINT_SERVICE_MANGLED,
    ENDPOINT_SERVICE_FORM,
    /// Args: the service's region, the project's.
    ENDPOINT_SERVICE_REGION,
    /// Arg: the id.
    ENDPOINT_SERVICE_OBSOLETE,
    /// Arg: the id.
    ENDPOINT_SERVICE_UNKNOWN,
    /// None is published for the region; arg: the region.
    ENDPOINT_SERVICE_NOT_PUBLISHED,

    /// The old zone hides other names; arg: the zone.
    ENDPOINT_DNS_HIDES,
    /// Without private link there is no endpoint.
    ONLY_WITH_PRIVATE_LINK;

    @Override
    public String area() {
        return "vpc";
    }
}
