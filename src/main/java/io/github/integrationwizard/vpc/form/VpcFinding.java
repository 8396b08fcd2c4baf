package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.FindingCode;

/// Codes of the findings about answers for a BYOC VPC.
public enum VpcFinding implements FindingCode {
    /// Arg: the maximum length.
    PROJECT_NAME_LENGTH,
    /// Arg: the characters that a bucket name cannot have.
    PROJECT_NAME_CHARACTERS,
    /// Does not begin and end with a letter or a digit.
    PROJECT_NAME_EDGE,
    /// Arg: the reserved prefix.
    PROJECT_NAME_RESERVED,

    /// Not a region ID; arg: the answer.
    BYOC_REGION_FORM,
    /// Zilliz does not list the region for BYOC; arg: the ID.
    BYOC_REGION_NOT_LISTED,
    /// BYOC is not available in China; arg: the ID.
    BYOC_REGION_CHINA,

    /// Not a block in CIDR notation.
    VPC_CIDR_FORM,
    /// An IPv6 address.
    VPC_CIDR_IPV6,
    /// An address without a mask.
    VPC_CIDR_NO_MASK,
    /// A slash in place of a dot; arg: the block that is meant.
    VPC_CIDR_MANGLED,
    /// Host bits are set; args: the answer, the block without host bits.
    VPC_CIDR_HOST_BITS,
    /// Arg: the range that AWS does not allow.
    VPC_CIDR_RESERVED,
    /// Not /16 to /28; arg: the mask.
    VPC_CIDR_SIZE,
    /// Valid for a VPC, but too small for four subnets; args: the mask, the smallest possible mask.
    VPC_CIDR_TOO_SMALL,
    /// The documented masks need a /16; args: the mask, that of the private subnets, that of the public subnets.
    VPC_CIDR_SCALED,
    /// Public addresses of the Internet; arg: the block.
    VPC_CIDR_PUBLIC,
    /// Overlaps Docker's default range; arg: the range.
    VPC_CIDR_DOCKER,
    /// Overlaps a range that EKS may use for its services; arg: the range.
    VPC_CIDR_EKS,
    /// Args: the block, the network to avoid.
    VPC_CIDR_OVERLAP,

    /// Not a network; arg: the value.
    AVOID_FORM,

    /// Not an Availability Zone; arg: the value.
    ZONE_FORM,
    /// Args: the zone, the region.
    ZONE_REGION,
    /// Not three different zones; arg: how many.
    ZONE_COUNT,

    /// Not `name=block`; arg: the value.
    SUBNET_CIDR_FORM,
    /// No subnet of the plan; args: the name, the names of the plan.
    SUBNET_CIDR_NAME,
    /// The same subnet twice; arg: the name.
    SUBNET_CIDR_REPEATED,
    /// Host bits are set; args: the name, its block, the block without host bits.
    SUBNET_CIDR_HOST_BITS,
    /// Not /16 to /28; args: the name, its block.
    SUBNET_CIDR_SIZE,
    /// Outside the VPC; args: the name, its block, the VPC's block.
    SUBNET_CIDR_OUTSIDE,
    /// Args: name and block of one subnet, name and block of the other.
    SUBNET_CIDR_OVERLAP,
    /// A private subnet smaller than in the layout; args: the name, its block, the layout's mask.
    SUBNET_CIDR_SMALLER,

    /// Possible only with private link.
    EGRESS_NEEDS_PRIVATE_LINK,
    /// The customer has to add the route.
    EGRESS_OTHER,

    /// Not an ID of this kind; args: its prefix, an example.
    RESOURCE_ID_FORM,
    /// An ID of another kind; args: its prefix, the prefix needed.
    RESOURCE_ID_KIND,
    /// Not three different IDs; arg: how many.
    SUBNET_IDS_COUNT,

    /// The damaged name of an older page; arg: the ID in it.
    ENDPOINT_SERVICE_MANGLED,
    /// Not the name of an endpoint service.
    ENDPOINT_SERVICE_FORM,
    /// Args: the service's region, the project's.
    ENDPOINT_SERVICE_REGION,
    /// Not in use any more; arg: the ID.
    ENDPOINT_SERVICE_OBSOLETE,
    /// Not published by Zilliz; arg: the ID.
    ENDPOINT_SERVICE_UNKNOWN,
    /// No service is published for the region; arg: the region.
    ENDPOINT_SERVICE_NOT_PUBLISHED,

    /// The hosted zone hides other names; arg: the zone.
    ENDPOINT_DNS_HIDES,
    /// Has no effect without private link.
    ONLY_WITH_PRIVATE_LINK;

    @Override
    public String area() {
        return "vpc";
    }
}
