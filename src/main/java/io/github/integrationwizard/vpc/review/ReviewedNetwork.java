package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.EndpointService;
import io.github.integrationwizard.vpc.form.Layout;
import io.github.integrationwizard.vpc.plan.Tags;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One VPC of a snapshot, and how its resources refer to each other.
///
/// @param book the evidence that the snapshot comes from
record ReviewedNetwork(NetworkSnapshot snapshot, ExpectedNetwork expectation, EvidenceBook book) {
    static final String ANYWHERE = "0.0.0.0/0";

    /// The network in evidence of any origin.
    static ReviewedNetwork of(EvidenceBook book) {
        ExpectedNetwork expectation = book.value(NetworkEvidence.EXPECTATION).orElseGet(ExpectedNetwork::none);
        return new ReviewedNetwork(NetworkEvidence.snapshot(book), expectation, book);
    }

    /// The network in a snapshot, to read values from it; it has no evidence for checks.
    static ReviewedNetwork of(NetworkSnapshot snapshot, ExpectedNetwork expectation) {
        return new ReviewedNetwork(snapshot, expectation, EvidenceBook.empty());
    }

    /// Why there are no answers of a kind, and the command that shows them.
    List<Cause> whyNotSeen(Kind kind) {
        return book.whyNotSeen(NetworkEvidence.key(kind));
    }

    /// The ID of the VPC: the given one, else the only one.
    Optional<String> vpcId() {
        List<String> vpcs = snapshot.vpcs();
        return expectation.ids().vpc().or(() -> vpcs.size() == 1 ? Optional.of(vpcs.getFirst()) : Optional.empty());
    }

    /// Whether there are answers about VPCs, but none about this one.
    boolean isVpcMissing() {
        return snapshot.has(Kind.VPCS) && vpcId().isPresent() && vpc().isEmpty();
    }

    /// The VPC itself.
    Optional<AwsObject> vpc() {
        return vpcId().flatMap(id ->
                snapshot.all(Kind.VPCS).filter(vpc -> vpc.is("VpcId", id)).findFirst());
    }

    /// AWS's code of the region: the given one, else that of the subnets.
    Optional<String> region() {
        return expectation.region().map(ByocRegion::code).or(snapshot::region);
    }

    /// The IPv4 block of the VPC.
    Optional<Cidr> block() {
        return vpc().flatMap(vpc -> Cidr.parse(vpc.text("CidrBlock")));
    }

    /// The objects of one kind that are in this VPC, or that do not name a VPC.
    List<AwsObject> all(Kind kind) {
        return snapshot.all(kind)
                .filter(item -> vpcId().isEmpty() || item.text("VpcId").isEmpty() || item.is("VpcId", vpcId().get()))
                .toList();
    }

    /// The route table of a subnet: its own, else the main one.
    ///
    /// @param subnet the ID of the subnet
    Optional<AwsObject> routeTable(String subnet) {
        List<AwsObject> tables = all(Kind.ROUTE_TABLES);
        return tables.stream()
                .filter(table -> table.objects("Associations").anyMatch(some -> some.is("SubnetId", subnet)))
                .findFirst()
                .or(() -> tables.stream()
                        .filter(table -> table.objects("Associations")
                                .anyMatch(some -> some.flag("Main").orElse(false)))
                        .findFirst());
    }

    /// The route of a subnet to all addresses.
    ///
    /// @param subnet the ID of the subnet
    Optional<AwsObject> defaultRoute(String subnet) {
        return routeTable(subnet)
                .flatMap(table -> table.objects("Routes")
                        .filter(route -> route.is("DestinationCidrBlock", ANYWHERE))
                        .findFirst());
    }

    /// The ID of the target of a route; empty if there is none.
    static String target(AwsObject route) {
        return Stream.of(
                        "NatGatewayId",
                        "GatewayId",
                        "TransitGatewayId",
                        "VpcPeeringConnectionId",
                        "NetworkInterfaceId",
                        "InstanceId",
                        "LocalGatewayId",
                        "CarrierGatewayId",
                        "CoreNetworkArn",
                        "VpcEndpointId")
                .map(route::text)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Whether the default route of a subnet leads to an Internet gateway.
    boolean isPublic(AwsObject subnet) {
        return defaultRoute(id(subnet))
                .map(ReviewedNetwork::target)
                .filter(target -> target.startsWith("igw-"))
                .isPresent();
    }

    /// The private subnets: those given, else those tagged for internal load balancers, else all whose default route
    /// does not lead to an Internet gateway.
    List<AwsObject> privateSubnets() {
        List<AwsObject> subnets = all(Kind.SUBNETS);
        List<String> given = expectation.ids().subnets();
        if (!given.isEmpty()) {
            return subnets.stream().filter(subnet -> given.contains(id(subnet))).toList();
        }
        List<AwsObject> tagged = tagged();
        return arePrivateSubnetsKnown()
                ? tagged
                : subnets.stream()
                        .filter(subnet -> tagged.contains(subnet) || !isPublic(subnet))
                        .toList();
    }

    private List<AwsObject> tagged() {
        return all(Kind.SUBNETS).stream()
                .filter(ReviewedNetwork::hasInternalLoadBalancerTag)
                .toList();
    }

    /// Whether the private subnets are known without the route tables.
    boolean arePrivateSubnetsKnown() {
        return !expectation.ids().subnets().isEmpty() || tagged().size() >= Layout.PRIVATE_SUBNETS;
    }

    private static boolean hasInternalLoadBalancerTag(AwsObject subnet) {
        return subnet.tags().keySet().stream()
                .anyMatch(key -> key.equals(Tags.INTERNAL_ELB) || Homoglyphs.looksLike(key, Tags.INTERNAL_ELB));
    }

    /// The subnets that are not private and whose default route leads to an Internet gateway.
    List<AwsObject> publicSubnets() {
        List<AwsObject> privateSubnets = privateSubnets();
        return all(Kind.SUBNETS).stream()
                .filter(subnet -> !privateSubnets.contains(subnet) && isPublic(subnet))
                .toList();
    }

    /// Whether any private subnet has a working default route.
    boolean hasEgress() {
        return privateSubnets().stream()
                .flatMap(subnet -> defaultRoute(id(subnet)).stream())
                .anyMatch(route -> !route.is("State", "blackhole"));
    }

    /// The security group: the given one, else the only one with the tag, else the only one that is not the default.
    Optional<AwsObject> securityGroup() {
        Optional<String> given = expectation.ids().securityGroup();
        if (given.isPresent()) {
            return snapshot.all(Kind.SECURITY_GROUPS)
                    .filter(group -> group.is("GroupId", given.get()))
                    .findFirst();
        }
        List<AwsObject> candidates = candidateGroups();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /// The security groups that are possible if none was given.
    List<AwsObject> candidateGroups() {
        List<AwsObject> all = all(Kind.SECURITY_GROUPS);
        List<AwsObject> tagged =
                all.stream().filter(ReviewedNetwork::hasVendorTag).toList();
        if (!tagged.isEmpty()) {
            return tagged;
        }
        List<AwsObject> created =
                all.stream().filter(group -> !group.is("GroupName", "default")).toList();
        return created.isEmpty() ? all : created;
    }

    /// Whether a resource has the tag of Zilliz, maybe misspelled.
    static boolean hasVendorTag(AwsObject item) {
        return item.tags().keySet().stream()
                .anyMatch(key -> key.equals(Tags.VENDOR) || Homoglyphs.looksLike(key, Tags.VENDOR));
    }

    /// The ID of the account that owns the security group. A shared VPC belongs to another account.
    Optional<String> account() {
        return securityGroup().map(group -> group.text("OwnerId")).filter(id -> !id.isEmpty());
    }

    /// The endpoint to Zilliz Cloud: the given one, else the interface endpoint of a service that is not AWS's own,
    /// those of published services first.
    Optional<AwsObject> zillizEndpoint() {
        Optional<String> given = expectation.ids().endpoint();
        Stream<AwsObject> endpoints = given.isPresent()
                ? snapshot.all(Kind.VPC_ENDPOINTS).filter(endpoint -> endpoint.is("VpcEndpointId", given.get()))
                : all(Kind.VPC_ENDPOINTS).stream()
                        .filter(endpoint -> endpoint.is("VpcEndpointType", "Interface"))
                        .filter(endpoint -> endpoint.text("ServiceName").contains(".vpce-svc-"));
        List<AwsObject> found = endpoints.toList();
        return found.stream()
                .filter(endpoint ->
                        serviceOf(endpoint).filter(EndpointService::isKnown).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /// The endpoint service of an endpoint; empty for services of AWS.
    static Optional<EndpointService> serviceOf(AwsObject endpoint) {
        return EndpointService.parse(endpoint.text("ServiceName"));
    }

    /// Whether there is or has to be an endpoint to Zilliz Cloud.
    boolean usesPrivateLink() {
        return expectation.privateLink()
                || expectation.ids().endpoint().isPresent()
                || zillizEndpoint().isPresent();
    }

    /// The gateway endpoint to S3.
    Optional<AwsObject> s3Endpoint() {
        return all(Kind.VPC_ENDPOINTS).stream()
                .filter(endpoint -> endpoint.is("VpcEndpointType", "Gateway"))
                .filter(endpoint -> endpoint.text("ServiceName").endsWith(".s3"))
                .findFirst();
    }

    /// The ID of a subnet.
    static String id(AwsObject subnet) {
        return subnet.text("SubnetId");
    }

    /// The IDs of subnets, separated by commas.
    static String ids(Collection<AwsObject> subnets) {
        return subnets.stream().map(ReviewedNetwork::id).collect(Collectors.joining(", "));
    }

    /// The Availability Zones of subnets: their IDs where AWS gives them, else their names.
    static Set<String> zones(Collection<AwsObject> subnets) {
        // In older accounts the same name can mean different zones; the IDs are the same in every account.
        return subnets.stream()
                .map(subnet -> subnet.text("AvailabilityZoneId").isEmpty()
                        ? subnet.text("AvailabilityZone")
                        : subnet.text("AvailabilityZoneId"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
