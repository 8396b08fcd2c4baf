package io.github.integrationwizard.vpc.template;

import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.template.MarkedText;
import io.github.integrationwizard.core.template.ShellLine;
import io.github.integrationwizard.core.template.Yaml;
import io.github.integrationwizard.core.template.Yaml.Block;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.PlanText;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The plan as a CloudFormation template.
final class CloudFormation {
    /// What CloudFormation takes as a template's description, in bytes.
    private static final int MAX_DESCRIPTION_LENGTH = 1024;

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
    private final PlanText text;
    private final Block resources = new Block();

    private CloudFormation(PlanText text) {
        this.plan = text.plan();
        this.text = text;
    }

    static MarkedText write(PlanText text) {
        return new CloudFormation(text).write();
    }

    private MarkedText write() {
        var document = new Block().put("AWSTemplateFormatVersion", "2010-09-09").put("Description", description());
        if (plan.egress() == Egress.NONE) {
            document.put(
                    "Parameters",
                    new Block()
                            .put(
                                    SourcedText.of(
                                                    "aws ec2 describe-managed-prefix-lists --filters Name=prefix-list-name,Values=")
                                            .then(text.service(plan.s3().orElseThrow())),
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
        return Yaml.write(comment(), document);
    }

    private SourcedText comment() {
        SourcedText parameters =
                SourcedText.of(plan.egress() == Egress.NONE ? " --parameter-overrides " + PREFIX_LIST + "=pl-..." : "");
        return text.header()
                .comment()
                .then("\n\nCreate or update it:\n  ")
                .then(command("deploy")
                        .words("--template-file", VpcArtifacts.CLOUDFORMATION_FILE)
                        .toText())
                .then(parameters)
                .then("\nShow the IDs to enter at Zilliz Cloud:\n  ")
                .then(command("describe-stacks")
                        .words("--query", "Stacks[0].Outputs", "--output", "table")
                        .toText())
                .then("\nUndo it, after the BYOC project is gone:\n  ")
                .then(command("delete-stack").toText());
    }

    private ShellLine command(String command) {
        return new ShellLine()
                .words("aws", "cloudformation", command, "--region")
                .word(text.region())
                .word("--stack-name")
                .word(stack());
    }

    private SourcedText stack() {
        // A stack's name begins with a letter, a project's may not.
        return plan.name().startsWith(Plan.DEFAULT_NAME)
                ? text.prefix()
                : SourcedText.of(Plan.DEFAULT_NAME + "-").then(text.prefix());
    }

    private SourcedText description() {
        var parts = new ArrayList<SourcedText.Part>();
        int left = MAX_DESCRIPTION_LENGTH;
        for (SourcedText.Part part : text.header().line().parts()) {
            String fits = part.text();
            while (bytes(fits) > left) {
                fits = fits.substring(0, fits.offsetByCodePoints(fits.length(), -1));
            }
            parts.add(new SourcedText.Part(fits, part.field()));
            left = fits.length() < part.text().length() ? 0 : left - bytes(fits);
        }
        return new SourcedText(parts);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void add(String comment, String id, String type, Block properties) {
        resources.put(comment, id, new Block().put("Type", type).put("Properties", properties));
    }

    private void addAfter(String dependsOn, String id, String type, Block properties) {
        resources.put(
                id, new Block().put("Type", type).put("DependsOn", dependsOn).put("Properties", properties));
    }

    private void network() {
        add(
                PlanText.ABOUT_VPC,
                VPC,
                "AWS::EC2::VPC",
                new Block()
                        .put("CidrBlock", text.block())
                        .put("EnableDnsSupport", true)
                        .put("EnableDnsHostnames", true)
                        .put("Tags", tags(text.tags(plan.tags()))));
    }

    private void egress() {
        if (plan.egress() == Egress.NAT) {
            add(
                    PlanText.ABOUT_NAT,
                    GATEWAY,
                    "AWS::EC2::InternetGateway",
                    new Block().put("Tags", tags(text.tagsOf("igw"))));
            resources.put(
                    ATTACHMENT,
                    new Block()
                            .put("Type", "AWS::EC2::VPCGatewayAttachment")
                            .put(
                                    "Properties",
                                    new Block()
                                            .put("VpcId", Yaml.ref(VPC))
                                            .put("InternetGatewayId", Yaml.ref(GATEWAY))));
            addAfter(
                    ATTACHMENT,
                    ADDRESS,
                    "AWS::EC2::EIP",
                    new Block().put("Domain", "vpc").put("Tags", tags(text.tagsOf("nat"))));
            addAfter(
                    ATTACHMENT,
                    NAT,
                    "AWS::EC2::NatGateway",
                    new Block()
                            .put("AllocationId", Yaml.attribute(ADDRESS, "AllocationId"))
                            .put("SubnetId", Yaml.ref(id(plan.publics().getFirst())))
                            .put("Tags", tags(text.tagsOf("nat"))));
            add(
                    "Routes of the public subnets.",
                    PUBLIC_ROUTES,
                    "AWS::EC2::RouteTable",
                    new Block().put("VpcId", Yaml.ref(VPC)).put("Tags", tags(text.tagsOf("public"))));
            addAfter(
                    ATTACHMENT,
                    "PublicDefaultRoute",
                    "AWS::EC2::Route",
                    new Block()
                            .put("RouteTableId", Yaml.ref(PUBLIC_ROUTES))
                            .put("DestinationCidrBlock", "0.0.0.0/0")
                            .put("GatewayId", Yaml.ref(GATEWAY)));
        }
        add(
                text.aboutPrivateRoutes(),
                PRIVATE_ROUTES,
                "AWS::EC2::RouteTable",
                new Block().put("VpcId", Yaml.ref(VPC)).put("Tags", tags(text.tagsOf("private"))));
        if (plan.egress() == Egress.NAT) {
            resources.put(
                    "PrivateDefaultRoute",
                    new Block()
                            .put("Type", "AWS::EC2::Route")
                            .put(
                                    "Properties",
                                    new Block()
                                            .put("RouteTableId", Yaml.ref(PRIVATE_ROUTES))
                                            .put("DestinationCidrBlock", "0.0.0.0/0")
                                            .put("NatGatewayId", Yaml.ref(NAT))));
        }
    }

    private void subnets() {
        for (Subnet subnet : plan.subnets()) {
            Object zone = text.zone(subnet)
                    .map(Object.class::cast)
                    .orElseGet(() -> Yaml.select(subnet.zoneIndex(), new Yaml.Call("GetAZs", "")));
            add(
                    PlanText.about(subnet),
                    id(subnet),
                    "AWS::EC2::Subnet",
                    new Block()
                            .put("VpcId", Yaml.ref(VPC))
                            .put("CidrBlock", text.cidr(subnet))
                            .put("AvailabilityZone", zone)
                            .put("MapPublicIpOnLaunch", false)
                            .put("Tags", tags(text.tags(subnet.tags()))));
            resources.put(
                    id(subnet) + "Routes",
                    new Block()
                            .put("Type", "AWS::EC2::SubnetRouteTableAssociation")
                            .put(
                                    "Properties",
                                    new Block()
                                            .put("SubnetId", Yaml.ref(id(subnet)))
                                            .put(
                                                    "RouteTableId",
                                                    Yaml.ref(subnet.isPrivate() ? PRIVATE_ROUTES : PUBLIC_ROUTES))));
        }
    }

    private void securityGroup() {
        SecurityGroup group = plan.securityGroup();
        add(
                PlanText.ABOUT_GROUP,
                GROUP,
                "AWS::EC2::SecurityGroup",
                new Block()
                        .put("GroupName", text.named(group.name()))
                        .put("GroupDescription", PlanText.GROUP_DESCRIPTION)
                        .put("VpcId", Yaml.ref(VPC))
                        .put("SecurityGroupIngress", rules(group.inbound(), "CidrIp"))
                        .put("SecurityGroupEgress", rules(group.outbound(), "CidrIp"))
                        .put("Tags", tags(text.tags(group.tags()))));
        // A group cannot name itself, so these rules stand beside it.
        itself(group.inbound(), "Ingress", "SourceSecurityGroupId");
        itself(group.outbound(), "Egress", "DestinationSecurityGroupId");
    }

    private List<Block> rules(List<SecurityGroup.Rule> rules, String peerKey) {
        var blocks = new ArrayList<Block>();
        for (SecurityGroup.Rule rule : rules) {
            switch (rule.peer()) {
                case SecurityGroup.Peer.Block block -> blocks.add(ports(rule).put(peerKey, text.cidr(block.cidr())));
                case SecurityGroup.Peer.S3 _ ->
                    blocks.add(ports(rule).put("DestinationPrefixListId", Yaml.ref(PREFIX_LIST)));
                case SecurityGroup.Peer.Itself _ -> {}
            }
        }
        return blocks;
    }

    private void itself(List<SecurityGroup.Rule> rules, String direction, String peerKey) {
        for (SecurityGroup.Rule rule : rules) {
            if (rule.peer() instanceof SecurityGroup.Peer.Itself) {
                String protocol = rule.isAllProtocols() ? "All" : capital(rule.protocol());
                resources.put(
                        GROUP + direction + protocol,
                        new Block()
                                .put("Type", "AWS::EC2::SecurityGroup" + direction)
                                .put(
                                        "Properties",
                                        ports(rule)
                                                .put("GroupId", Yaml.ref(GROUP))
                                                .put(peerKey, Yaml.ref(GROUP))));
            }
        }
    }

    private static Block ports(SecurityGroup.Rule rule) {
        var block = new Block().put("IpProtocol", rule.protocol());
        return rule.isAllProtocols()
                ? block
                : block.put("FromPort", rule.fromPort()).put("ToPort", rule.toPort());
    }

    private void endpoints() {
        for (Endpoint endpoint : plan.endpoints()) {
            var properties = new Block()
                    .put("VpcId", Yaml.ref(VPC))
                    .put("VpcEndpointType", endpoint.type().id())
                    .put("ServiceName", text.service(endpoint));
            if (endpoint.type() == Endpoint.Type.GATEWAY) {
                properties.put("RouteTableIds", List.of(Yaml.ref(PRIVATE_ROUTES)));
            } else {
                properties
                        .put(
                                "SubnetIds",
                                plan.privates().stream()
                                        .map(subnet -> Yaml.ref(id(subnet)))
                                        .toList())
                        .put("SecurityGroupIds", List.of(Yaml.ref(GROUP)))
                        .put("PrivateDnsEnabled", endpoint.privateDns());
            }
            add(
                    PlanText.about(endpoint),
                    id(endpoint),
                    "AWS::EC2::VPCEndpoint",
                    properties.put("Tags", tags(text.tags(endpoint.tags()))));
        }
        if (plan.hasOldZone()) {
            oldZone(plan.zilliz().orElseThrow());
        }
    }

    private void oldZone(Endpoint zilliz) {
        add(
                PlanText.ABOUT_OLD_ZONE,
                ZONE,
                "AWS::Route53::HostedZone",
                new Block()
                        .put("Name", EndpointDns.ZONE)
                        .put(
                                "VPCs",
                                List.of(new Block().put("VPCId", Yaml.ref(VPC)).put("VPCRegion", text.region())))
                        .put("HostedZoneTags", tags(text.tagsOf("zone"))));
        var entry = new Yaml.Call("Split", List.of(":", Yaml.select(0, Yaml.attribute(id(zilliz), "DnsEntries"))));
        resources.put(
                "OldRecord",
                new Block()
                        .put("Type", "AWS::Route53::RecordSet")
                        .put(
                                "Properties",
                                new Block()
                                        .put("HostedZoneId", Yaml.ref(ZONE))
                                        .put(
                                                "Name",
                                                EndpointDns.record(plan.region().orElseThrow()))
                                        .put("Type", "A")
                                        .put(
                                                "AliasTarget",
                                                new Block()
                                                        .put("HostedZoneId", Yaml.select(0, entry))
                                                        .put("DNSName", Yaml.select(1, entry)))));
    }

    private Block outputs() {
        var ids = new Yaml.Call(
                "Join",
                List.of(
                        ",",
                        plan.privates().stream()
                                .map(subnet -> Yaml.ref(id(subnet)))
                                .toList()));
        var outputs = new Block()
                .put(PlanText.ABOUT_OUTPUTS, "VpcId", new Block().put("Value", Yaml.ref(VPC)))
                .put("SubnetIds", new Block().put("Value", ids))
                .put("SecurityGroupId", new Block().put("Value", Yaml.ref(GROUP)));
        plan.zilliz().ifPresent(zilliz -> outputs.put("VpcEndpointId", new Block().put("Value", Yaml.ref(id(zilliz)))));
        return outputs;
    }

    private static List<Block> tags(Map<String, SourcedText> tags) {
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
