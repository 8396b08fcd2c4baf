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

/// What exists in an AWS account, parsed from the JSON answers of `aws ec2 describe-*` and `aws route53 list-*`: one
/// document with all answers or one for each, in any order. The properties of a document show which answers it holds.
public final class NetworkSnapshot {
    /// The kinds of answers.
    public enum Kind {
        /// The VPCs of the account or of one ID.
        VPCS("Vpcs", "VpcId", "ec2 describe-vpcs --vpc-ids {vpc}"),
        /// The subnets of the VPC.
        SUBNETS("Subnets", "SubnetId", "ec2 describe-subnets --filters Name=vpc-id,Values={vpc}"),
        /// The route tables of the VPC.
        ROUTE_TABLES("RouteTables", "RouteTableId", "ec2 describe-route-tables --filters Name=vpc-id,Values={vpc}"),
        /// The NAT gateways of the VPC.
        NAT_GATEWAYS("NatGateways", "NatGatewayId", "ec2 describe-nat-gateways --filter Name=vpc-id,Values={vpc}"),
        /// The Internet gateways of the VPC.
        INTERNET_GATEWAYS(
                "InternetGateways",
                "InternetGatewayId",
                "ec2 describe-internet-gateways --filters Name=attachment.vpc-id,Values={vpc}"),
        /// The security groups of the VPC.
        SECURITY_GROUPS("SecurityGroups", "GroupId", "ec2 describe-security-groups --filters Name=vpc-id,Values={vpc}"),
        /// The VPC endpoints of the VPC.
        VPC_ENDPOINTS("VpcEndpoints", "VpcEndpointId", "ec2 describe-vpc-endpoints --filters Name=vpc-id,Values={vpc}"),
        /// The network ACLs of the VPC.
        NETWORK_ACLS("NetworkAcls", "NetworkAclId", "ec2 describe-network-acls --filters Name=vpc-id,Values={vpc}"),
        /// The VPC peering connections.
        PEERINGS("VpcPeeringConnections", "VpcPeeringConnectionId", "ec2 describe-vpc-peering-connections"),
        /// Whether the VPC supports DNS.
        DNS_SUPPORT(
                "EnableDnsSupport", "VpcId", "ec2 describe-vpc-attribute --vpc-id {vpc} --attribute enableDnsSupport"),
        /// Whether the VPC gives DNS host names.
        DNS_HOSTNAMES(
                "EnableDnsHostnames",
                "VpcId",
                "ec2 describe-vpc-attribute --vpc-id {vpc} --attribute enableDnsHostnames"),
        /// The private hosted zones of the VPC.
        ZONES_OF_VPC(
                "HostedZoneSummaries",
                "HostedZoneId",
                "route53 list-hosted-zones-by-vpc --vpc-id {vpc} --vpc-region {region}"),
        /// One hosted zone and its VPCs.
        ZONE("HostedZone", "Id", "route53 get-hosted-zone --id ZONE"),
        /// The records of one hosted zone.
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
        ///
        /// @param region AWS's code of the region; empty for a placeholder
        /// @param vpc the ID of the VPC; empty for a placeholder
        public String command(Optional<String> region, Optional<String> vpc) {
            boolean regional = command.startsWith("ec2") && region.isPresent();
            return "aws " + command(vpc.map(ShellQuoting::word).orElse("VPC"), region.orElse("REGION"))
                    + (regional ? " --region " + region.get() : "");
        }

        /// The arguments of `aws` whose answer is of this kind.
        ///
        /// @param vpc the ID of the VPC, quoted for a shell
        /// @param region AWS's code of the region, quoted for a shell
        public String command(String vpc, String region) {
            return command.replace("{vpc}", vpc).replace("{region}", region);
        }

        /// Whether the answer is about one hosted zone; otherwise it is about the VPC.
        public boolean isOfHostedZone() {
            return command.contains(HOSTED_ZONE_ID);
        }

        /// The placeholder for the ID of a hosted zone in [#command].
        public static final String HOSTED_ZONE_ID = "ZONE";
    }

    /// Why the documents cannot be checked.
    ///
    /// @param where the name of the document; empty if the problem concerns all of them
    /// @param detail the IDs that the sentence names
    public record Problem(Reason reason, String where, String detail) {
        /// The kinds of problems.
        public enum Reason {
            /// Not valid JSON.
            NOT_JSON,
            /// No known answer in the document.
            NOTHING_KNOWN,
            /// Answers about several accounts.
            SEVERAL_ACCOUNTS,
            /// Answers about several VPCs, so that one has to be chosen.
            SEVERAL_VPCS
        }
    }

    /// The result of [#read].
    ///
    /// @param problems why documents could not be parsed or cannot be checked
    public record Read(NetworkSnapshot snapshot, List<Problem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }

        /// The first reason why the documents cannot be checked.
        ///
        /// @param vpcChosen whether the VPC was chosen; otherwise answers about several VPCs are a problem
        public Optional<Problem> problem(boolean vpcChosen) {
            return problems.stream().findFirst().or(() -> vpcChosen ? Optional.empty() : snapshot.ambiguity());
        }
    }

    private final Map<Kind, List<AwsObject>> items;

    private NetworkSnapshot(Map<Kind, List<AwsObject>> items) {
        this.items = items;
    }

    /// A snapshot without any answer.
    public static NetworkSnapshot empty() {
        return new NetworkSnapshot(new EnumMap<>(Kind.class));
    }

    /// A snapshot of these answers.
    static NetworkSnapshot of(Map<Kind, List<AwsObject>> items) {
        return new NetworkSnapshot(items);
    }

    /// Parses documents. A document that cannot be parsed is left out and reported as a problem.
    ///
    /// @param documents texts by their names
    public static Read read(Map<String, String> documents) {
        var answers = new Answers();
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
                known |= answers.add(root);
            }
            if (!known) {
                problems.add(new Problem(Problem.Reason.NOTHING_KNOWN, name, ""));
            }
        });
        var snapshot = new NetworkSnapshot(answers.items);
        Set<String> accounts = snapshot.all(Kind.VPCS)
                .map(vpc -> vpc.text("OwnerId"))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        if (accounts.size() > 1) {
            problems.add(new Problem(
                    Problem.Reason.SEVERAL_ACCOUNTS,
                    "",
                    String.join(", ", accounts.stream().sorted().toList())));
        }
        return new Read(snapshot, problems);
    }

    /// Collects the objects of answers by kind. Of several with the same ID it takes the first.
    private static final class Answers {
        private final Map<Kind, List<AwsObject>> items = new EnumMap<>(Kind.class);
        private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);

        /// Adds all answers of a document, which is one answer, an object with several, or a list of them.
        ///
        /// @return whether there is any
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
                    objects(kind, value.get(), (JsonObject) root)
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

    private static Stream<AwsObject> objects(Kind kind, Json value, JsonObject root) {
        if (value instanceof JsonArray) {
            return AwsObject.allIn(value);
        }
        // In these answers the ID or the VPCs are next to the object, not in it.
        return kind == Kind.DNS_SUPPORT || kind == Kind.DNS_HOSTNAMES || kind == Kind.ZONE
                ? Stream.of(new AwsObject(only(root, kind)))
                : Stream.empty();
    }

    private static JsonObject only(JsonObject root, Kind kind) {
        Set<String> names = Set.of("VpcId", "VPCs", kind.property);
        return new JsonObject(
                root.members().stream()
                        .filter(member -> names.contains(member.name()))
                        .toList(),
                root.start(),
                root.end());
    }

    /// Whether there is an answer of this kind, even an empty one.
    boolean has(Kind kind) {
        return items.containsKey(kind);
    }

    /// The objects of all answers of this kind.
    Stream<AwsObject> all(Kind kind) {
        return items.getOrDefault(kind, List.of()).stream();
    }

    /// The IDs of the VPCs that the documents are about. If the tag or the default VPC distinguishes them, only the
    /// likely ones.
    List<String> vpcs() {
        List<AwsObject> vpcs = all(Kind.VPCS).toList();
        List<AwsObject> created = vpcs.stream()
                .filter(vpc -> !vpc.flag("IsDefault").orElse(false))
                .toList();
        List<AwsObject> tagged = created.stream()
                .filter(vpc -> Tags.VENDOR_VALUE.equals(vpc.tags().get(Tags.VENDOR)))
                .toList();
        List<AwsObject> likely = tagged.size() == 1 ? tagged : created.isEmpty() ? vpcs : created;
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

    /// The problem that the documents are about several VPCs, so that one has to be chosen.
    Optional<Problem> ambiguity() {
        List<String> vpcs = vpcs();
        return vpcs.size() > 1
                ? Optional.of(new Problem(Problem.Reason.SEVERAL_VPCS, "", String.join(", ", vpcs)))
                : Optional.empty();
    }

    /// AWS's code of the region of the subnets; empty if they are in several or there are none.
    public Optional<String> region() {
        Set<String> regions = new HashSet<>(all(Kind.SUBNETS)
                .flatMap(subnet -> ByocRegion.codeOfZone(subnet.text("AvailabilityZone")).stream())
                .toList());
        return regions.size() == 1 ? regions.stream().findFirst() : Optional.empty();
    }
}
