package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.EndpointService;
import io.github.integrationwizard.vpc.plan.Tags;
import io.github.integrationwizard.vpc.review.NetworkSnapshot.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One VPC of what is deployed, and how its parts hang together.
///
/// @param book says where all of it comes from
public record ReviewedNetwork(NetworkSnapshot deployed, ExpectedNetwork expectation, EvidenceBook book) {
    static final String ANYWHERE = "0.0.0.0/0";
    private static final int PRIVATE_SUBNETS = 3;

    /// A network out of evidence of any origin.
    public static ReviewedNetwork of(EvidenceBook book) {
        ExpectedNetwork expectation = book.value(NetworkEvidence.EXPECTATION).orElseGet(ExpectedNetwork::none);
        return new ReviewedNetwork(NetworkEvidence.deployed(book), expectation, book);
    }

    /// A network that is looked at, not judged.
    public static ReviewedNetwork of(NetworkSnapshot deployed, ExpectedNetwork expectation) {
        return new ReviewedNetwork(deployed, expectation, EvidenceBook.empty());
    }

    /// Why there are no answers of a kind, and how they can be had.
    List<Cause> whyNotSeen(Kind kind) {
        return book.whyNotSeen(NetworkEvidence.key(kind));
    }

    /// The VPC that is meant: the given one, else the only one.
    public Optional<String> vpcId() {
        List<String> vpcs = deployed.vpcs();
        return expectation.ids().vpc().or(() -> vpcs.size() == 1 ? Optional.of(vpcs.getFirst()) : Optional.empty());
    }

    /// Whether the answer about VPCs lacks the one that is meant.
    boolean isGone() {
        return deployed.hasLooked(Kind.VPCS) && vpcId().isPresent() && vpc().isEmpty();
    }

    Optional<AwsObject> vpc() {
        return vpcId().flatMap(id ->
                deployed.all(Kind.VPCS).filter(vpc -> vpc.is("VpcId", id)).findFirst());
    }

    Optional<String> region() {
        return expectation.region().map(ByocRegion::code).or(deployed::region);
    }

    Optional<Cidr> block() {
        return vpc().flatMap(vpc -> Cidr.parse(vpc.text("CidrBlock")));
    }

    /// What of one kind lies in this VPC.
    List<AwsObject> all(Kind kind) {
        return deployed.all(kind)
                .filter(item -> vpcId().isEmpty() || item.text("VpcId").isEmpty() || item.is("VpcId", vpcId().get()))
                .toList();
    }

    /// The table that a subnet uses: its own, else the main one.
    Optional<AwsObject> table(String subnet) {
        List<AwsObject> tables = all(Kind.ROUTE_TABLES);
        return tables.stream()
                .filter(table -> table.items("Associations").anyMatch(some -> some.is("SubnetId", subnet)))
                .findFirst()
                .or(() -> tables.stream()
                        .filter(table -> table.items("Associations")
                                .anyMatch(some -> some.truth("Main").orElse(false)))
                        .findFirst());
    }

    Optional<AwsObject> defaultRoute(String subnet) {
        return table(subnet)
                .flatMap(table -> table.items("Routes")
                        .filter(route -> route.is("DestinationCidrBlock", ANYWHERE))
                        .findFirst());
    }

    /// What a route leads to.
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

    boolean isPublic(AwsObject subnet) {
        return defaultRoute(id(subnet))
                .map(ReviewedNetwork::target)
                .filter(target -> target.startsWith("igw-"))
                .isPresent();
    }

    /// The subnets that are meant to be private: those given, else those tagged for internal load balancers, else all
    /// that no Internet gateway is routed to.
    public List<AwsObject> privateSubnets() {
        List<AwsObject> subnets = all(Kind.SUBNETS);
        List<String> given = expectation.ids().subnets();
        if (!given.isEmpty()) {
            return subnets.stream().filter(subnet -> given.contains(id(subnet))).toList();
        }
        List<AwsObject> tagged = tagged();
        return arePrivatesTold()
                ? tagged
                : subnets.stream()
                        .filter(subnet -> tagged.contains(subnet) || !isPublic(subnet))
                        .toList();
    }

    private List<AwsObject> tagged() {
        return all(Kind.SUBNETS).stream()
                .filter(ReviewedNetwork::isMeantForInternal)
                .toList();
    }

    /// Whether the private subnets can be told from the others without a look at routes.
    boolean arePrivatesTold() {
        return !expectation.ids().subnets().isEmpty() || tagged().size() >= PRIVATE_SUBNETS;
    }

    private static boolean isMeantForInternal(AwsObject subnet) {
        return subnet.tags().keySet().stream()
                .anyMatch(key -> key.equals(Tags.INTERNAL_ELB) || Homoglyphs.looksLike(key, Tags.INTERNAL_ELB));
    }

    List<AwsObject> publicSubnets() {
        List<AwsObject> privates = privateSubnets();
        return all(Kind.SUBNETS).stream()
                .filter(subnet -> !privates.contains(subnet) && isPublic(subnet))
                .toList();
    }

    /// Whether any private subnet has a way out of the VPC that is not broken.
    boolean hasEgress() {
        return privateSubnets().stream()
                .flatMap(subnet -> defaultRoute(id(subnet)).stream())
                .anyMatch(route -> !route.is("State", "blackhole"));
    }

    /// The security group that is meant: the given one, else the only one with the tag, else the only one of its own.
    public Optional<AwsObject> group() {
        Optional<String> given = expectation.ids().securityGroup();
        if (given.isPresent()) {
            return deployed.all(Kind.SECURITY_GROUPS)
                    .filter(group -> group.is("GroupId", given.get()))
                    .findFirst();
        }
        List<AwsObject> candidates = groups();
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /// The groups that could be meant.
    List<AwsObject> groups() {
        List<AwsObject> all = all(Kind.SECURITY_GROUPS);
        List<AwsObject> tagged =
                all.stream().filter(ReviewedNetwork::isMeantForZilliz).toList();
        if (!tagged.isEmpty()) {
            return tagged;
        }
        List<AwsObject> own =
                all.stream().filter(group -> !group.is("GroupName", "default")).toList();
        return own.isEmpty() ? all : own;
    }

    static boolean isMeantForZilliz(AwsObject item) {
        return item.tags().keySet().stream()
                .anyMatch(key -> key.equals(Tags.VENDOR) || Homoglyphs.looksLike(key, Tags.VENDOR));
    }

    /// The account that what is made here belongs to; the owner of a shared VPC is another one.
    Optional<String> account() {
        return group().map(group -> group.text("OwnerId")).filter(id -> !id.isEmpty());
    }

    /// The endpoint to Zilliz: the given one, else the interface endpoint of a service that is not AWS's own.
    public Optional<AwsObject> zillizEndpoint() {
        Optional<String> given = expectation.ids().endpoint();
        Stream<AwsObject> endpoints = given.isPresent()
                ? deployed.all(Kind.VPC_ENDPOINTS).filter(endpoint -> endpoint.is("VpcEndpointId", given.get()))
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

    static Optional<EndpointService> serviceOf(AwsObject endpoint) {
        return EndpointService.parse(endpoint.text("ServiceName"));
    }

    /// Whether the endpoint to Zilliz is wanted, or there.
    boolean withPrivateLink() {
        return expectation.privateLink() || expectation.ids().endpoint().isPresent() || zillizEndpoint().isPresent();
    }

    Optional<AwsObject> s3Endpoint() {
        return all(Kind.VPC_ENDPOINTS).stream()
                .filter(endpoint -> endpoint.is("VpcEndpointType", "Gateway"))
                .filter(endpoint -> endpoint.text("ServiceName").endsWith(".s3"))
                .findFirst();
    }

    public static String id(AwsObject subnet) {
        return subnet.text("SubnetId");
    }

    static String ids(Collection<AwsObject> subnets) {
        return subnets.stream().map(ReviewedNetwork::id).collect(Collectors.joining(", "));
    }

    static Set<String> zones(Collection<AwsObject> subnets) {
        // Names of zones are shuffled in older accounts; ids are the same everywhere.
        return subnets.stream()
                .map(subnet -> subnet.text("AvailabilityZoneId").isEmpty()
                        ? subnet.text("AvailabilityZone")
                        : subnet.text("AvailabilityZoneId"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
