package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.form.EndpointService;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Judges the endpoints and the names that lead to them.
final class EndpointRules {
    private static final URI HOSTED_ZONES = URI.create("https://console.aws.amazon.com/route53/v2/hostedzones");

    private final ReviewedNetwork network;

    EndpointRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    /// The endpoints of AWS services, where nothing else leads to them.
    Outcome awsServices() {
        if (!network.withPrivateLink() || network.hasEgress()) {
            return Outcome.notApplicable();
        }
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.VPC_ENDPOINTS, Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            return look.outcome();
        }
        List<String> there = network.all(Kind.VPC_ENDPOINTS).stream()
                .filter(endpoint -> endpoint.is("VpcEndpointType", "Interface"))
                .map(endpoint -> endpoint.text("ServiceName"))
                .toList();
        List<String> missing = Plan.awsServices().stream()
                .filter(service ->
                        there.stream().noneMatch(name -> name.endsWith("." + service) && isOf(name, service)))
                .toList();
        look.fact("services", String.join(", ", there));
        if (!missing.isEmpty()) {
            look.warn(
                    ByocFinding.AWS_ENDPOINT_NONE,
                    vpc(),
                    Integer.toString(there.size()),
                    String.join(", ", missing),
                    look.page("Endpoints:"));
        }
        return look.outcome();
    }

    /// `com.amazonaws.us-west-2.ecr.api` is of `ecr.api`: what stands before is the region.
    private static boolean isOf(String name, String service) {
        return name.matches("com\\.amazonaws\\.[a-z0-9-]+\\." + service.replace(".", "\\."));
    }

    Outcome zillizEndpoint() {
        var look = new CheckResultBuilder(network);
        Optional<String> given = network.expectation().ids().endpoint();
        boolean wanted = network.expectation().privateLink() || given.isPresent();
        if (!network.deployed().hasLooked(Kind.VPC_ENDPOINTS) && !wanted) {
            return Outcome.notApplicable();
        }
        if (!look.requires(Kind.VPC_ENDPOINTS)) {
            return look.outcome();
        }
        Optional<AwsObject> endpoint = network.zillizEndpoint();
        if (endpoint.isPresent()) {
            judge(look, endpoint.get());
            return look.outcome();
        }
        if (!wanted) {
            return Outcome.notApplicable();
        }
        String service =
                network.expectation().region().flatMap(ByocRegion::serviceName).orElse("com.amazonaws.vpce.");
        return look.fail(ByocFinding.ENDPOINT_NONE, given.orElse(vpc()), "", service, look.page("CreateVpcEndpoint:"))
                .outcome();
    }

    private void judge(CheckResultBuilder look, AwsObject endpoint) {
        String id = endpoint.text("VpcEndpointId");
        String service = endpoint.text("ServiceName");
        String state = endpoint.text("State");
        look.fact("VpcEndpointId", id).fact("ServiceName", service).fact("State", state);
        Optional<Fix> page = look.page("Endpoints:");
        if (network.vpcId().isPresent() && !endpoint.is("VpcId", vpc())) {
            look.fail(ByocFinding.ENDPOINT_OTHER_VPC, id, endpoint.text("VpcId"), vpc(), page);
            return;
        }
        service(look, id, service, page);
        if (state.equalsIgnoreCase("pendingAcceptance")) {
            look.warn(ByocFinding.ENDPOINT_PENDING, id, state, "available", Optional.empty());
        } else if (!state.equalsIgnoreCase("available")) {
            look.fail(ByocFinding.ENDPOINT_STATE, id, state, "available", page);
        }
        if (look.requires(Kind.SUBNETS)) {
            List<String> privates =
                    network.privateSubnets().stream().map(ReviewedNetwork::id).toList();
            List<String> left = privates.stream()
                    .filter(subnet -> !endpoint.texts("SubnetIds").contains(subnet))
                    .toList();
            if (!left.isEmpty()) {
                var words = new ArrayList<>(
                        List.of("ec2", "modify-vpc-endpoint", "--vpc-endpoint-id", id, "--add-subnet-ids"));
                words.addAll(left);
                String found = String.join(", ", endpoint.texts("SubnetIds"));
                Optional<Fix> fix = look.command(words.toArray(String[]::new));
                String needed = String.join(", ", privates);
                if (left.size() == privates.size()) {
                    look.fail(ByocFinding.ENDPOINT_SUBNETS, id, found, needed, fix);
                } else {
                    look.warn(ByocFinding.ENDPOINT_SUBNETS, id, found, needed, fix);
                }
            }
        }
        network.group().map(group -> group.text("GroupId")).ifPresent(group -> {
            List<String> groups =
                    endpoint.items("Groups").map(some -> some.text("GroupId")).toList();
            if (!groups.contains(group)) {
                look.warn(
                        ByocFinding.ENDPOINT_GROUP,
                        id,
                        String.join(", ", groups),
                        group,
                        look.command(
                                "ec2",
                                "modify-vpc-endpoint",
                                "--vpc-endpoint-id",
                                id,
                                "--add-security-group-ids",
                                group));
            }
        });
        if (!endpoint.truth("PrivateDnsEnabled").orElse(false) && oldZone().isEmpty()) {
            look.fail(
                    ByocFinding.ENDPOINT_PRIVATE_DNS,
                    id,
                    "PrivateDnsEnabled = false",
                    "PrivateDnsEnabled = true",
                    look.command("ec2", "modify-vpc-endpoint", "--vpc-endpoint-id", id, "--private-dns-enabled"));
        }
    }

    private void service(CheckResultBuilder look, String id, String service, Optional<Fix> page) {
        Optional<EndpointService> parsed = EndpointService.parse(service);
        if (parsed.filter(EndpointService::isKnown).isPresent()) {
            return;
        }
        String known = network.region()
                .flatMap(code -> ByocRegion.of("aws-" + code))
                .flatMap(ByocRegion::serviceName)
                .orElse("https://support.zilliz.com");
        ByocFinding code = parsed.filter(EndpointService::isObsolete).isPresent()
                ? ByocFinding.ENDPOINT_OLD_SERVICE
                : ByocFinding.ENDPOINT_OTHER_SERVICE;
        look.warn(code, id, service, known, page);
    }

    private Optional<AwsObject> oldZone() {
        return Stream.concat(
                        network.deployed().all(Kind.ZONES_OF_VPC),
                        network.deployed().all(Kind.ZONE).map(zone -> zone.item("HostedZone")))
                .filter(zone -> isName(zone.text("Name"), EndpointDns.ZONE))
                .findFirst();
    }

    private static boolean isName(String name, String wanted) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(wanted) || lower.equals(wanted + ".");
    }

    /// The old private hosted zone: not needed any more.
    Outcome zone() {
        var look = new CheckResultBuilder(network);
        boolean looked = network.deployed().hasLooked(Kind.ZONES_OF_VPC)
                || network.deployed().hasLooked(Kind.ZONE);
        if (!looked) {
            return network.withPrivateLink() && !look.requires(Kind.ZONES_OF_VPC)
                    ? look.outcome()
                    : Outcome.notApplicable();
        }
        Optional<AwsObject> zone = oldZone();
        if (zone.isEmpty()) {
            return look.outcome();
        }
        Optional<Fix> page = Optional.of(new Fix.Page(HOSTED_ZONES));
        Optional<AwsObject> details = network.deployed()
                .all(Kind.ZONE)
                .filter(some -> isName(some.item("HostedZone").text("Name"), EndpointDns.ZONE))
                .findFirst();
        look.fact("zone", EndpointDns.ZONE);
        boolean isPublic = details.flatMap(
                        some -> some.item("HostedZone").item("Config").truth("PrivateZone"))
                .filter(isPrivate -> !isPrivate)
                .isPresent();
        boolean apart = details.isPresent()
                && network.vpcId().isPresent()
                && details.get().items("VPCs").noneMatch(vpc -> vpc.is("VPCId", vpc()));
        if (isPublic) {
            look.fail(
                    ByocFinding.HOSTED_ZONE_PUBLIC,
                    EndpointDns.ZONE,
                    "PrivateZone = false",
                    "PrivateZone = true",
                    page);
        } else if (apart) {
            look.fail(
                    ByocFinding.HOSTED_ZONE_VPC,
                    EndpointDns.ZONE,
                    String.join(
                            ", ",
                            details.get()
                                    .items("VPCs")
                                    .map(vpc -> vpc.text("VPCId"))
                                    .toList()),
                    vpc(),
                    page);
        } else {
            look.warn(ByocFinding.HOSTED_ZONE_HIDES, EndpointDns.ZONE, vpc(), "PrivateDnsEnabled = true", page);
        }
        return look.outcome();
    }

    /// The record in the old zone.
    Outcome record() {
        Optional<AwsObject> zone = oldZone();
        if (zone.isEmpty()) {
            return Outcome.notApplicable();
        }
        var look = new CheckResultBuilder(network);
        if (!look.requires(Kind.RECORDS, Kind.VPC_ENDPOINTS) || network.region().isEmpty()) {
            return look.outcome();
        }
        String name = EndpointDns.record(network.region().get());
        Optional<AwsObject> record = network.deployed()
                .all(Kind.RECORDS)
                .filter(some -> isName(some.text("Name"), name))
                .filter(some -> some.is("Type", "A") || some.is("Type", "CNAME"))
                .findFirst();
        Optional<Fix> page = Optional.of(new Fix.Page(HOSTED_ZONES));
        List<String> targets = network.zillizEndpoint().stream()
                .flatMap(endpoint -> endpoint.items("DnsEntries"))
                .map(entry -> plain(entry.text("DnsName")))
                .toList();
        if (record.isEmpty()) {
            return look.fail(ByocFinding.RECORD_NONE, name, "", String.join(", ", targets), page)
                    .outcome();
        }
        String target = record.get().is("Type", "A")
                ? record.get().item("AliasTarget").text("DNSName")
                : record.get()
                        .items("ResourceRecords")
                        .map(value -> value.text("Value"))
                        .findFirst()
                        .orElse("");
        look.fact(name, target);
        if (!targets.contains(plain(target))) {
            look.fail(ByocFinding.RECORD_TARGET, name, target, String.join(", ", targets), page);
        } else if (network.zillizEndpoint()
                .flatMap(endpoint -> endpoint.truth("PrivateDnsEnabled"))
                .orElse(false)) {
            look.note(ByocFinding.RECORD_NEEDLESS, name, "PrivateDnsEnabled = true", "none", page);
        }
        return look.outcome();
    }

    /// A host name as it can be compared: without the dot at its end and the prefix that the console puts before
    /// aliases.
    private static String plain(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "").replaceFirst("^dualstack\\.", "");
    }
}
