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

/// Rules for the routes out of the private subnets.
final class RouteRules {
    private static final int FIRST_EPHEMERAL = 1024;
    private static final int LAST_PORT = 65_535;

    /// The number of the rule that AWS adds after all others and shows as an asterisk.
    private static final int LAST_RULE = 32_767;

    private final ReviewedNetwork network;

    RouteRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    /// Whether a NAT gateway is not deleted.
    static boolean isLive(AwsObject nat) {
        return !nat.is("State", "deleted") && !nat.is("State", "deleting");
    }

    /// Whether the default route of a private subnet leads to something else than a NAT gateway, such as a transit
    /// gateway or a firewall.
    static boolean hasOtherEgress(ReviewedNetwork network) {
        return network.privateSubnets().stream()
                .flatMap(subnet -> network.defaultRoute(ReviewedNetwork.id(subnet)).stream())
                .filter(route -> !route.is("State", "blackhole"))
                .map(ReviewedNetwork::target)
                .anyMatch(target -> !target.startsWith("nat-") && !target.startsWith("igw-"));
    }

    /// The NAT gateways.
    Outcome nat() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.NAT_GATEWAYS)) {
            return result.outcome();
        }
        List<AwsObject> nats = network.all(Kind.NAT_GATEWAYS).stream()
                .filter(RouteRules::isLive)
                .toList();
        if (nats.isEmpty()) {
            if (hasOtherEgress(network)) {
                return Outcome.notApplicable();
            }
            return result.warn(ByocFinding.NAT_NONE, vpc(), "", "1", result.page("NatGateways:"))
                    .outcome();
        }
        Set<String> publicSubnets = new HashSet<>(
                network.publicSubnets().stream().map(ReviewedNetwork::id).toList());
        Optional<AwsObject> usable = nats.stream()
                .filter(nat -> nat.is("State", "available") && !nat.is("ConnectivityType", "private"))
                .filter(nat -> publicSubnets.contains(nat.text("SubnetId")))
                .findFirst();
        nats.forEach(nat -> result.fact(nat.text("NatGatewayId"), nat.text("State")));
        if (usable.isPresent()) {
            return result.outcome();
        }
        for (AwsObject nat : nats) {
            String id = nat.text("NatGatewayId");
            if (!nat.is("State", "available")) {
                result.warn(ByocFinding.NAT_STATE, id, nat.text("State"), "available", result.page("NatGateways:"));
            } else if (nat.is("ConnectivityType", "private")) {
                result.warn(ByocFinding.NAT_PRIVATE, id, "private", "public", result.page("NatGateways:"));
            } else if (result.requires(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
                result.warn(
                        ByocFinding.NAT_SUBNET,
                        id,
                        nat.text("SubnetId"),
                        "0.0.0.0/0 -> igw-",
                        result.page("NatGateways:"));
            }
        }
        return result.outcome();
    }

    /// The default routes of the private subnets.
    Outcome routes() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            return result.outcome();
        }
        for (AwsObject subnet : network.privateSubnets()) {
            route(result, ReviewedNetwork.id(subnet));
        }
        return result.outcome();
    }

    private void route(CheckResultBuilder result, String subnet) {
        Optional<Fix> page = result.page("RouteTables:");
        String table = network.routeTable(subnet)
                .map(some -> some.text("RouteTableId"))
                .orElse("");
        Optional<AwsObject> route = network.defaultRoute(subnet);
        if (route.isEmpty()) {
            Severity severity = network.usesPrivateLink() ? Severity.WARNING : Severity.ERROR;
            result.add(
                    severity,
                    ByocFinding.ROUTE_NONE,
                    subnet,
                    table,
                    "0.0.0.0/0 -> nat-",
                    natRoute(result, "create-route", table));
            return;
        }
        String target = ReviewedNetwork.target(route.get());
        result.fact(subnet, target);
        if (route.get().is("State", "blackhole")) {
            result.fail(
                    ByocFinding.ROUTE_BLACKHOLE,
                    subnet,
                    target + " in " + table,
                    "active",
                    natRoute(result, "replace-route", table));
        } else if (target.startsWith("igw-")) {
            result.fail(
                    ByocFinding.ROUTE_PUBLIC,
                    subnet,
                    target + " in " + table,
                    "nat-",
                    natRoute(result, "replace-route", table));
        } else if (!target.startsWith("nat-")) {
            result.warn(ByocFinding.ROUTE_OTHER, subnet, target, "nat-", page);
        }
    }

    private Optional<Fix> natRoute(CheckResultBuilder result, String command, String table) {
        return network.all(Kind.NAT_GATEWAYS).stream()
                .filter(nat -> nat.is("State", "available"))
                .findFirst()
                .filter(_ -> !table.isEmpty())
                .map(nat -> result.command(
                        "ec2",
                        command,
                        "--route-table-id",
                        table,
                        "--destination-cidr-block",
                        ReviewedNetwork.ANYWHERE,
                        "--nat-gateway-id",
                        nat.text("NatGatewayId")))
                .orElseGet(() -> result.page("RouteTables:"));
    }

    /// The Internet gateway.
    Outcome internetGateway() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.INTERNET_GATEWAYS)) {
            return result.outcome();
        }
        Optional<AwsObject> gateway = network.snapshot()
                .all(Kind.INTERNET_GATEWAYS)
                .filter(some -> some.objects("Attachments").anyMatch(attachment -> attachment.is("VpcId", vpc())))
                .findFirst();
        gateway.ifPresent(some -> result.fact("InternetGatewayId", some.text("InternetGatewayId")));
        boolean hasNat = network.all(Kind.NAT_GATEWAYS).stream().anyMatch(RouteRules::isLive);
        if (gateway.isEmpty() && hasNat) {
            result.warn(ByocFinding.IGW_NONE, vpc(), "", "igw-", result.page("igws:"));
        }
        return result.outcome();
    }

    /// The gateway endpoint to S3.
    Outcome s3Endpoint() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.VPC_ENDPOINTS, Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            return result.outcome();
        }
        Severity severity = network.hasEgress() ? Severity.INFO : Severity.ERROR;
        String service = network.region()
                .map(region -> "com.amazonaws." + region + ".s3")
                .orElse("com.amazonaws.REGION.s3");
        List<String> tables = network.privateSubnets().stream()
                .flatMap(subnet -> network.routeTable(ReviewedNetwork.id(subnet)).stream())
                .map(table -> table.text("RouteTableId"))
                .distinct()
                .toList();
        Optional<AwsObject> endpoint = network.s3Endpoint();
        if (endpoint.isEmpty()) {
            var words = new ArrayList<>(List.of(
                    "ec2", "create-vpc-endpoint", "--vpc-id", vpc(), "--service-name", service, "--route-table-ids"));
            words.addAll(tables);
            return result.add(
                            severity,
                            ByocFinding.S3_ENDPOINT_NONE,
                            vpc(),
                            "",
                            service,
                            result.command(words.toArray(String[]::new)))
                    .outcome();
        }
        String id = endpoint.get().text("VpcEndpointId");
        result.fact(id, service);
        List<String> missingTables = tables.stream()
                .filter(table -> !endpoint.get().texts("RouteTableIds").contains(table))
                .toList();
        if (!missingTables.isEmpty()) {
            var words = new ArrayList<>(
                    List.of("ec2", "modify-vpc-endpoint", "--vpc-endpoint-id", id, "--add-route-table-ids"));
            words.addAll(missingTables);
            result.add(
                    severity,
                    ByocFinding.S3_ENDPOINT_TABLES,
                    id,
                    String.join(", ", endpoint.get().texts("RouteTableIds")),
                    String.join(", ", tables),
                    result.command(words.toArray(String[]::new)));
        }
        return result.outcome();
    }

    /// The network ACLs of the private subnets.
    Outcome acls() {
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.NETWORK_ACLS, Kind.SUBNETS)) {
            return result.outcome();
        }
        var subnets = network.privateSubnets().stream().map(ReviewedNetwork::id).toList();
        for (AwsObject acl : network.all(Kind.NETWORK_ACLS)) {
            if (acl.objects("Associations").anyMatch(some -> subnets.contains(some.text("SubnetId")))) {
                String id = acl.text("NetworkAclId");
                result.fact("acl " + id, id);
                firstDenyingRule(acl, true, SecurityGroup.HTTPS, SecurityGroup.HTTPS)
                        .ifPresent(rule -> result.warn(ByocFinding.ACL_OUT, id, rule, "TCP 443", result.page("acls:")));
                firstDenyingRule(acl, false, FIRST_EPHEMERAL, LAST_PORT)
                        .ifPresent(rule ->
                                result.warn(ByocFinding.ACL_BACK, id, rule, "TCP 1024-65535", result.page("acls:")));
            }
        }
        return result.outcome();
    }

    /// The number of the first rule that denies some of the ports from or to all addresses; `*` for the last rule,
    /// which denies all that no other rule allows.
    private static Optional<String> firstDenyingRule(AwsObject acl, boolean outbound, int from, int to) {
        List<AwsObject> rules = acl.objects("Entries")
                .filter(entry -> entry.flag("Egress").orElse(false) == outbound)
                .filter(entry -> entry.is("CidrBlock", ReviewedNetwork.ANYWHERE))
                .filter(entry -> entry.is("Protocol", "-1") || entry.is("Protocol", "6"))
                .sorted(Comparator.comparingInt(entry -> entry.number("RuleNumber", Integer.MAX_VALUE)))
                .toList();
        for (AwsObject rule : rules) {
            AwsObject range = rule.object("PortRange");
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
