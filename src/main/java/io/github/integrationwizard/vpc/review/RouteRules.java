package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges the ways out of the private subnets.
final class RouteRules {
    private static final int FIRST_EPHEMERAL = 1024;
    private static final int LAST_PORT = 65_535;

    /// The rule that AWS adds behind all others and shows as an asterisk.
    private static final int LAST_RULE = 32_767;

    private final ReviewedNetwork network;

    RouteRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    static boolean isLive(AwsObject nat) {
        return !nat.is("State", "deleted") && !nat.is("State", "deleting");
    }

    /// Whether a private subnet's way out is something else than a NAT gateway: a transit gateway, a firewall.
    static boolean hasOtherEgress(ReviewedNetwork network) {
        return network.privateSubnets().stream()
                .flatMap(subnet -> network.defaultRoute(ReviewedNetwork.id(subnet)).stream())
                .filter(route -> !route.is("State", "blackhole"))
                .map(ReviewedNetwork::target)
                .anyMatch(target -> !target.startsWith("nat-") && !target.startsWith("igw-"));
    }

    Outcome nat() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.NAT_GATEWAYS)) {
            return look.outcome();
        }
        List<AwsObject> nats = network.all(Kind.NAT_GATEWAYS).stream()
                .filter(RouteRules::isLive)
                .toList();
        if (nats.isEmpty()) {
            if (hasOtherEgress(network)) {
                return Outcome.notApplicable();
            }
            return look.warn(ByocFinding.NAT_NONE, vpc(), "", "1", look.page("NatGateways:"))
                    .outcome();
        }
        Set<String> publics = new HashSet<>(
                network.publicSubnets().stream().map(ReviewedNetwork::id).toList());
        Optional<AwsObject> good = nats.stream()
                .filter(nat -> nat.is("State", "available") && !nat.is("ConnectivityType", "private"))
                .filter(nat -> publics.contains(nat.text("SubnetId")))
                .findFirst();
        nats.forEach(nat -> look.fact(nat.text("NatGatewayId"), nat.text("State")));
        if (good.isPresent()) {
            return look.outcome();
        }
        for (AwsObject nat : nats) {
            String id = nat.text("NatGatewayId");
            if (!nat.is("State", "available")) {
                look.warn(ByocFinding.NAT_STATE, id, nat.text("State"), "available", look.page("NatGateways:"));
            } else if (nat.is("ConnectivityType", "private")) {
                look.warn(ByocFinding.NAT_PRIVATE, id, "private", "public", look.page("NatGateways:"));
            } else if (look.requires(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
                look.warn(
                        ByocFinding.NAT_SUBNET,
                        id,
                        nat.text("SubnetId"),
                        "0.0.0.0/0 -> igw-",
                        look.page("NatGateways:"));
            }
        }
        return look.outcome();
    }

    Outcome routes() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            return look.outcome();
        }
        for (AwsObject subnet : network.privateSubnets()) {
            route(look, ReviewedNetwork.id(subnet));
        }
        return look.outcome();
    }

    private void route(CheckResultBuilder look, String subnet) {
        Optional<Fix> page = look.page("RouteTables:");
        String table =
                network.table(subnet).map(some -> some.text("RouteTableId")).orElse("");
        Optional<AwsObject> route = network.defaultRoute(subnet);
        if (route.isEmpty()) {
            Severity severity = network.withPrivateLink() ? Severity.WARNING : Severity.ERROR;
            look.add(
                    severity,
                    ByocFinding.ROUTE_NONE,
                    subnet,
                    table,
                    "0.0.0.0/0 -> nat-",
                    natRoute(look, "create-route", table));
            return;
        }
        String target = ReviewedNetwork.target(route.get());
        look.fact(subnet, target);
        if (route.get().is("State", "blackhole")) {
            look.fail(
                    ByocFinding.ROUTE_BLACKHOLE,
                    subnet,
                    target + " in " + table,
                    "active",
                    natRoute(look, "replace-route", table));
        } else if (target.startsWith("igw-")) {
            look.fail(
                    ByocFinding.ROUTE_PUBLIC,
                    subnet,
                    target + " in " + table,
                    "nat-",
                    natRoute(look, "replace-route", table));
        } else if (!target.startsWith("nat-")) {
            look.warn(ByocFinding.ROUTE_OTHER, subnet, target, "nat-", page);
        }
    }

    private Optional<Fix> natRoute(CheckResultBuilder look, String command, String table) {
        return network.all(Kind.NAT_GATEWAYS).stream()
                .filter(nat -> nat.is("State", "available"))
                .findFirst()
                .filter(_ -> !table.isEmpty())
                .map(nat -> look.command(
                        "ec2",
                        command,
                        "--route-table-id",
                        table,
                        "--destination-cidr-block",
                        ReviewedNetwork.ANYWHERE,
                        "--nat-gateway-id",
                        nat.text("NatGatewayId")))
                .orElseGet(() -> look.page("RouteTables:"));
    }

    Outcome internetGateway() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.INTERNET_GATEWAYS)) {
            return look.outcome();
        }
        Optional<AwsObject> gateway = network.deployed()
                .all(Kind.INTERNET_GATEWAYS)
                .filter(some -> some.items("Attachments").anyMatch(attachment -> attachment.is("VpcId", vpc())))
                .findFirst();
        gateway.ifPresent(some -> look.fact("InternetGatewayId", some.text("InternetGatewayId")));
        boolean hasNat = network.all(Kind.NAT_GATEWAYS).stream().anyMatch(RouteRules::isLive);
        if (gateway.isEmpty() && hasNat) {
            look.warn(ByocFinding.IGW_NONE, vpc(), "", "igw-", look.page("igws:"));
        }
        return look.outcome();
    }

    Outcome s3Endpoint() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.VPC_ENDPOINTS, Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            return look.outcome();
        }
        Severity severity = network.hasEgress() ? Severity.INFO : Severity.ERROR;
        String service = network.region()
                .map(region -> "com.amazonaws." + region + ".s3")
                .orElse("com.amazonaws.REGION.s3");
        List<String> tables = network.privateSubnets().stream()
                .flatMap(subnet -> network.table(ReviewedNetwork.id(subnet)).stream())
                .map(table -> table.text("RouteTableId"))
                .distinct()
                .toList();
        Optional<AwsObject> endpoint = network.s3Endpoint();
        if (endpoint.isEmpty()) {
            var words = new ArrayList<>(List.of(
                    "ec2", "create-vpc-endpoint", "--vpc-id", vpc(), "--service-name", service, "--route-table-ids"));
            words.addAll(tables);
            return look.add(
                            severity,
                            ByocFinding.S3_ENDPOINT_NONE,
                            vpc(),
                            "",
                            service,
                            look.command(words.toArray(String[]::new)))
                    .outcome();
        }
        String id = endpoint.get().text("VpcEndpointId");
        look.fact(id, service);
        List<String> left = tables.stream()
                .filter(table -> !endpoint.get().texts("RouteTableIds").contains(table))
                .toList();
        if (!left.isEmpty()) {
            var words = new ArrayList<>(
                    List.of("ec2", "modify-vpc-endpoint", "--vpc-endpoint-id", id, "--add-route-table-ids"));
            words.addAll(left);
            look.add(
                    severity,
                    ByocFinding.S3_ENDPOINT_TABLES,
                    id,
                    String.join(", ", endpoint.get().texts("RouteTableIds")),
                    String.join(", ", tables),
                    look.command(words.toArray(String[]::new)));
        }
        return look.outcome();
    }

    Outcome acls() {
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.NETWORK_ACLS, Kind.SUBNETS)) {
            return look.outcome();
        }
        var subnets = network.privateSubnets().stream().map(ReviewedNetwork::id).toList();
        for (AwsObject acl : network.all(Kind.NETWORK_ACLS)) {
            if (acl.items("Associations").anyMatch(some -> subnets.contains(some.text("SubnetId")))) {
                String id = acl.text("NetworkAclId");
                look.fact("acl " + id, id);
                refusing(acl, true, SecurityGroup.HTTPS, SecurityGroup.HTTPS)
                        .ifPresent(rule -> look.warn(ByocFinding.ACL_OUT, id, rule, "TCP 443", look.page("acls:")));
                refusing(acl, false, FIRST_EPHEMERAL, LAST_PORT)
                        .ifPresent(rule ->
                                look.warn(ByocFinding.ACL_BACK, id, rule, "TCP 1024-65535", look.page("acls:")));
            }
        }
        return look.outcome();
    }

    /// The number of the first rule that refuses some of the ports from or to anywhere; `*` for the last one, which
    /// refuses what no other lets pass.
    private static Optional<String> refusing(AwsObject acl, boolean outbound, int from, int to) {
        List<AwsObject> rules = acl.items("Entries")
                .filter(entry -> entry.truth("Egress").orElse(false) == outbound)
                .filter(entry -> entry.is("CidrBlock", ReviewedNetwork.ANYWHERE))
                .filter(entry -> entry.is("Protocol", "-1") || entry.is("Protocol", "6"))
                .sorted(Comparator.comparingInt(entry -> entry.number("RuleNumber", Integer.MAX_VALUE)))
                .toList();
        for (AwsObject rule : rules) {
            AwsObject range = rule.item("PortRange");
            int first = rule.is("Protocol", "-1") ? 0 : range.number("From", 0);
            int last = rule.is("Protocol", "-1") ? LAST_PORT : range.number("To", LAST_PORT);
            boolean allows = rule.is("RuleAction", "allow");
            if (allows && first <= from && to <= last) {
                return Optional.empty();
            }
            if (!allows && first <= to && from <= last) {
                int number = rule.number("RuleNumber", LAST_RULE);
                return Optional.of(number == LAST_RULE ? "*" : Integer.toString(number));
            }
        }
        return Optional.of("*");
    }
}
