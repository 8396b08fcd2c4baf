package io.github.integrationwizard.vpc.plan;

import io.github.integrationwizard.core.provider.Outline;
import io.github.integrationwizard.core.provider.TsvFile;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.form.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The planned network of a BYOC project. The drawing, the tables and all artifacts follow from it. While an override
/// is invalid, subnets may overlap or be outside the block; the reading then has an error.
///
/// @param name the prefix of all names
/// @param region AWS's code of the region; empty while it is unknown, and then there are no endpoints
/// @param zones the names of [Layout#PRIVATE_SUBNETS] Availability Zones; empty to use the first ones of the region
/// @param subnets the public subnets, then the private ones
/// @param endpoints that to S3 first
public record Plan(
        String name,
        Cidr block,
        Layout layout,
        Egress egress,
        EndpointDns dns,
        Optional<String> region,
        List<String> zones,
        List<Subnet> subnets,
        SecurityGroup securityGroup,
        List<Endpoint> endpoints)
        implements Outline {
    /// The prefix of all names while the project has no name.
    public static final String DEFAULT_NAME = "zilliz-byoc";

    public Plan {
        zones = List.copyOf(zones);
        subnets = List.copyOf(subnets);
        endpoints = List.copyOf(endpoints);
    }

    /// The valid answers that a plan is made from.
    ///
    /// @param overrides blocks of single subnets that replace those of the layout, by the names of the subnets
    /// @param service the full name of Zilliz's endpoint service; empty without private link
    public record Request(
            String name,
            Cidr block,
            Layout layout,
            Egress egress,
            EndpointDns dns,
            Optional<String> region,
            List<String> zones,
            Map<String, Cidr> overrides,
            Optional<String> service) {}

    /// The plan for these answers.
    public static Plan of(Request request) {
        var subnets = new ArrayList<Subnet>();
        if (request.egress() == Egress.NAT) {
            addSubnets(subnets, request, Subnet.Kind.PUBLIC, request.layout().publicBlocks(request.block()));
        }
        addSubnets(subnets, request, Subnet.Kind.PRIVATE, request.layout().privateBlocks(request.block()));
        return new Plan(
                request.name(),
                request.block(),
                request.layout(),
                request.egress(),
                request.dns(),
                request.region(),
                request.zones(),
                subnets,
                SecurityGroup.of(request.name() + "-sg", request.block(), request.egress()),
                endpoints(request));
    }

    private static void addSubnets(List<Subnet> subnets, Request request, Subnet.Kind kind, List<Cidr> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String name = kind.id() + "-" + (i + 1);
            String fullName = request.name() + "-" + name;
            subnets.add(new Subnet(
                    name,
                    request.overrides().getOrDefault(name, blocks.get(i)),
                    i,
                    kind,
                    kind == Subnet.Kind.PRIVATE ? Tags.ofPrivateSubnet(fullName) : Tags.of(fullName)));
        }
    }

    private static List<Endpoint> endpoints(Request request) {
        var endpoints = new ArrayList<Endpoint>();
        request.region().ifPresent(region -> {
            endpoints.add(endpoint(request, "s3", "com.amazonaws." + region + ".s3", Endpoint.Type.GATEWAY, false));
            request.service()
                    .ifPresent(service -> endpoints.add(endpoint(
                            request,
                            Endpoint.ZILLIZ,
                            service,
                            Endpoint.Type.INTERFACE,
                            request.dns() == EndpointDns.ENDPOINT)));
            if (request.egress() == Egress.NONE) {
                awsServices()
                        .forEach(service -> endpoints.add(endpoint(
                                request,
                                service,
                                "com.amazonaws." + region + "." + service,
                                Endpoint.Type.INTERFACE,
                                true)));
            }
        });
        return endpoints;
    }

    /// The short names of the AWS services that a cluster without a route to the Internet needs an endpoint for, e.g.
    /// `ecr.api`.
    public static List<String> awsServices() {
        return TsvFile.rows(Plan.class, "endpoints.tsv").stream()
                .map(List::getFirst)
                .toList();
    }

    private static Endpoint endpoint(
            Request request, String name, String service, Endpoint.Type type, boolean privateDns) {
        String fullName = request.name() + "-" + name.replace('.', '-');
        return new Endpoint(name, service, type, privateDns, Tags.of(fullName));
    }

    /// The full name of a resource.
    ///
    /// @param part what the resource is, e.g. `igw`
    public String nameOf(String part) {
        return name + "-" + part;
    }

    /// The tags of the VPC itself.
    public Map<String, String> tags() {
        return Tags.of(nameOf("vpc"));
    }

    /// The public subnets, from the first Availability Zone on; empty without a NAT gateway.
    public List<Subnet> publicSubnets() {
        return subnets.stream().filter(subnet -> !subnet.isPrivate()).toList();
    }

    /// The private subnets, from the first Availability Zone on.
    public List<Subnet> privateSubnets() {
        return subnets.stream().filter(Subnet::isPrivate).toList();
    }

    /// The endpoint to Zilliz Cloud; empty without private link or while its service is unknown.
    public Optional<Endpoint> zillizEndpoint() {
        return endpoints.stream().filter(Endpoint::isZilliz).findFirst();
    }

    /// The endpoint to S3; empty while the region is unknown.
    public Optional<Endpoint> s3Endpoint() {
        return endpoints.stream()
                .filter(endpoint -> endpoint.type() == Endpoint.Type.GATEWAY)
                .findFirst();
    }

    /// Whether the plan has a private hosted zone that leads to the endpoint to Zilliz Cloud.
    public boolean hasHostedZone() {
        return dns == EndpointDns.HOSTED_ZONE && zillizEndpoint().isPresent();
    }

    /// The block that the layout gives to a subnet, without the user's override.
    public Cidr blockByLayout(Subnet subnet) {
        List<Cidr> blocks = subnet.isPrivate() ? layout.privateBlocks(block) : layout.publicBlocks(block);
        return blocks.get(subnet.zoneIndex());
    }

    /// The part of the block that no subnet takes, as the smallest number of blocks, in ascending order.
    public List<Cidr> free() {
        return block.without(subnets.stream().map(Subnet::cidr).toList());
    }

    /// How many addresses of the block no subnet takes.
    public long freeAddresses() {
        return free().stream().mapToLong(Cidr::addresses).sum();
    }

    /// How many addresses of the block the subnets take.
    public long plannedAddresses() {
        return block.addresses() - freeAddresses();
    }

    /// The name of the Availability Zone of a subnet; empty if no zones were chosen.
    public Optional<String> zone(Subnet subnet) {
        return zones.isEmpty() ? Optional.empty() : Optional.of(zones.get(subnet.zoneIndex()));
    }
}
