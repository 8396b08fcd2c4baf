package io.github.integrationwizard.vpc.template;

import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.template.MarkedText;
import io.github.integrationwizard.core.template.ShellTemplate;
import io.github.integrationwizard.core.template.ShellValues;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import io.github.integrationwizard.vpc.plan.Subnet;
import io.github.integrationwizard.vpc.plan.Tags;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Writes a plan as scripts for the AWS command line, from templates in `.sh` resources. `create.sh` checks what exists
/// before it creates anything, so that it can be run again after it was interrupted. `undo.sh` deletes only resources
/// with the names and the tag of this plan, and nothing while something in the VPC is still in use. `collect.sh` only
/// reads, and prints what [NetworkSnapshot] parses.
final class Scripts {
    private final Plan plan;
    private final PlanText text;

    private Scripts(PlanText text) {
        this.plan = text.plan();
        this.text = text;
    }

    static MarkedText create(PlanText text) {
        return ShellTemplate.of(Scripts.class, "create.sh").fill(new Scripts(text).toCreate());
    }

    static MarkedText undo(PlanText text) {
        return ShellTemplate.of(Scripts.class, "undo.sh").fill(new Scripts(text).toUndo());
    }

    static MarkedText collect(PlanText text) {
        return ShellTemplate.of(Scripts.class, "collect.sh").fill(new Scripts(text).toCollect());
    }

    private ShellValues settings() {
        return new ShellValues()
                .comment("HEADER", text.header().comment())
                .word("REGION", text.region())
                .word("NAME", text.prefix())
                .word("VENDOR", SourcedText.of(Tags.VENDOR_VALUE))
                .code("ZONE_NAME", EndpointDns.ZONE);
    }

    private ShellValues toCreate() {
        return settings()
                .word("CIDR", text.block())
                .word("ABOUT", text.header().line())
                .when("ANY_ZONES", plan.zones().isEmpty())
                .when("CHOSEN_ZONES", !plan.zones().isEmpty())
                .words("ZONES", text.zones())
                .each(
                        "PUBLIC_SUBNETS",
                        plan.publicSubnets().stream().map(this::subnet).toList())
                .each(
                        "PRIVATE_SUBNETS",
                        plan.privateSubnets().stream().map(this::subnet).toList())
                .word(
                        "INTERNAL_ELB",
                        SourcedText.of(",{Key=" + Tags.INTERNAL_ELB + ",Value=" + Tags.INTERNAL_ELB_VALUE + "}"))
                .when("NAT", plan.egress() == Egress.NAT)
                .comment("PRIVATE_ROUTES", SourcedText.of(text.aboutPrivateRoutes()))
                .comment("GROUP_ABOUT", SourcedText.of(PlanText.ABOUT_GROUP))
                .word("GROUP_DESCRIPTION", SourcedText.of(SecurityGroup.DESCRIPTION))
                .when("S3_PREFIXES", plan.egress() == Egress.NONE)
                .each(
                        "INBOUND",
                        plan.securityGroup().inbound().stream().map(this::rule).toList())
                .each(
                        "OUTBOUND",
                        plan.securityGroup().outbound().stream().map(this::rule).toList())
                .each("GATEWAY_ENDPOINTS", endpoints(endpoint -> endpoint.type() == Endpoint.Type.GATEWAY))
                .each("ZILLIZ_ENDPOINT", endpoints(Endpoint::isZilliz))
                .each(
                        "AWS_ENDPOINTS",
                        endpoints(endpoint -> endpoint.type() == Endpoint.Type.INTERFACE && !endpoint.isZilliz()))
                .when("OLD_ZONE", plan.hasHostedZone())
                .comment("ZONE_ABOUT", SourcedText.of(PlanText.ABOUT_HOSTED_ZONE))
                .expanded("CHANGE", recordChange("UPSERT"), "target", "target_zone");
    }

    private ShellValues subnet(Subnet subnet) {
        return new ShellValues()
                .comment("SUBNET_ABOUT", SourcedText.of(PlanText.about(subnet)))
                .code("VARIABLE", subnet.name().replace('-', '_'))
                .word("SUBNET", SourcedText.of(subnet.name()))
                .word("BLOCK", text.cidr(subnet))
                .code("ZONE_NUMBER", Integer.toString(subnet.zoneIndex() + 1))
                .words(
                        "TAGS",
                        text.tags(subnet.tags()).entrySet().stream()
                                .map(tag -> SourcedText.of("Key=" + tag.getKey() + ",Value=")
                                        .then(tag.getValue()))
                                .toList());
    }

    private ShellValues rule(SecurityGroup.Rule rule) {
        SourcedText ports = SourcedText.of("IpProtocol=" + rule.protocol()
                + (rule.isAllProtocols() ? "" : ",FromPort=" + rule.fromPort() + ",ToPort=" + rule.toPort()) + ",");
        SourcedText peer = switch (rule.peer()) {
            case SecurityGroup.Peer.Block block ->
                SourcedText.of("IpRanges=[{CidrIp=")
                        .then(text.cidr(block.cidr()))
                        .then("}]");
            case SecurityGroup.Peer.Itself _ -> SourcedText.of("UserIdGroupPairs=[{GroupId=$group}]");
            case SecurityGroup.Peer.S3 _ -> SourcedText.of("PrefixListIds=[{PrefixListId=$s3_prefixes}]");
        };
        return new ShellValues().expanded("PERMISSION", ports.then(peer), "group", "s3_prefixes");
    }

    private List<ShellValues> endpoints(Predicate<Endpoint> filter) {
        return plan.endpoints().stream().filter(filter).map(this::endpoint).toList();
    }

    private ShellValues endpoint(Endpoint endpoint) {
        var values = new ShellValues()
                .comment("ENDPOINT_ABOUT", SourcedText.of(PlanText.about(endpoint)))
                .word("ENDPOINT", SourcedText.of(resourceName(endpoint)))
                .word("SERVICE", text.service(endpoint));
        return endpoint.type() == Endpoint.Type.GATEWAY
                ? values
                : values.code(
                        "PRIVATE_DNS", endpoint.privateDns() ? "--private-dns-enabled" : "--no-private-dns-enabled");
    }

    private static String resourceName(Endpoint endpoint) {
        return endpoint.name().replace('.', '-');
    }

    private ShellValues toUndo() {
        return settings()
                .when("NAT", plan.egress() == Egress.NAT)
                .when("OLD_ZONE", plan.hasHostedZone())
                .code("RECORD", record())
                .expanded("CHANGE", recordChange("DELETE"), "target", "target_zone")
                .word("ENDPOINT_NAMES", nameFilter(plan.endpoints().stream().map(Scripts::resourceName)))
                .word("SUBNET_NAMES", nameFilter(plan.subnets().stream().map(Subnet::name)))
                .word("ROUTE_TABLE_NAMES", nameFilter(Stream.of("public", "private")));
    }

    /// A filter for resources by their full names.
    private SourcedText nameFilter(Stream<String> parts) {
        return SourcedText.of("Name=tag:Name,Values=")
                .then(PlanText.joined(parts.map(text::nameOf).toList()));
    }

    private String record() {
        return EndpointDns.record(plan.region().orElseThrow());
    }

    private SourcedText recordChange(String action) {
        return SourcedText.of(RecordChange.json(action, record(), "$target_zone", "$target"));
    }

    private ShellValues toCollect() {
        return settings().each("OF_THE_VPC", commands(false)).each("OF_A_ZONE", commands(true));
    }

    private static List<ShellValues> commands(boolean ofHostedZone) {
        var commands = new ArrayList<ShellValues>();
        for (NetworkSnapshot.Kind kind : NetworkSnapshot.Kind.values()) {
            if (kind.isOfHostedZone() == ofHostedZone) {
                String command = kind.command("\"$vpc\"", "\"$REGION\"")
                        .replace(NetworkSnapshot.Kind.HOSTED_ZONE_ID, "\"$zone\"");
                commands.add(new ShellValues().code("QUESTION", command));
            }
        }
        return commands;
    }
}
