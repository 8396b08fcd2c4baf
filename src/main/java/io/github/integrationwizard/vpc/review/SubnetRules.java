package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.VpcBlock;
import io.github.integrationwizard.vpc.plan.Tags;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.List;
import java.util.Optional;

/// Judges the subnets.
final class SubnetRules {
    private static final int PRIVATE_SUBNETS = 3;
    private static final int PRIVATE_PREFIX = 18;
    private static final int PUBLIC_PREFIX = 24;

    /// Inferred: what a project of the smallest kind takes, with room to grow.
    private static final int LEAST_FREE = 8_000;

    private final ReviewedNetwork network;

    SubnetRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    Outcome privateSubnets() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.SUBNETS)) {
            return look.outcome();
        }
        List<AwsObject> privates = network.privateSubnets();
        look.fact("private", ReviewedNetwork.ids(privates));
        List<String> given = network.expectation().ids().subnets();
        for (String id : given) {
            if (privates.stream().noneMatch(subnet -> ReviewedNetwork.id(subnet).equals(id))) {
                look.fail(
                        ByocFinding.SUBNET_NOT_FOUND,
                        id,
                        ReviewedNetwork.ids(network.all(Kind.SUBNETS)),
                        vpc(),
                        look.page("subnets:"));
            }
        }
        // Without route tables a subnet without the tag cannot be told from a public one.
        boolean told =
                network.arePrivatesTold() || privates.size() < PRIVATE_SUBNETS || look.requires(Kind.ROUTE_TABLES);
        if (told && given.isEmpty() && privates.size() < PRIVATE_SUBNETS) {
            look.fail(
                    ByocFinding.PRIVATE_SUBNETS_FEW,
                    vpc(),
                    ReviewedNetwork.ids(privates),
                    Integer.toString(PRIVATE_SUBNETS),
                    look.page("CreateSubnet:"));
        }
        return look.outcome();
    }

    Outcome zones() {
        var look = new CheckResultBuilder(network);
        if (look.requires(Kind.SUBNETS)) {
            List<AwsObject> privates = network.privateSubnets();
            String zones = String.join(", ", ReviewedNetwork.zones(privates));
            look.fact("zones", zones);
            if (ReviewedNetwork.zones(privates).size() < PRIVATE_SUBNETS) {
                look.fail(
                        ByocFinding.PRIVATE_ZONES,
                        ReviewedNetwork.ids(privates),
                        zones,
                        Integer.toString(PRIVATE_SUBNETS),
                        look.page("subnets:"));
            }
        }
        return look.outcome();
    }

    Outcome masks() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.SUBNETS)) {
            return look.outcome();
        }
        for (AwsObject subnet : network.privateSubnets()) {
            String block = subnet.text("CidrBlock");
            int free = subnet.number("AvailableIpAddressCount", Integer.MAX_VALUE);
            look.fact(ReviewedNetwork.id(subnet), block);
            if (Cidr.parse(block)
                    .filter(cidr -> cidr.prefix() <= PRIVATE_PREFIX)
                    .isEmpty()) {
                look.fail(
                        ByocFinding.PRIVATE_SUBNET_SMALL,
                        ReviewedNetwork.id(subnet),
                        block,
                        VpcBlock.mask(PRIVATE_PREFIX),
                        look.page("CreateSubnet:"));
            } else if (free <= LEAST_FREE) {
                look.fail(
                        ByocFinding.PRIVATE_SUBNET_FULL,
                        ReviewedNetwork.id(subnet),
                        Integer.toString(free),
                        Integer.toString(LEAST_FREE),
                        look.page("subnets:"));
            }
        }
        if (network.deployed().hasLooked(Kind.ROUTE_TABLES)) {
            for (AwsObject subnet : network.publicSubnets()) {
                String block = subnet.text("CidrBlock");
                look.fact(ReviewedNetwork.id(subnet), block);
                if (Cidr.parse(block)
                        .filter(cidr -> cidr.prefix() == PUBLIC_PREFIX)
                        .isEmpty()) {
                    look.warn(
                            ByocFinding.PUBLIC_SUBNET_MASK,
                            ReviewedNetwork.id(subnet),
                            block,
                            VpcBlock.mask(PUBLIC_PREFIX),
                            look.page("subnets:"));
                }
            }
        }
        return look.outcome();
    }

    Outcome loadBalancerTag() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.SUBNETS)) {
            return look.outcome();
        }
        Optional<String> account = network.account();
        for (AwsObject subnet : network.privateSubnets()) {
            String id = ReviewedNetwork.id(subnet);
            Optional<Fix> fix = look.command(
                    "ec2",
                    "create-tags",
                    "--resources",
                    id,
                    "--tags",
                    "Key=" + Tags.INTERNAL_ELB + ",Value=" + Tags.INTERNAL_ELB_VALUE);
            String value = subnet.tags().get(Tags.INTERNAL_ELB);
            Optional<String> meant = subnet.tags().keySet().stream()
                    .filter(key -> Homoglyphs.looksLike(key, Tags.INTERNAL_ELB))
                    .findFirst();
            if (account.isPresent() && !subnet.text("OwnerId").isEmpty() && !subnet.is("OwnerId", account.get())) {
                look.inconclusive(ByocFinding.SUBNET_SHARED, id, subnet.text("OwnerId"), account.get());
            } else if (Tags.INTERNAL_ELB_VALUE.equals(value)) {
                look.fact(id, Tags.INTERNAL_ELB + " = " + value);
            } else if (value != null) {
                look.fail(ByocFinding.ELB_TAG_VALUE, id, Homoglyphs.spell(value), Tags.INTERNAL_ELB_VALUE, fix);
            } else if (meant.isPresent()) {
                look.fail(
                        ByocFinding.ELB_TAG_KEY,
                        id,
                        meant.get() + " (" + Homoglyphs.spell(meant.get()) + ")",
                        Tags.INTERNAL_ELB,
                        fix);
            } else {
                look.fail(
                        ByocFinding.ELB_TAG_MISSING, id, "", Tags.INTERNAL_ELB + " = " + Tags.INTERNAL_ELB_VALUE, fix);
            }
        }
        return look.outcome();
    }

    Outcome publicSubnets() {
        var look = new CheckResultBuilder(network);
        if (look.requires(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            List<AwsObject> publics = network.publicSubnets();
            look.fact("public", ReviewedNetwork.ids(publics));
            boolean natNeedsOne = network.all(Kind.NAT_GATEWAYS).stream().noneMatch(RouteRules::isLive)
                    || network.all(Kind.NAT_GATEWAYS).stream().noneMatch(nat -> nat.is("ConnectivityType", "private"));
            if (publics.isEmpty() && natNeedsOne && !RouteRules.hasOtherEgress(network)) {
                look.warn(ByocFinding.PUBLIC_SUBNETS_NONE, vpc(), "", "1", look.page("subnets:"));
            }
        }
        return look.outcome();
    }

    Outcome publicAddresses() {
        var look = new CheckResultBuilder(network);
        if (look.requires(Kind.SUBNETS)) {
            for (AwsObject subnet : network.privateSubnets()) {
                String id = ReviewedNetwork.id(subnet);
                boolean gives = subnet.truth("MapPublicIpOnLaunch").orElse(false);
                look.fact(id, "MapPublicIpOnLaunch = " + gives);
                if (gives) {
                    look.warn(
                            ByocFinding.PRIVATE_SUBNET_PUBLIC_IP,
                            id,
                            "MapPublicIpOnLaunch = true",
                            "MapPublicIpOnLaunch = false",
                            look.command(
                                    "ec2",
                                    "modify-subnet-attribute",
                                    "--subnet-id",
                                    id,
                                    "--no-map-public-ip-on-launch"));
                }
            }
        }
        return look.outcome();
    }
}
