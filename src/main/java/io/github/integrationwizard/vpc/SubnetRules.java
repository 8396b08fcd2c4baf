package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.vpc.Deployed.Kind;
import java.util.List;
import java.util.Optional;

/// Judges the subnets.
final class SubnetRules {
    private static final int PRIVATE_SUBNETS = 3;
    private static final int PRIVATE_PREFIX = 18;
    private static final int PUBLIC_PREFIX = 24;

    /// Inferred: what a project of the smallest kind takes, with room to grow.
    private static final int LEAST_FREE = 8_000;

    private final Network network;

    SubnetRules(Network network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    Outcome privates() {
        var look = new Look(network);
        if (!look.sees(Kind.SUBNETS)) {
            return look.outcome();
        }
        List<Item> privates = network.privates();
        look.fact("private", Network.ids(privates));
        List<String> given = network.expectation().ids().subnets();
        for (String id : given) {
            if (privates.stream().noneMatch(subnet -> Network.id(subnet).equals(id))) {
                look.fail(ByocFinding.SUBNET_NOT_FOUND, id, Network.ids(network.all(Kind.SUBNETS)), vpc(), look.page("subnets:"));
            }
        }
        // Without route tables a subnet without the tag cannot be told from a public one.
        boolean told = network.arePrivatesTold() || privates.size() < PRIVATE_SUBNETS || look.sees(Kind.ROUTE_TABLES);
        if (told && given.isEmpty() && privates.size() < PRIVATE_SUBNETS) {
            look.fail(ByocFinding.PRIVATE_SUBNETS_FEW, vpc(), Network.ids(privates),
                    Integer.toString(PRIVATE_SUBNETS), look.page("CreateSubnet:"));
        }
        return look.outcome();
    }

    Outcome zones() {
        var look = new Look(network);
        if (look.sees(Kind.SUBNETS)) {
            List<Item> privates = network.privates();
            String zones = String.join(", ", Network.zones(privates));
            look.fact("zones", zones);
            if (Network.zones(privates).size() < PRIVATE_SUBNETS) {
                look.fail(ByocFinding.PRIVATE_ZONES, Network.ids(privates), zones,
                        Integer.toString(PRIVATE_SUBNETS), look.page("subnets:"));
            }
        }
        return look.outcome();
    }

    Outcome masks() {
        var look = new Look(network);
        if (!look.sees(Kind.SUBNETS)) {
            return look.outcome();
        }
        for (Item subnet : network.privates()) {
            String block = subnet.text("CidrBlock");
            int free = subnet.number("AvailableIpAddressCount", Integer.MAX_VALUE);
            look.fact(Network.id(subnet), block);
            if (Cidr.parse(block).filter(cidr -> cidr.prefix() <= PRIVATE_PREFIX).isEmpty()) {
                look.fail(ByocFinding.PRIVATE_SUBNET_SMALL, Network.id(subnet), block,
                        VpcBlock.mask(PRIVATE_PREFIX), look.page("CreateSubnet:"));
            } else if (free <= LEAST_FREE) {
                look.fail(ByocFinding.PRIVATE_SUBNET_FULL, Network.id(subnet), Integer.toString(free),
                        Integer.toString(LEAST_FREE), look.page("subnets:"));
            }
        }
        if (network.deployed().hasLooked(Kind.ROUTE_TABLES)) {
            for (Item subnet : network.publics()) {
                String block = subnet.text("CidrBlock");
                look.fact(Network.id(subnet), block);
                if (Cidr.parse(block).filter(cidr -> cidr.prefix() == PUBLIC_PREFIX).isEmpty()) {
                    look.warn(ByocFinding.PUBLIC_SUBNET_MASK, Network.id(subnet), block,
                            VpcBlock.mask(PUBLIC_PREFIX), look.page("subnets:"));
                }
            }
        }
        return look.outcome();
    }

    Outcome loadBalancerTag() {
        var look = new Look(network);
        if (!look.sees(Kind.SUBNETS)) {
            return look.outcome();
        }
        Optional<String> account = network.account();
        for (Item subnet : network.privates()) {
            String id = Network.id(subnet);
            Optional<Fix> fix = look.command("ec2", "create-tags", "--resources", id, "--tags",
                    "Key=" + Tags.INTERNAL_ELB + ",Value=" + Tags.INTERNAL_ELB_VALUE);
            String value = subnet.tags().get(Tags.INTERNAL_ELB);
            Optional<String> meant = subnet.tags().keySet().stream()
                    .filter(key -> Spelling.looksLike(key, Tags.INTERNAL_ELB))
                    .findFirst();
            if (account.isPresent() && !subnet.text("OwnerId").isEmpty() && !subnet.is("OwnerId", account.get())) {
                look.obscure(ByocFinding.SUBNET_SHARED, id, subnet.text("OwnerId"), account.get());
            } else if (Tags.INTERNAL_ELB_VALUE.equals(value)) {
                look.fact(id, Tags.INTERNAL_ELB + " = " + value);
            } else if (value != null) {
                look.fail(ByocFinding.ELB_TAG_VALUE, id, Spelling.spell(value), Tags.INTERNAL_ELB_VALUE, fix);
            } else if (meant.isPresent()) {
                look.fail(ByocFinding.ELB_TAG_KEY, id, meant.get() + " (" + Spelling.spell(meant.get()) + ")",
                        Tags.INTERNAL_ELB, fix);
            } else {
                look.fail(ByocFinding.ELB_TAG_MISSING, id, "", Tags.INTERNAL_ELB + " = " + Tags.INTERNAL_ELB_VALUE, fix);
            }
        }
        return look.outcome();
    }

    Outcome publics() {
        var look = new Look(network);
        if (look.sees(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            List<Item> publics = network.publics();
            look.fact("public", Network.ids(publics));
            boolean natNeedsOne = network.all(Kind.NAT_GATEWAYS).stream().noneMatch(RouteRules::isLive)
                    || network.all(Kind.NAT_GATEWAYS).stream().noneMatch(nat -> nat.is("ConnectivityType", "private"));
            if (publics.isEmpty() && natNeedsOne && !RouteRules.hasOtherEgress(network)) {
                look.warn(ByocFinding.PUBLIC_SUBNETS_NONE, vpc(), "", "1", look.page("subnets:"));
            }
        }
        return look.outcome();
    }

    Outcome publicAddresses() {
        var look = new Look(network);
        if (look.sees(Kind.SUBNETS)) {
            for (Item subnet : network.privates()) {
                String id = Network.id(subnet);
                boolean gives = subnet.truth("MapPublicIpOnLaunch").orElse(false);
                look.fact(id, "MapPublicIpOnLaunch = " + gives);
                if (gives) {
                    look.warn(ByocFinding.PRIVATE_SUBNET_PUBLIC_IP, id, "MapPublicIpOnLaunch = true",
                            "MapPublicIpOnLaunch = false",
                            look.command("ec2", "modify-subnet-attribute", "--subnet-id", id, "--no-map-public-ip-on-launch"));
                }
            }
        }
        return look.outcome();
    }
}
