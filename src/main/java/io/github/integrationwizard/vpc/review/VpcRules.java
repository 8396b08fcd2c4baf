package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.VpcBlock;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.plan.Tags;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges the VPC itself, its region, its names and its neighbours.
final class VpcRules {
    private static final String VENDOR = Tags.VENDOR + " = " + Tags.VENDOR_VALUE;

    private final ReviewedNetwork network;

    VpcRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    Outcome region() {
        var look = new CheckResultBuilder(network);
        look.restsOn(Kind.SUBNETS);
        Optional<String> seen = network.deployed().region();
        Optional<ByocRegion> wanted =
                network.expectation().region().or(() -> seen.flatMap(code -> ByocRegion.of("aws-" + code)));
        if (wanted.isEmpty()) {
            look.requires(Kind.SUBNETS);
            return look.missing(new Cause.Missing(VpcFields.REGION_ID.id())).outcome();
        }
        String code = wanted.get().code();
        look.fact("region", code);
        if (seen.isPresent() && !seen.get().equals(code)) {
            look.fail(ByocFinding.REGION_OTHER, vpc(), seen.get(), code, Optional.empty());
        }
        if (!wanted.get().listed()) {
            look.warn(
                    ByocFinding.REGION_NOT_LISTED,
                    code,
                    wanted.get().id(),
                    "https://support.zilliz.com",
                    Optional.empty());
        }
        return look.outcome();
    }

    Outcome cidr() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.VPCS)) {
            return look.outcome();
        }
        Optional<AwsObject> found = network.vpc();
        if (found.isEmpty()) {
            String there = String.join(", ", network.deployed().vpcs());
            return look.fail(ByocFinding.VPC_NOT_FOUND, vpc(), there, vpc(), look.page("vpcs:"))
                    .outcome();
        }
        AwsObject vpc = found.get();
        String block = vpc.text("CidrBlock");
        look.fact("CidrBlock", block).fact("State", vpc.text("State"));
        if (!vpc.is("State", "available")) {
            look.fail(ByocFinding.VPC_STATE, vpc(), vpc.text("State"), "available", look.page("vpcs:"));
        }
        Optional<Cidr> cidr = Cidr.parse(block);
        if (cidr.isEmpty()) {
            look.fail(ByocFinding.VPC_NO_IPV4, vpc(), block, "IPv4 /16", look.page("vpcs:"));
        } else if (cidr.get().prefix() != VpcBlock.LARGEST) {
            look.warn(ByocFinding.VPC_MASK, vpc(), block, VpcBlock.mask(VpcBlock.LARGEST), look.page("vpcs:"));
        }
        List<String> extra = vpc.items("CidrBlockAssociationSet")
                .map(some -> some.text("CidrBlock"))
                .filter(some -> !some.equals(block))
                .toList();
        if (!extra.isEmpty()) {
            look.note(ByocFinding.VPC_EXTRA_BLOCKS, vpc(), String.join(", ", extra), block, Optional.empty());
        }
        return look.outcome();
    }

    Outcome dns() {
        var look = new CheckResultBuilder(network);
        attribute(look, Kind.DNS_SUPPORT, "EnableDnsSupport", ByocFinding.DNS_SUPPORT_OFF, "--enable-dns-support");
        attribute(
                look,
                Kind.DNS_HOSTNAMES,
                "EnableDnsHostnames",
                ByocFinding.DNS_HOSTNAMES_OFF,
                "--enable-dns-hostnames");
        return look.outcome();
    }

    private void attribute(CheckResultBuilder look, Kind kind, String name, ByocFinding off, String option) {
        if (!look.requires(kind)) {
            return;
        }
        Optional<Boolean> value = network.all(kind).stream()
                .flatMap(item -> item.item(name).truth("Value").stream())
                .findFirst();
        if (value.isEmpty()) {
            look.missing(new Cause.Unseen(kind.command(network.region(), network.vpcId())));
            return;
        }
        look.fact(name, name + " = " + value.get());
        if (!value.get()) {
            look.fail(
                    off,
                    vpc(),
                    name + " = false",
                    name + " = true",
                    look.command("ec2", "modify-vpc-attribute", "--vpc-id", vpc(), option));
        }
    }

    Outcome tag() {
        var look = new CheckResultBuilder(network);
        if (look.requires(Kind.VPCS)) {
            network.vpc().ifPresent(vpc -> vendor(look, vpc, vpc(), Severity.WARNING));
        }
        if (look.requires(Kind.SUBNETS)) {
            Optional<String> account = network.account();
            for (AwsObject subnet : network.privateSubnets()) {
                if (account.isPresent() && !subnet.text("OwnerId").isEmpty() && !subnet.is("OwnerId", account.get())) {
                    look.inconclusive(
                            ByocFinding.SUBNET_SHARED,
                            ReviewedNetwork.id(subnet),
                            subnet.text("OwnerId"),
                            account.get());
                } else {
                    vendor(look, subnet, ReviewedNetwork.id(subnet), Severity.ERROR);
                }
            }
            network.publicSubnets().forEach(subnet -> vendor(look, subnet, ReviewedNetwork.id(subnet), Severity.WARNING));
        }
        if (look.requires(Kind.SECURITY_GROUPS)) {
            network.group().ifPresent(group -> vendor(look, group, group.text("GroupId"), Severity.ERROR));
        }
        return look.outcome();
    }

    private static void vendor(CheckResultBuilder look, AwsObject item, String id, Severity severity) {
        Optional<Fix> fix = look.command(
                "ec2",
                "create-tags",
                "--resources",
                id,
                "--tags",
                "Key=" + Tags.VENDOR + ",Value=" + Tags.VENDOR_VALUE);
        String value = item.tags().get(Tags.VENDOR);
        if (Tags.VENDOR_VALUE.equals(value)) {
            look.fact(id, VENDOR);
        } else if (value != null) {
            look.add(severity, ByocFinding.VENDOR_TAG_VALUE, id, Homoglyphs.spell(value), Tags.VENDOR_VALUE, fix);
        } else {
            Optional<String> meant = item.tags().keySet().stream()
                    .filter(key -> Homoglyphs.looksLike(key, Tags.VENDOR))
                    .findFirst();
            look.add(
                    severity,
                    meant.isPresent() ? ByocFinding.VENDOR_TAG_KEY : ByocFinding.VENDOR_TAG_MISSING,
                    id,
                    meant.map(key -> key + " (" + Homoglyphs.spell(key) + ")").orElse(""),
                    meant.isPresent() ? Tags.VENDOR : VENDOR,
                    fix);
        }
    }

    Outcome peer() {
        var look = new CheckResultBuilder(network);
        var networks = new ArrayList<>(
                network.expectation().avoid().stream().map(Cidr::text).toList());
        if (network.deployed().hasLooked(Kind.PEERINGS)) {
            look.restsOn(Kind.PEERINGS);
            network.deployed()
                    .all(Kind.PEERINGS)
                    .filter(peering ->
                            !peering.item("Status").text("Code").matches("deleted|deleting|rejected|failed|expired"))
                    .filter(peering -> side(peering, "RequesterVpcInfo").is("VpcId", vpc())
                            || side(peering, "AccepterVpcInfo").is("VpcId", vpc()))
                    .map(peering -> side(peering, "RequesterVpcInfo").is("VpcId", vpc())
                            ? side(peering, "AccepterVpcInfo")
                            : side(peering, "RequesterVpcInfo"))
                    .map(other -> other.text("CidrBlock"))
                    .forEach(networks::add);
        } else if (networks.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (!look.requires(Kind.VPCS)) {
            return look.outcome();
        }
        Optional<Cidr> block = network.block();
        look.fact("networks", String.join(", ", networks.stream().distinct().toList()));
        networks.stream()
                .distinct()
                .filter(text -> Cidr.parse(text)
                        .filter(other -> block.filter(other::overlaps).isPresent())
                        .isPresent())
                .forEach(text -> look.warn(
                        ByocFinding.NETWORK_OVERLAP,
                        vpc(),
                        block.map(Cidr::text).orElse(""),
                        text,
                        look.page("PeeringConnections:")));
        return look.outcome();
    }

    private static AwsObject side(AwsObject peering, String name) {
        return peering.item(name);
    }
}
