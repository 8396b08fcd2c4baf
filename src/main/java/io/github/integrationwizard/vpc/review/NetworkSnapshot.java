package io.github.integrationwizard.vpc.review;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonScalar;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.core.template.ShellQuoting;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.plan.Tags;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What exists in an account, as `aws ec2 describe-*` and `aws route53 list-*` said it in JSON: one document with all
/// answers, or one for each, in any order; what a document is follows from its properties.
public final class NetworkSnapshot {
    /// The kinds of answers.
    public enum Kind {
        VPCS("Vpcs", "VpcId", "ec2 describe-vpcs --vpc-ids {vpc}"),
        SUBNETS("Subnets", "SubnetId", "ec2 describe-subnets --filters Name=vpc-id,Values={vpc}"),
        ROUTE_TABLES("RouteTables", "RouteTableId", "ec2 describe-route-tables --filters Name=vpc-id,Values={vpc}"),
        NAT_GATEWAYS("NatGateways", "NatGatewayId", "ec2 describe-nat-gateways --filter Name=vpc-id,Values={vpc}"),
        INTERNET_GATEWAYS(
                "InternetGateways",
                "InternetGatewayId",
                "ec2 describe-internet-gateways --filters Name=attachment.vpc-id,Values={vpc}"),
        SECURITY_GROUPS("SecurityGroups", "GroupId", "ec2 describe-security-groups --filters Name=vpc-id,Values={vpc}"),
        VPC_ENDPOINTS("VpcEndpoints", "VpcEndpointId", "ec2 describe-vpc-endpoints --filters Name=vpc-id,Values={vpc}"),
        NETWORK_ACLS("NetworkAcls", "NetworkAclId", "ec2 describe-network-acls --filters Name=vpc-id,Values={vpc}"),
        PEERINGS("VpcPeeringConnections", "VpcPeeringConnectionId", "ec2 describe-vpc-peering-connections"),
        DNS_SUPPORT(
                "EnableDnsSupport", "VpcId", "ec2 describe-vpc-attribute --vpc-id {vpc} --attribute enableDnsSupport"),
        DNS_HOSTNAMES(
                "EnableDnsHostnames",
                "VpcId",
                "ec2 describe-vpc-attribute --vpc-id {vpc} --attribute enableDnsHostnames"),
        ZONES_OF_VPC(
                "HostedZoneSummaries",
                "HostedZoneId",
                "route53 list-hosted-zones-by-vpc --vpc-id {vpc} --vpc-region {region}"),
        ZONE("HostedZone", "Id", "route53 get-hosted-zone --id ZONE"),
        RECORDS("ResourceRecordSets", "", "route53 list-resource-record-sets --hosted-zone-id ZONE");

        private final String property;
        private final String id;
        private final String command;

        Kind(String property, String id, String command) {
            this.property = property;
            this.id = id;
            this.command = command;
        }

        /// The command line whose answer is of this kind.
        public String command(Optional<String> region, Optional<String> vpc) {
            boolean regional = command.startsWith("ec2") && region.isPresent();
            return "aws " + command(vpc.map(ShellQuoting::word).orElse("VPC"), region.orElse("REGION"))
                    + (regional ? " --region " + region.get() : "");
        }

        /// What stands behind `aws`, with words of a shell for the VPC and the region.
        public String command(String vpc, String region) {
            return command.replace("{vpc}", vpc).replace("{region}", region);
        }

        /// Whether it is about one hosted zone; the others are about the VPC.
        public boolean isOfHostedZone() {
            return command.contains(HOSTED_ZONE_ID);
        }

        /// Stands in commands for the id of a hosted zone.
        public static final String HOSTED_ZONE_ID = "ZONE";
    }

    /// Why nothing can be judged.
    ///
    /// @param where the document, empty where it is about all of them
    /// @param detail ids that the sentence names
    public record Problem(Reason reason, String where, String detail) {
        /// What is wrong.
        public enum Reason {
            NOT_JSON,
            /// Not one of the answers that are known.
            NOTHING_KNOWN,
            SEVERAL_ACCOUNTS,
            SEVERAL_VPCS
        }
    }

    /// Documents as they were read.
    public record Read(NetworkSnapshot deployed, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        /// The first reason why nothing can be judged by these documents.
        ///
        /// @param vpcChosen whether it is known which VPC is meant, so that there may be several
        public Optional<Problem> problem(boolean vpcChosen) {
            return problems.stream().findFirst().or(() -> vpcChosen ? Optional.empty() : deployed.ambiguity());
        }
    }

    private final Map<Kind, List<AwsObject>> items;

    private NetworkSnapshot(Map<Kind, List<AwsObject>> items) {
        this.items = items;
    }

    /// Nothing was looked at.
    public static NetworkSnapshot nothing() {
        return new NetworkSnapshot(new EnumMap<>(Kind.class));
    }

    static NetworkSnapshot of(Map<Kind, List<AwsObject>> items) {
        return new NetworkSnapshot(items);
    }

    /// Reads documents by their names. What cannot be read is told as a problem and left out.
    public static Read read(Map<String, String> documents) {
        var found = new Found();
        var problems = new ArrayList<Problem>();
        documents.forEach((name, text) -> {
            ParsedJson json = JsonParser.parseSequence(text, JsonLimits.EVIDENCE);
            boolean blank = json.roots().isEmpty() && json.problems().isEmpty();
            if (!blank && !json.isUnambiguous()) {
                problems.add(new Problem(Problem.Reason.NOT_JSON, name, ""));
                return;
            }
            boolean known = false;
            for (Json root : json.roots()) {
                known |= found.add(root);
            }
            if (!known) {
                problems.add(new Problem(Problem.Reason.NOTHING_KNOWN, name, ""));
            }
        });
        var deployed = new NetworkSnapshot(found.items);
        Set<String> accounts = deployed.all(Kind.VPCS)
                .map(vpc -> vpc.text("OwnerId"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        if (accounts.size() > 1) {
            problems.add(new Problem(
                    Problem.Reason.SEVERAL_ACCOUNTS,
                    "",
                    String.join(", ", accounts.stream().sorted().toList())));
        }
        return new Read(deployed, problems);
    }

    /// Gathers the objects of answers by their kind, the first of several with the same id.
    private static final class Found {
        private final Map<Kind, List<AwsObject>> items = new EnumMap<>(Kind.class);
        private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);

        /// Takes all answers of one document, a list of them or one with all. Whether there is any.
        boolean add(Json root) {
            if (root instanceof JsonArray parts) {
                boolean known = false;
                for (Json part : parts.items()) {
                    known |= part instanceof JsonObject && add(part);
                }
                return known;
            }
            boolean known = false;
            for (Kind kind : Kind.values()) {
                Optional<Json> value = root.member(kind.property).filter(json -> !(json instanceof JsonScalar));
                if (value.isPresent()) {
                    known = true;
                    List<AwsObject> all = items.computeIfAbsent(kind, _ -> new ArrayList<>());
                    found(kind, value.get(), (JsonObject) root)
                            .filter(item -> isNew(kind, item))
                            .forEach(all::add);
                }
            }
            return known;
        }

        private boolean isNew(Kind kind, AwsObject item) {
            String id = item.text(kind.id);
            return id.isEmpty()
                    || ids.computeIfAbsent(kind, _ -> new HashSet<>()).add(id);
        }
    }

    private static Stream<AwsObject> found(Kind kind, Json value, JsonObject root) {
        if (value instanceof JsonArray) {
            return AwsObject.all(value);
        }
        // Of these the id or the VPCs stand beside the object, not inside.
        return kind == Kind.DNS_SUPPORT || kind == Kind.DNS_HOSTNAMES || kind == Kind.ZONE
                ? Stream.of(new AwsObject(without(root, kind)))
                : Stream.empty();
    }

    private static JsonObject without(JsonObject root, Kind kind) {
        Set<String> own = Set.of("VpcId", "VPCs", kind.property);
        return new JsonObject(
                root.members().stream()
                        .filter(member -> own.contains(member.name()))
                        .toList(),
                root.start(),
                root.end());
    }

    boolean hasLooked(Kind kind) {
        return items.containsKey(kind);
    }

    Stream<AwsObject> all(Kind kind) {
        return items.getOrDefault(kind, List.of()).stream();
    }

    /// The VPCs that the documents are about, the likeliest alone where one can be told from the others.
    public List<String> vpcs() {
        List<AwsObject> vpcs = all(Kind.VPCS).toList();
        List<AwsObject> own = vpcs.stream()
                .filter(vpc -> !vpc.truth("IsDefault").orElse(false))
                .toList();
        List<AwsObject> tagged = own.stream()
                .filter(vpc -> Tags.VENDOR_VALUE.equals(vpc.tags().get(Tags.VENDOR)))
                .toList();
        List<AwsObject> likely = tagged.size() == 1 ? tagged : own.isEmpty() ? vpcs : own;
        if (!likely.isEmpty()) {
            return likely.stream().map(vpc -> vpc.text("VpcId")).distinct().toList();
        }
        return Stream.of(Kind.SUBNETS, Kind.ROUTE_TABLES, Kind.SECURITY_GROUPS, Kind.DNS_HOSTNAMES, Kind.DNS_SUPPORT)
                .flatMap(this::all)
                .map(item -> item.text("VpcId"))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether the documents are about several VPCs, so that one has to be chosen.
    Optional<Problem> ambiguity() {
        List<String> vpcs = vpcs();
        return vpcs.size() > 1
                ? Optional.of(new Problem(Problem.Reason.SEVERAL_VPCS, "", String.join(", ", vpcs)))
                : Optional.empty();
    }

    /// AWS's code of the region that the subnets' zones lie in, when they agree.
    public Optional<String> region() {
        Set<String> regions = new HashSet<>(all(Kind.SUBNETS)
                .flatMap(subnet -> ByocRegion.codeOfZone(subnet.text("AvailabilityZone")).stream())
                .toList());
        return regions.size() == 1 ? regions.stream().findFirst() : Optional.empty();
    }
}
