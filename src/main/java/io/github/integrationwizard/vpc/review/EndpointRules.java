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

/// Rules for the VPC endpoints and for the host names that resolve to them.
final class EndpointRules {
    private static final URI HOSTED_ZONES = URI.create("https://console.aws.amazon.com/route53/v2/hostedzones");

    private final ReviewedNetwork network;

    EndpointRules(ReviewedNetwork network) {
        this.network = network;
    }

    private String vpc() {
        return network.vpcId().orElse("VPC");
    }

    /// The endpoints of the AWS services, needed where there is no other route to them.
    Outcome awsServices() {
        if (!network.usesPrivateLink() || network.hasEgress()) {
            return Outcome.notApplicable();
        }
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.VPC_ENDPOINTS, Kind.SUBNETS, Kind.ROUTE_TABLES)) {
            return result.outcome();
        }
        List<String> existing = network.all(Kind.VPC_ENDPOINTS).stream()
                .filter(endpoint -> endpoint.is("VpcEndpointType", "Interface"))
                .map(endpoint -> endpoint.text("ServiceName"))
                .toList();
        List<String> missing = Plan.awsServices().stream()
                .filter(service ->
                        existing.stream().noneMatch(name -> name.endsWith("." + service) && belongsTo(name, service)))
                .toList();
        result.fact("services", String.join(", ", existing));
        if (!missing.isEmpty()) {
            result.warn(
                    ByocFinding.AWS_ENDPOINT_NONE,
                    vpc(),
                    Integer.toString(existing.size()),
                    String.join(", ", missing),
                    result.page("Endpoints:"));
        }
        return result.outcome();
    }

    /// `com.amazonaws.us-west-2.ecr.api` belongs to `ecr.api`; the part before that is the region.
    private static boolean belongsTo(String name, String service) {
        return name.matches("com\\.amazonaws\\.[a-z0-9-]+\\." + service.replace(".", "\\."));
    }

    /// The endpoint to Zilliz Cloud.
    Outcome zillizEndpoint() {
        var result = new CheckResultBuilder(network);
        Optional<String> given = network.expectation().ids().endpoint();
        boolean expected = network.expectation().privateLink() || given.isPresent();
        if (!network.snapshot().has(Kind.VPC_ENDPOINTS) && !expected) {
            return Outcome.notApplicable();
        }
        if (!result.requires(Kind.VPC_ENDPOINTS)) {
            return result.outcome();
        }
        Optional<AwsObject> endpoint = network.zillizEndpoint();
        if (endpoint.isPresent()) {
            check(result, endpoint.get());
            return result.outcome();
        }
        if (!expected) {
            return Outcome.notApplicable();
        }
        String service =
                network.expectation().region().flatMap(ByocRegion::serviceName).orElse("com.amazonaws.vpce.");
        return result.fail(
                        ByocFinding.ENDPOINT_NONE, given.orElse(vpc()), "", service, result.page("CreateVpcEndpoint:"))
                .outcome();
    }

    private void check(CheckResultBuilder result, AwsObject endpoint) {
        String id = endpoint.text("VpcEndpointId");
        String service = endpoint.text("ServiceName");
        String state = endpoint.text("State");
        result.fact("VpcEndpointId", id).fact("ServiceName", service).fact("State", state);
        Optional<Fix> page = result.page("Endpoints:");
        if (network.vpcId().isPresent() && !endpoint.is("VpcId", vpc())) {
            result.fail(ByocFinding.ENDPOINT_OTHER_VPC, id, endpoint.text("VpcId"), vpc(), page);
            return;
        }
        service(result, id, service, page);
        if (state.equalsIgnoreCase("pendingAcceptance")) {
            result.warn(ByocFinding.ENDPOINT_PENDING, id, state, "available", Optional.empty());
        } else if (!state.equalsIgnoreCase("available")) {
            result.fail(ByocFinding.ENDPOINT_STATE, id, state, "available", page);
        }
        if (result.requires(Kind.SUBNETS)) {
            List<String> privateSubnets =
                    network.privateSubnets().stream().map(ReviewedNetwork::id).toList();
            List<String> missingSubnets = privateSubnets.stream()
                    .filter(subnet -> !endpoint.texts("SubnetIds").contains(subnet))
                    .toList();
            if (!missingSubnets.isEmpty()) {
                var words = new ArrayList<>(
                        List.of("ec2", "modify-vpc-endpoint", "--vpc-endpoint-id", id, "--add-subnet-ids"));
                words.addAll(missingSubnets);
                String found = String.join(", ", endpoint.texts("SubnetIds"));
                Optional<Fix> fix = result.command(words.toArray(String[]::new));
                String needed = String.join(", ", privateSubnets);
                if (missingSubnets.size() == privateSubnets.size()) {
                    result.fail(ByocFinding.ENDPOINT_SUBNETS, id, found, needed, fix);
                } else {
                    result.warn(ByocFinding.ENDPOINT_SUBNETS, id, found, needed, fix);
                }
            }
        }
        network.securityGroup().map(group -> group.text("GroupId")).ifPresent(group -> {
            List<String> groups =
                    endpoint.objects("Groups").map(some -> some.text("GroupId")).toList();
            if (!groups.contains(group)) {
                result.warn(
                        ByocFinding.ENDPOINT_GROUP,
                        id,
                        String.join(", ", groups),
                        group,
                        result.command(
                                "ec2",
                                "modify-vpc-endpoint",
                                "--vpc-endpoint-id",
                                id,
                                "--add-security-group-ids",
                                group));
            }
        });
        if (!endpoint.flag("PrivateDnsEnabled").orElse(false)
                && findHostedZone().isEmpty()) {
            result.fail(
                    ByocFinding.ENDPOINT_PRIVATE_DNS,
                    id,
                    "PrivateDnsEnabled = false",
                    "PrivateDnsEnabled = true",
                    result.command("ec2", "modify-vpc-endpoint", "--vpc-endpoint-id", id, "--private-dns-enabled"));
        }
    }

    private void service(CheckResultBuilder result, String id, String service, Optional<Fix> page) {
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
        result.warn(code, id, service, known, page);
    }

    private Optional<AwsObject> findHostedZone() {
        return Stream.concat(
                        network.snapshot().all(Kind.ZONES_OF_VPC),
                        network.snapshot().all(Kind.ZONE).map(zone -> zone.object("HostedZone")))
                .filter(zone -> isName(zone.text("Name"), EndpointDns.ZONE))
                .findFirst();
    }

    private static boolean isName(String name, String expected) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(expected) || lower.equals(expected + ".");
    }

    /// The private hosted zone, which is not needed any more.
    Outcome hostedZone() {
        var result = new CheckResultBuilder(network);
        boolean hasZones =
                network.snapshot().has(Kind.ZONES_OF_VPC) || network.snapshot().has(Kind.ZONE);
        if (!hasZones) {
            return network.usesPrivateLink() && !result.requires(Kind.ZONES_OF_VPC)
                    ? result.outcome()
                    : Outcome.notApplicable();
        }
        Optional<AwsObject> zone = findHostedZone();
        if (zone.isEmpty()) {
            return result.outcome();
        }
        Optional<Fix> page = Optional.of(new Fix.Page(HOSTED_ZONES));
        Optional<AwsObject> details = network.snapshot()
                .all(Kind.ZONE)
                .filter(some -> isName(some.object("HostedZone").text("Name"), EndpointDns.ZONE))
                .findFirst();
        result.fact("zone", EndpointDns.ZONE);
        boolean isPublic = details.flatMap(
                        some -> some.object("HostedZone").object("Config").flag("PrivateZone"))
                .filter(isPrivate -> !isPrivate)
                .isPresent();
        boolean isOfOtherVpc = details.isPresent()
                && network.vpcId().isPresent()
                && details.get().objects("VPCs").noneMatch(vpc -> vpc.is("VPCId", vpc()));
        if (isPublic) {
            result.fail(
                    ByocFinding.HOSTED_ZONE_PUBLIC,
                    EndpointDns.ZONE,
                    "PrivateZone = false",
                    "PrivateZone = true",
                    page);
        } else if (isOfOtherVpc) {
            result.fail(
                    ByocFinding.HOSTED_ZONE_VPC,
                    EndpointDns.ZONE,
                    String.join(
                            ", ",
                            details.get()
                                    .objects("VPCs")
                                    .map(vpc -> vpc.text("VPCId"))
                                    .toList()),
                    vpc(),
                    page);
        } else {
            result.warn(ByocFinding.HOSTED_ZONE_HIDES, EndpointDns.ZONE, vpc(), "PrivateDnsEnabled = true", page);
        }
        return result.outcome();
    }

    /// The alias record in the private hosted zone.
    Outcome record() {
        Optional<AwsObject> zone = findHostedZone();
        if (zone.isEmpty()) {
            return Outcome.notApplicable();
        }
        var result = new CheckResultBuilder(network);
        if (!result.requires(Kind.RECORDS, Kind.VPC_ENDPOINTS)
                || network.region().isEmpty()) {
            return result.outcome();
        }
        String name = EndpointDns.record(network.region().get());
        Optional<AwsObject> record = network.snapshot()
                .all(Kind.RECORDS)
                .filter(some -> isName(some.text("Name"), name))
                .filter(some -> some.is("Type", "A") || some.is("Type", "CNAME"))
                .findFirst();
        Optional<Fix> page = Optional.of(new Fix.Page(HOSTED_ZONES));
        List<String> targets = network.zillizEndpoint().stream()
                .flatMap(endpoint -> endpoint.objects("DnsEntries"))
                .map(entry -> normalizedHost(entry.text("DnsName")))
                .toList();
        if (record.isEmpty()) {
            return result.fail(ByocFinding.RECORD_NONE, name, "", String.join(", ", targets), page)
                    .outcome();
        }
        String target = record.get().is("Type", "A")
                ? record.get().object("AliasTarget").text("DNSName")
                : record.get()
                        .objects("ResourceRecords")
                        .map(value -> value.text("Value"))
                        .findFirst()
                        .orElse("");
        result.fact(name, target);
        if (!targets.contains(normalizedHost(target))) {
            result.fail(ByocFinding.RECORD_TARGET, name, target, String.join(", ", targets), page);
        } else if (network.zillizEndpoint()
                .flatMap(endpoint -> endpoint.flag("PrivateDnsEnabled"))
                .orElse(false)) {
            result.info(ByocFinding.RECORD_NEEDLESS, name, "PrivateDnsEnabled = true", "none", page);
        }
        return result.outcome();
    }

    /// A host name in a form that can be compared: lower case, without the final dot and without the prefix that the
    /// console adds to aliases.
    private static String normalizedHost(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "").replaceFirst("^dualstack\\.", "");
    }
}
