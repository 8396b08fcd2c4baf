package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Layout;
import io.github.integrationwizard.vpc.form.VpcBlock;
import io.github.integrationwizard.vpc.plan.Tags;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.List;
import java.util.Optional;

/// Rules for the subnets.
final class SubnetRules {
    private static final int PRIVATE_PREFIX = 18;
    private static final int PUBLIC_PREFIX = 24;

    /// Inferred: the addresses of the smallest project, with room to grow.
    private static final int MIN_FREE = 8_000;

    private final ReviewedNetwork network;

    SubnetRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    /// The number of private subnets.
    Outcome privateSubnets() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.SUBNETS)) {
            return result.outcome();
        }
        List<AwsObject> privateSubnets = network.privateSubnets();
        result.fact("private", ReviewedNetwork.ids(privateSubnets));
        List<String> given = network.expectation().ids().subnets();
        for (String id : given) {
            if (privateSubnets.stream()
                    .noneMatch(subnet -> ReviewedNetwork.id(subnet).equals(id))) {
                result.fail(
                        ByocFinding.SUBNET_NOT_FOUND,
                        id,
                        ReviewedNetwork.ids(network.all(Kind.SUBNETS)),
                        vpc(),
                        result.page("subnets:"));
            }
        }
        // Without route tables, a private subnet without the tag looks like a public one.
        boolean known = network.arePrivateSubnetsKnown()
                || privateSubnets.size() < Layout.PRIVATE_SUBNETS
                || result.requires(Kind.ROUTE_TABLES);
        if (known && given.isEmpty() && privateSubnets.size() < Layout.PRIVATE_SUBNETS) {
            result.fail(
                    ByocFinding.PRIVATE_SUBNETS_FEW,
                    vpc(),
                    ReviewedNetwork.ids(privateSubnets),
                    Integer.toString(Layout.PRIVATE_SUBNETS),
                    result.page("CreateSubnet:"));
        }
        return result.outcome();
    }

    /// The Availability Zones of the private subnets.
    Outcome zones() {
        var result = new CheckResultBuilder(network);
        if (result.requires(Kind.SUBNETS)) {
            List<AwsObject> privateSubnets = network.privateSubnets();
            String zones = String.join(", ", ReviewedNetwork.zones(privateSubnets));
            result.fact("zones", zones);
            if (ReviewedNetwork.zones(privateSubnets).size() < Layout.PRIVATE_SUBNETS) {
                result.fail(
                        ByocFinding.PRIVATE_ZONES,
                        ReviewedNetwork.ids(privateSubnets),
                        zones,
                        Integer.toString(Layout.PRIVATE_SUBNETS),
                        result.page("subnets:"));
            }
        }
        return result.outcome();
    }

    /// The sizes of the subnets and their free addresses.
    Outcome masks() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.SUBNETS)) {
            return result.outcome();
        }
        for (AwsObject subnet : network.privateSubnets()) {
            String block = subnet.text("CidrBlock");
            int free = subnet.number("AvailableIpAddressCount", Integer.MAX_VALUE);
            result.fact(ReviewedNetwork.id(subnet), block);
            if (Cidr.parse(block)
                    .filter(cidr -> cidr.prefix() <= PRIVATE_PREFIX)
                    .isEmpty()) {
                result.fail(
                        ByocFinding.PRIVATE_SUBNET_SMALL,
                        ReviewedNetwork.id(subnet),
                        block,
                        VpcBlock.mask(PRIVATE_PREFIX),
                        result.page("CreateSubnet:"));
            } else if (free <= MIN_FREE) {
                result.fail(
                        ByocFinding.PRIVATE_SUBNET_FULL,
                        ReviewedNetwork.id(subnet),
                        Integer.toString(free),
                        Integer.toString(MIN_FREE),
                        result.page("subnets:"));
            }
        }
        if (network.snapshot().has(Kind.ROUTE_TABLES)) {
            for (AwsObject subnet : network.publicSubnets()) {
                String block = subnet.text("CidrBlock");
                result.fact(ReviewedNetwork.id(subnet), block);
                if (Cidr.parse(block)
                        .filter(cidr -> cidr.prefix() == PUBLIC_PREFIX)
                        .isEmpty()) {
                    result.warn(
                            ByocFinding.PUBLIC_SUBNET_MASK,
                            ReviewedNetwork.id(subnet),
                            block,
                            VpcBlock.mask(PUBLIC_PREFIX),
                            result.page("subnets:"));
                }
            }
        }
        return result.outcome();
    }

    /// The tag of the private subnets for internal load balancers.
    Outcome loadBalancerTag() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.SUBNETS)) {
            return result.outcome();
        }
        Optional<String> account = network.account();
        for (AwsObject subnet : network.privateSubnets()) {
            String id = ReviewedNetwork.id(subnet);
            Optional<Fix> fix = result.command(
                    "ec2",
                    "create-tags",
                    "--resources",
                    id,
                    "--tags",
                    "Key=" + Tags.INTERNAL_ELB + ",Value=" + Tags.INTERNAL_ELB_VALUE);
            String value = subnet.tags().get(Tags.INTERNAL_ELB);
            Optional<String> similarKey = subnet.tags().keySet().stream()
                    .filter(key -> Homoglyphs.looksLike(key, Tags.INTERNAL_ELB))
                    .findFirst();
            if (account.isPresent() && !subnet.text("OwnerId").isEmpty() && !subnet.is("OwnerId", account.get())) {
                result.inconclusive(ByocFinding.SUBNET_SHARED, id, subnet.text("OwnerId"), account.get());
            } else if (Tags.INTERNAL_ELB_VALUE.equals(value)) {
                result.fact(id, Tags.INTERNAL_ELB + " = " + value);
            } else if (value != null) {
                result.fail(ByocFinding.ELB_TAG_VALUE, id, Homoglyphs.spell(value), Tags.INTERNAL_ELB_VALUE, fix);
            } else if (similarKey.isPresent()) {
                result.fail(
                        ByocFinding.ELB_TAG_KEY,
                        id,
                        similarKey.get() + " (" + Homoglyphs.spell(similarKey.get()) + ")",
                        Tags.INTERNAL_ELB,
                        fix);
            } else {
                result.fail(
                        ByocFinding.ELB_TAG_MISSING, id, "", Tags.INTERNAL_ELB + " = " + Tags.INTERNAL_ELB_VALUE, fix);
            }
        }
        return result.outcome();
    }

    /// The number of public subnets.
    Outcome publicSubnets() {
        var result = new CheckResultBuilder(network);
        if (result.requires(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            List<AwsObject> publicSubnets = network.publicSubnets();
            result.fact("public", ReviewedNetwork.ids(publicSubnets));
            boolean natNeedsOne = network.all(Kind.NAT_GATEWAYS).stream().noneMatch(RouteRules::isLive)
                    || network.all(Kind.NAT_GATEWAYS).stream().noneMatch(nat -> nat.is("ConnectivityType", "private"));
            if (publicSubnets.isEmpty() && natNeedsOne && !RouteRules.hasOtherEgress(network)) {
                result.warn(ByocFinding.PUBLIC_SUBNETS_NONE, vpc(), "", "1", result.page("subnets:"));
            }
        }
        return result.outcome();
    }

    /// Whether instances in the private subnets get public addresses.
    Outcome publicAddresses() {
        var result = new CheckResultBuilder(network);
        if (result.requires(Kind.SUBNETS)) {
            for (AwsObject subnet : network.privateSubnets()) {
                String id = ReviewedNetwork.id(subnet);
                boolean assigns = subnet.flag("MapPublicIpOnLaunch").orElse(false);
                result.fact(id, "MapPublicIpOnLaunch = " + assigns);
                if (assigns) {
                    result.warn(
                            ByocFinding.PRIVATE_SUBNET_PUBLIC_IP,
                            id,
                            "MapPublicIpOnLaunch = true",
                            "MapPublicIpOnLaunch = false",
                            result.command(
                                    "ec2",
                                    "modify-subnet-attribute",
                                    "--subnet-id",
                                    id,
                                    "--no-map-public-ip-on-launch"));
                }
            }
        }
        return result.outcome();
    }
}
