package io.github.integrationwizard.vpc;

import io.github.integrationwizard.vpc.Yaml.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The plan as a CloudFormation template.
final class CloudFormation {
    /// What CloudFormation takes as a template's description, in bytes.
    private static final int MOST_DESCRIPTION = 1024;

    private static final String VPC = "Vpc";
    private static final String GATEWAY = "InternetGateway";
    private static final String ATTACHMENT = "InternetGatewayAttachment";
    private static final String ADDRESS = "NatAddress";
    private static final String NAT = "NatGateway";
    private static final String PUBLIC_ROUTES = "PublicRouteTable";
    private static final String PRIVATE_ROUTES = "PrivateRouteTable";
    private static final String GROUP = "SecurityGroup";
    private static final String ZONE = "OldHostedZone";
    private static final String PREFIX_LIST = "S3PrefixListId";

    private final Plan plan;
    private final Block resources = new Block();

    private CloudFormation(Plan plan) {
        this.plan = plan;
    }

    static String write(Plan plan, Heading heading) {
        return new CloudFormation(plan).write(heading);
    }

    private String write(Heading heading) {
        var document = new Block()
                .put("AWSTemplateFormatVersion", "2010-09-09")
                .put("Description", description(heading));
        if (plan.egress() == Egress.NONE) {
            document.put("Parameters", new Block().put(
                    "aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values="
                            + plan.s3().orElseThrow().service(),
                    PREFIX_LIST,
                    new Block()
                            .put("Type", "String")
                            .put("AllowedPattern", "^pl-[0-9a-f]+$")
                            .put("Description", "ID of the prefix list of S3 in this region")));
        }
        network();
        egress();
        subnets();
        securityGroup();
        endpoints();
        document.put("Resources", resources).put("Outputs", outputs());
        return Yaml.write(comment(heading), document);
    }

    private String comment(Heading heading) {
        String file = VpcArtifacts.CLOUDFORMATION_FILE;
        return heading.comment() + "\n\nCreate or update it:\n  "
                + Shell.command("aws", "cloudformation", "deploy", "--region", plan.region().orElseThrow(),
                        "--stack-name", stack(), "--template-file", file)
                + (plan.egress() == Egress.NONE ? " --parameter-overrides " + PREFIX_LIST + "=pl-..." : "")
                + "\nShow the IDs to enter at Zilliz Cloud:\n  "
                + Shell.command("aws", "cloudformation", "describe-stacks", "--region", plan.region().orElseThrow(),
                        "--stack-name", stack(), "--query", "Stacks[0].Outputs", "--output", "table")
                + "\nUndo it, after the BYOC project is gone:\n  "
                + Shell.command("aws", "cloudformation", "delete-stack", "--region", plan.region().orElseThrow(),
                        "--stack-name", stack());
    }

    private String stack() {
        // A stack's name begins with a letter, a project's may not.
        return plan.name().startsWith(Plan.DEFAULT_NAME) ? plan.name() : Plan.DEFAULT_NAME + "-" + plan.name();
    }

    private static String description(Heading heading) {
        String text = heading.line();
        while (text.getBytes(StandardCharsets.UTF_8).length > MOST_DESCRIPTION) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        return text;
    }

    private void add(String comment, String id, String type, Block properties) {
        resources.put(comment, id, new Block().put("Type", type).put("Properties", properties));
    }

    private void addAfter(String dependsOn, String id, String type, Block properties) {
        resources.put(id, new Block().put("Type", type).put("DependsOn", dependsOn).put("Properties", properties));
    }

    private void network() {
        add("The VPC. Zilliz needs both DNS attributes, and the tag Vendor on everything.", VPC, "AWS::EC2::VPC",
                new Block()
                        .put("CidrBlock", plan.block().text())
                        .put("EnableDnsSupport", true)
                        .put("EnableDnsHostnames", true)
                        .put("Tags", tags(plan.tags())));
    }

    private void egress() {
        if (plan.egress() == Egress.NAT) {
            add("The way out: one NAT gateway in the first public subnet.", GATEWAY, "AWS::EC2::InternetGateway",
                    new Block().put("Tags", tags(Tags.of(plan.nameOf("igw")))));
            resources.put(ATTACHMENT, new Block()
                    .put("Type", "AWS::EC2::VPCGatewayAttachment")
                    .put("Properties", new Block()
                            .put("VpcId", Yaml.ref(VPC))
                            .put("InternetGatewayId", Yaml.ref(GATEWAY))));
            addAfter(ATTACHMENT, ADDRESS, "AWS::EC2::EIP", new Block()
                    .put("Domain", "vpc")
                    .put("Tags", tags(Tags.of(plan.nameOf("nat")))));
            addAfter(ATTACHMENT, NAT, "AWS::EC2::NatGateway", new Block()
                    .put("AllocationId", Yaml.attribute(ADDRESS, "AllocationId"))
                    .put("SubnetId", Yaml.ref(id(plan.publics().getFirst())))
                    .put("Tags", tags(Tags.of(plan.nameOf("nat")))));
            add("Routes of the public subnets.", PUBLIC_ROUTES, "AWS::EC2::RouteTable", new Block()
                    .put("VpcId", Yaml.ref(VPC))
                    .put("Tags", tags(Tags.of(plan.nameOf("public")))));
            addAfter(ATTACHMENT, "PublicDefaultRoute", "AWS::EC2::Route", new Block()
                    .put("RouteTableId", Yaml.ref(PUBLIC_ROUTES))
                    .put("DestinationCidrBlock", "0.0.0.0/0")
                    .put("GatewayId", Yaml.ref(GATEWAY)));
        }
        add("Routes of the private subnets." + routeRemark(), PRIVATE_ROUTES, "AWS::EC2::RouteTable", new Block()
                .put("VpcId", Yaml.ref(VPC))
                .put("Tags", tags(Tags.of(plan.nameOf("private")))));
        if (plan.egress() == Egress.NAT) {
            resources.put("PrivateDefaultRoute", new Block()
                    .put("Type", "AWS::EC2::Route")
                    .put("Properties", new Block()
                            .put("RouteTableId", Yaml.ref(PRIVATE_ROUTES))
                            .put("DestinationCidrBlock", "0.0.0.0/0")
                            .put("NatGatewayId", Yaml.ref(NAT))));
        }
    }

    private String routeRemark() {
        return plan.egress() == Egress.OTHER ? " " + Heading.ROUTE_IS_YOURS : "";
    }

    private void subnets() {
        for (Subnet subnet : plan.subnets()) {
            Object zone = plan.zone(subnet).map(Object.class::cast)
                    .orElseGet(() -> Yaml.select(subnet.zoneIndex(), new Yaml.Call("GetAZs", "")));
            add(Heading.about(subnet), id(subnet), "AWS::EC2::Subnet", new Block()
                    .put("VpcId", Yaml.ref(VPC))
                    .put("CidrBlock", subnet.cidr().text())
                    .put("AvailabilityZone", zone)
                    .put("MapPublicIpOnLaunch", false)
                    .put("Tags", tags(subnet.tags())));
            resources.put(id(subnet) + "Routes", new Block()
                    .put("Type", "AWS::EC2::SubnetRouteTableAssociation")
                    .put("Properties", new Block()
                            .put("SubnetId", Yaml.ref(id(subnet)))
                            .put("RouteTableId", Yaml.ref(subnet.isPrivate() ? PRIVATE_ROUTES : PUBLIC_ROUTES))));
        }
    }

    private void securityGroup() {
        SecurityGroup group = plan.securityGroup();
        add(Heading.ABOUT_GROUP, GROUP, "AWS::EC2::SecurityGroup", new Block()
                .put("GroupName", group.name())
                .put("GroupDescription", Heading.GROUP_DESCRIPTION)
                .put("VpcId", Yaml.ref(VPC))
                .put("SecurityGroupIngress", rules(group.inbound(), "CidrIp"))
                .put("SecurityGroupEgress", rules(group.outbound(), "CidrIp"))
                .put("Tags", tags(group.tags())));
        // A group cannot name itself, so these rules stand beside it.
        itself(group.inbound(), "Ingress", "SourceSecurityGroupId");
        itself(group.outbound(), "Egress", "DestinationSecurityGroupId");
    }

    private List<Block> rules(List<SecurityGroup.Rule> rules, String peerKey) {
        var blocks = new ArrayList<Block>();
        for (SecurityGroup.Rule rule : rules) {
            switch (rule.peer()) {
                case SecurityGroup.Peer.Block block -> blocks.add(ports(rule).put(peerKey, block.cidr().text()));
                case SecurityGroup.Peer.S3 _ ->
                    blocks.add(ports(rule).put("DestinationPrefixListId", Yaml.ref(PREFIX_LIST)));
                case SecurityGroup.Peer.Itself _ -> { }
            }
        }
        return blocks;
    }

    private void itself(List<SecurityGroup.Rule> rules, String direction, String peerKey) {
        for (SecurityGroup.Rule rule : rules) {
            if (rule.peer() instanceof SecurityGroup.Peer.Itself) {
                String protocol = rule.isAllProtocols() ? "All" : capital(rule.protocol());
                resources.put(GROUP + direction + protocol, new Block()
                        .put("Type", "AWS::EC2::SecurityGroup" + direction)
                        .put("Properties", ports(rule)
                                .put("GroupId", Yaml.ref(GROUP))
                                .put(peerKey, Yaml.ref(GROUP))));
            }
        }
    }

    private static Block ports(SecurityGroup.Rule rule) {
        var block = new Block().put("IpProtocol", rule.protocol());
        return rule.isAllProtocols() ? block : block.put("FromPort", rule.fromPort()).put("ToPort", rule.toPort());
    }

    private void endpoints() {
        for (Endpoint endpoint : plan.endpoints()) {
            var properties = new Block()
                    .put("VpcId", Yaml.ref(VPC))
                    .put("VpcEndpointType", endpoint.type().id())
                    .put("ServiceName", endpoint.service());
            if (endpoint.type() == Endpoint.Type.GATEWAY) {
                properties.put("RouteTableIds", List.of(Yaml.ref(PRIVATE_ROUTES)));
            } else {
                properties
                        .put("SubnetIds", plan.privates().stream().map(subnet -> Yaml.ref(id(subnet))).toList())
                        .put("SecurityGroupIds", List.of(Yaml.ref(GROUP)))
                        .put("PrivateDnsEnabled", endpoint.privateDns());
            }
            add(Heading.about(endpoint), id(endpoint), "AWS::EC2::VPCEndpoint",
                    properties.put("Tags", tags(endpoint.tags())));
        }
        if (plan.hasOldZone()) {
            oldZone(plan.zilliz().orElseThrow());
        }
    }

    private void oldZone(Endpoint zilliz) {
        String region = plan.region().orElseThrow();
        add(Heading.ABOUT_OLD_ZONE, ZONE, "AWS::Route53::HostedZone", new Block()
                .put("Name", EndpointDns.ZONE)
                .put("VPCs", List.of(new Block().put("VPCId", Yaml.ref(VPC)).put("VPCRegion", region)))
                .put("HostedZoneTags", tags(Tags.of(plan.nameOf("zone")))));
        var entry = new Yaml.Call("Split", List.of(":", Yaml.select(0, Yaml.attribute(id(zilliz), "DnsEntries"))));
        resources.put("OldRecord", new Block()
                .put("Type", "AWS::Route53::RecordSet")
                .put("Properties", new Block()
                        .put("HostedZoneId", Yaml.ref(ZONE))
                        .put("Name", EndpointDns.record(region))
                        .put("Type", "A")
                        .put("AliasTarget", new Block()
                                .put("HostedZoneId", Yaml.select(0, entry))
                                .put("DNSName", Yaml.select(1, entry)))));
    }

    private Block outputs() {
        var ids = new Yaml.Call("Join", List.of(
                ",", plan.privates().stream().map(subnet -> Yaml.ref(id(subnet))).toList()));
        var outputs = new Block()
                .put("What Zilliz Cloud asks for under Network Settings, in its order.", "VpcId",
                        new Block().put("Value", Yaml.ref(VPC)))
                .put("SubnetIds", new Block().put("Value", ids))
                .put("SecurityGroupId", new Block().put("Value", Yaml.ref(GROUP)));
        plan.zilliz().ifPresent(zilliz ->
                outputs.put("VpcEndpointId", new Block().put("Value", Yaml.ref(id(zilliz)))));
        return outputs;
    }

    private static List<Block> tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> new Block().put("Key", tag.getKey()).put("Value", tag.getValue()))
                .toList();
    }

    private static String id(Subnet subnet) {
        return capital(subnet.kind().id()) + "Subnet" + (subnet.zoneIndex() + 1);
    }

    private static String id(Endpoint endpoint) {
        var id = new StringBuilder();
        for (String part : endpoint.name().split("[.-]")) {
            id.append(capital(part));
        }
        return id + "Endpoint";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
