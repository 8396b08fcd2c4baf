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

/// A network for a BYOC project, whole: picture, table and artifacts follow from it. It may hold subnets that overlap
/// or leave the block where somebody set one by hand; the reading then has an error about it.
///
/// @param name how the names of everything in it begin
/// @param region AWS's code of the region, when it is known; without it there are no endpoints
/// @param zones the names of three zones, or none: then AWS's first three are taken
/// @param subnets public ones first
/// @param endpoints S3's first
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
    /// How the names begin while the project has none.
    public static final String DEFAULT_NAME = "zilliz-byoc";

    public Plan {
        zones = List.copyOf(zones);
        subnets = List.copyOf(subnets);
        endpoints = List.copyOf(endpoints);
    }

    /// What is asked for, all of it right by itself.
    ///
    /// @param byHand blocks of single subnets by their names
    /// @param service the full name of Zilliz's endpoint service, with private link
    public record Request(
            String name,
            Cidr block,
            Layout layout,
            Egress egress,
            EndpointDns dns,
            Optional<String> region,
            List<String> zones,
            Map<String, Cidr> byHand,
            Optional<String> service) {}

    public static Plan of(Request wish) {
        var subnets = new ArrayList<Subnet>();
        if (wish.egress() == Egress.NAT) {
            add(subnets, wish, Subnet.Kind.PUBLIC, wish.layout().publicBlocks(wish.block()));
        }
        add(subnets, wish, Subnet.Kind.PRIVATE, wish.layout().privateBlocks(wish.block()));
        return new Plan(
                wish.name(),
                wish.block(),
                wish.layout(),
                wish.egress(),
                wish.dns(),
                wish.region(),
                wish.zones(),
                subnets,
                SecurityGroup.of(wish.name() + "-sg", wish.block(), wish.egress()),
                endpoints(wish));
    }

    private static void add(List<Subnet> subnets, Request wish, Subnet.Kind kind, List<Cidr> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            String name = kind.id() + "-" + (i + 1);
            String fullName = wish.name() + "-" + name;
            subnets.add(new Subnet(
                    name,
                    wish.byHand().getOrDefault(name, blocks.get(i)),
                    i,
                    kind,
                    kind == Subnet.Kind.PRIVATE ? Tags.ofPrivateSubnet(fullName) : Tags.of(fullName)));
        }
    }

    private static List<Endpoint> endpoints(Request wish) {
        var endpoints = new ArrayList<Endpoint>();
        wish.region().ifPresent(region -> {
            endpoints.add(endpoint(wish, "s3", "com.amazonaws." + region + ".s3", Endpoint.Type.GATEWAY, false));
            wish.service()
                    .ifPresent(service -> endpoints.add(endpoint(
                            wish,
                            Endpoint.ZILLIZ,
                            service,
                            Endpoint.Type.INTERFACE,
                            wish.dns() == EndpointDns.ENDPOINT)));
            if (wish.egress() == Egress.NONE) {
                awsServices()
                        .forEach(service -> endpoints.add(endpoint(
                                wish,
                                service,
                                "com.amazonaws." + region + "." + service,
                                Endpoint.Type.INTERFACE,
                                true)));
            }
        });
        return endpoints;
    }

    /// The AWS services that a cluster without a way to the Internet needs an endpoint for.
    public static List<String> awsServices() {
        return TsvFile.rows(Plan.class, "endpoints.tsv").stream()
                .map(List::getFirst)
                .toList();
    }

    private static Endpoint endpoint(
            Request wish, String name, String service, Endpoint.Type type, boolean privateDns) {
        String fullName = wish.name() + "-" + name.replace('.', '-');
        return new Endpoint(name, service, type, privateDns, Tags.of(fullName));
    }

    /// The full name of a part, e.g. of its route tables.
    String nameOf(String part) {
        return name + "-" + part;
    }

    /// The tags of the VPC itself.
    public Map<String, String> tags() {
        return Tags.of(nameOf("vpc"));
    }

    public List<Subnet> publics() {
        return subnets.stream().filter(subnet -> !subnet.isPrivate()).toList();
    }

    public List<Subnet> privates() {
        return subnets.stream().filter(Subnet::isPrivate).toList();
    }

    /// The endpoint to Zilliz, with private link.
    public Optional<Endpoint> zilliz() {
        return endpoints.stream().filter(Endpoint::isZilliz).findFirst();
    }

    /// The endpoint to S3, once the region is known.
    public Optional<Endpoint> s3() {
        return endpoints.stream()
                .filter(endpoint -> endpoint.type() == Endpoint.Type.GATEWAY)
                .findFirst();
    }

    public boolean hasOldZone() {
        return dns == EndpointDns.HOSTED_ZONE && zilliz().isPresent();
    }

    /// The block that the layout alone gives to a subnet, whatever was set by hand.
    public Cidr blockByLayout(Subnet subnet) {
        List<Cidr> blocks = subnet.isPrivate() ? layout.privateBlocks(block) : layout.publicBlocks(block);
        return blocks.get(subnet.zoneIndex());
    }

    /// What is left of the block, as the fewest blocks, in order.
    public List<Cidr> free() {
        return block.without(subnets.stream().map(Subnet::cidr).toList());
    }

    /// How many addresses of the block are left.
    public long freeAddresses() {
        return free().stream().mapToLong(Cidr::addresses).sum();
    }

    /// How many addresses of the block subnets take.
    public long plannedAddresses() {
        return block.addresses() - freeAddresses();
    }

    /// The zone of a subnet as it is called, once the zones are chosen.
    public Optional<String> zone(Subnet subnet) {
        return zones.isEmpty() ? Optional.empty() : Optional.of(zones.get(subnet.zoneIndex()));
    }
}
