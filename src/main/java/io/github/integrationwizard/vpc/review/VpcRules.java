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

/// Rules for the VPC itself, its region, its tags and its neighbors.
final class VpcRules {
    private static final String VENDOR = Tags.VENDOR + " = " + Tags.VENDOR_VALUE;

    private final ReviewedNetwork network;

    VpcRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    /// The region of the network.
    Outcome region() {
        var result = new CheckResultBuilder(network);
        result.basedOn(Kind.SUBNETS);
        Optional<String> actual = network.snapshot().region();
        Optional<ByocRegion> expected =
                network.expectation().region().or(() -> actual.flatMap(code -> ByocRegion.of("aws-" + code)));
        if (expected.isEmpty()) {
            result.requires(Kind.SUBNETS);
            return result.missing(new Cause.Missing(VpcFields.REGION_ID.id())).outcome();
        }
        String code = expected.get().code();
        result.fact("region", code);
        if (actual.isPresent() && !actual.get().equals(code)) {
            result.fail(ByocFinding.REGION_OTHER, vpc(), actual.get(), code, Optional.empty());
        }
        if (!expected.get().listed()) {
            result.warn(
                    ByocFinding.REGION_NOT_LISTED,
                    code,
                    expected.get().id(),
                    "https://support.zilliz.com",
                    Optional.empty());
        }
        return result.outcome();
    }

    /// The block of the VPC.
    Outcome cidr() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.VPCS)) {
            return result.outcome();
        }
        Optional<AwsObject> found = network.vpc();
        if (found.isEmpty()) {
            String existing = String.join(", ", network.snapshot().vpcs());
            return result.fail(ByocFinding.VPC_NOT_FOUND, vpc(), existing, vpc(), result.page("vpcs:"))
                    .outcome();
        }
        AwsObject vpc = found.get();
        String block = vpc.text("CidrBlock");
        result.fact("CidrBlock", block).fact("State", vpc.text("State"));
        if (!vpc.is("State", "available")) {
            result.fail(ByocFinding.VPC_STATE, vpc(), vpc.text("State"), "available", result.page("vpcs:"));
        }
        Optional<Cidr> cidr = Cidr.parse(block);
        if (cidr.isEmpty()) {
            result.fail(ByocFinding.VPC_NO_IPV4, vpc(), block, "IPv4 /16", result.page("vpcs:"));
        } else if (cidr.get().prefix() != VpcBlock.LARGEST) {
            result.warn(ByocFinding.VPC_MASK, vpc(), block, VpcBlock.mask(VpcBlock.LARGEST), result.page("vpcs:"));
        }
        List<String> extra = vpc.objects("CidrBlockAssociationSet")
                .map(some -> some.text("CidrBlock"))
                .filter(some -> !some.equals(block))
                .toList();
        if (!extra.isEmpty()) {
            result.info(ByocFinding.VPC_EXTRA_BLOCKS, vpc(), String.join(", ", extra), block, Optional.empty());
        }
        return result.outcome();
    }

    /// The DNS attributes of the VPC.
    Outcome dns() {
        var result = new CheckResultBuilder(network);
        attribute(result, Kind.DNS_SUPPORT, "EnableDnsSupport", ByocFinding.DNS_SUPPORT_OFF, "--enable-dns-support");
        attribute(
                result,
                Kind.DNS_HOSTNAMES,
                "EnableDnsHostnames",
                ByocFinding.DNS_HOSTNAMES_OFF,
                "--enable-dns-hostnames");
        return result.outcome();
    }

    private void attribute(CheckResultBuilder result, Kind kind, String name, ByocFinding off, String option) {
        if (!result.requires(kind)) {
            return;
        }
        Optional<Boolean> value = network.all(kind).stream()
                .flatMap(item -> item.object(name).flag("Value").stream())
                .findFirst();
        if (value.isEmpty()) {
            result.missing(new Cause.Unseen(kind.command(network.region(), network.vpcId())));
            return;
        }
        result.fact(name, name + " = " + value.get());
        if (!value.get()) {
            result.fail(
                    off,
                    vpc(),
                    name + " = false",
                    name + " = true",
                    result.command("ec2", "modify-vpc-attribute", "--vpc-id", vpc(), option));
        }
    }

    /// The tag of Zilliz on the VPC, the subnets and the security group.
    Outcome tag() {
        var result = new CheckResultBuilder(network);
        if (result.requires(Kind.VPCS)) {
            network.vpc().ifPresent(vpc -> vendorTag(result, vpc, vpc(), Severity.WARNING));
        }
        if (result.requires(Kind.SUBNETS)) {
            Optional<String> account = network.account();
            for (AwsObject subnet : network.privateSubnets()) {
                if (account.isPresent() && !subnet.text("OwnerId").isEmpty() && !subnet.is("OwnerId", account.get())) {
                    result.inconclusive(
                            ByocFinding.SUBNET_SHARED,
                            ReviewedNetwork.id(subnet),
                            subnet.text("OwnerId"),
                            account.get());
                } else {
                    vendorTag(result, subnet, ReviewedNetwork.id(subnet), Severity.ERROR);
                }
            }
            network.publicSubnets()
                    .forEach(subnet -> vendorTag(result, subnet, ReviewedNetwork.id(subnet), Severity.WARNING));
        }
        if (result.requires(Kind.SECURITY_GROUPS)) {
            network.securityGroup().ifPresent(group -> vendorTag(result, group, group.text("GroupId"), Severity.ERROR));
        }
        return result.outcome();
    }

    private static void vendorTag(CheckResultBuilder result, AwsObject item, String id, Severity severity) {
        Optional<Fix> fix = result.command(
                "ec2",
                "create-tags",
                "--resources",
                id,
                "--tags",
                "Key=" + Tags.VENDOR + ",Value=" + Tags.VENDOR_VALUE);
        String value = item.tags().get(Tags.VENDOR);
        if (Tags.VENDOR_VALUE.equals(value)) {
            result.fact(id, VENDOR);
        } else if (value != null) {
            result.add(severity, ByocFinding.VENDOR_TAG_VALUE, id, Homoglyphs.spell(value), Tags.VENDOR_VALUE, fix);
        } else {
            Optional<String> similarKey = item.tags().keySet().stream()
                    .filter(key -> Homoglyphs.looksLike(key, Tags.VENDOR))
                    .findFirst();
            result.add(
                    severity,
                    similarKey.isPresent() ? ByocFinding.VENDOR_TAG_KEY : ByocFinding.VENDOR_TAG_MISSING,
                    id,
                    similarKey
                            .map(key -> key + " (" + Homoglyphs.spell(key) + ")")
                            .orElse(""),
                    similarKey.isPresent() ? Tags.VENDOR : VENDOR,
                    fix);
        }
    }

    /// Overlaps with peered networks and with those to avoid.
    Outcome peers() {
        var result = new CheckResultBuilder(network);
        var networks = new ArrayList<>(
                network.expectation().avoid().stream().map(Cidr::text).toList());
        if (network.snapshot().has(Kind.PEERINGS)) {
            result.basedOn(Kind.PEERINGS);
            network.snapshot()
                    .all(Kind.PEERINGS)
                    .filter(peering ->
                            !peering.object("Status").text("Code").matches("deleted|deleting|rejected|failed|expired"))
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
        if (!result.requires(Kind.VPCS)) {
            return result.outcome();
        }
        Optional<Cidr> block = network.block();
        result.fact("networks", String.join(", ", networks.stream().distinct().toList()));
        networks.stream()
                .distinct()
                .filter(text -> Cidr.parse(text)
                        .filter(other -> block.filter(other::overlaps).isPresent())
                        .isPresent())
                .forEach(text -> result.warn(
                        ByocFinding.NETWORK_OVERLAP,
                        vpc(),
                        block.map(Cidr::text).orElse(""),
                        text,
                        result.page("PeeringConnections:")));
        return result.outcome();
    }

    private static AwsObject side(AwsObject peering, String name) {
        return peering.object(name);
    }
}
