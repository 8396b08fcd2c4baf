package io.github.integrationwizard.vpc.template;

import static io.github.integrationwizard.core.template.Hcl.code;
import static io.github.integrationwizard.core.template.Hcl.set;

import io.github.integrationwizard.core.template.Hcl;
import io.github.integrationwizard.core.template.MarkedText;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.util.ArrayList;
import java.util.List;

/// Writes a plan as a Terraform configuration of one file.
final class Terraform {
    private static final String VPC = "aws_vpc.byoc.id";
    private static final String GROUP = "aws_security_group.byoc.id";

    private final Plan plan;
    private final PlanText text;
    private final Hcl hcl = new Hcl();

    private Terraform(PlanText text) {
        this.plan = text.plan();
        this.text = text;
    }

    static MarkedText write(PlanText text) {
        return new Terraform(text).write();
    }

    private MarkedText write() {
        hcl.comment(text.header().comment())
                .space()
                .comment("Create or update it: terraform init && terraform apply")
                .comment("Undo it, after the BYOC project is gone: terraform destroy")
                .space();
        settings();
        network();
        egress();
        plan.subnets().forEach(this::subnet);
        securityGroup();
        plan.endpoints().forEach(this::endpoint);
        if (plan.hasHostedZone()) {
            hostedZone();
        }
        outputs();
        return hcl.done();
    }

    private void settings() {
        hcl.block(
                "terraform",
                List.of(set("required_version", ">= 1.5")),
                () -> hcl.space()
                        .block(
                                "required_providers",
                                List.of(),
                                () -> hcl.block(
                                        "aws =",
                                        List.of(set("source", "hashicorp/aws"), set("version", ">= 5.0")),
                                        () -> {})));
        hcl.space().block("provider \"aws\"", set("region", text.region()));
        if (plan.zones().isEmpty()) {
            hcl.space().comment("The zones that need no opt-in; the first three are taken.");
            hcl.block(
                    "data \"aws_availability_zones\" \"available\"",
                    List.of(set("state", "available")),
                    () -> hcl.space()
                            .block(
                                    "filter",
                                    set("name", "opt-in-status"),
                                    set("values", List.of("opt-in-not-required"))));
        }
    }

    private void network() {
        hcl.space().comment(PlanText.ABOUT_VPC);
        hcl.block(
                "resource \"aws_vpc\" \"byoc\"",
                set("cidr_block", text.block()),
                set("enable_dns_support", true),
                set("enable_dns_hostnames", true),
                set("tags", text.tags(plan.tags())));
    }

    private void egress() {
        if (plan.egress() == Egress.NAT) {
            hcl.space().comment(PlanText.ABOUT_NAT);
            hcl.block(
                    "resource \"aws_internet_gateway\" \"byoc\"",
                    set("vpc_id", code(VPC)),
                    set("tags", text.tagsOf("igw")));
            hcl.space()
                    .block(
                            "resource \"aws_eip\" \"nat\"",
                            set("domain", "vpc"),
                            set("tags", text.tagsOf("nat")),
                            set("depends_on", List.of(code("aws_internet_gateway.byoc"))));
            hcl.space()
                    .block(
                            "resource \"aws_nat_gateway\" \"byoc\"",
                            set("allocation_id", code("aws_eip.nat.id")),
                            set("subnet_id", code(id(plan.publicSubnets().getFirst()))),
                            set("tags", text.tagsOf("nat")),
                            set("depends_on", List.of(code("aws_internet_gateway.byoc"))));
            hcl.space().comment("Routes of the public subnets.");
            hcl.block(
                    "resource \"aws_route_table\" \"public\"",
                    set("vpc_id", code(VPC)),
                    set("tags", text.tagsOf("public")));
            hcl.space()
                    .block(
                            "resource \"aws_route\" \"public_default\"",
                            set("route_table_id", code("aws_route_table.public.id")),
                            set("destination_cidr_block", "0.0.0.0/0"),
                            set("gateway_id", code("aws_internet_gateway.byoc.id")));
        }
        hcl.space().comment(text.aboutPrivateRoutes());
        hcl.block(
                "resource \"aws_route_table\" \"private\"",
                set("vpc_id", code(VPC)),
                set("tags", text.tagsOf("private")));
        if (plan.egress() == Egress.NAT) {
            hcl.space()
                    .block(
                            "resource \"aws_route\" \"private_default\"",
                            set("route_table_id", code("aws_route_table.private.id")),
                            set("destination_cidr_block", "0.0.0.0/0"),
                            set("nat_gateway_id", code("aws_nat_gateway.byoc.id")));
        }
    }

    private void subnet(Subnet subnet) {
        Object zone = text.zone(subnet)
                .map(Object.class::cast)
                .orElseGet(() -> code("data.aws_availability_zones.available.names[" + subnet.zoneIndex() + "]"));
        String label = label(subnet.name());
        hcl.space().comment(PlanText.about(subnet));
        hcl.block(
                "resource \"aws_subnet\" \"" + label + "\"",
                set("vpc_id", code(VPC)),
                set("cidr_block", text.cidr(subnet)),
                set("availability_zone", zone),
                set("map_public_ip_on_launch", false),
                set("tags", text.tags(subnet.tags())));
        hcl.space()
                .block(
                        "resource \"aws_route_table_association\" \"" + label + "\"",
                        set("subnet_id", code(id(subnet))),
                        set(
                                "route_table_id",
                                code("aws_route_table." + subnet.kind().id() + ".id")));
    }

    private void securityGroup() {
        SecurityGroup group = plan.securityGroup();
        hcl.space().comment(PlanText.ABOUT_GROUP);
        hcl.block(
                "resource \"aws_security_group\" \"byoc\"",
                set("name", text.named(group.name())),
                set("description", SecurityGroup.DESCRIPTION),
                set("vpc_id", code(VPC)),
                set("tags", text.tags(group.tags())));
        group.inbound().forEach(rule -> rule("ingress", rule));
        group.outbound().forEach(rule -> rule("egress", rule));
    }

    private void rule(String direction, SecurityGroup.Rule rule) {
        var arguments = new ArrayList<Hcl.Argument>();
        arguments.add(set("security_group_id", code(GROUP)));
        arguments.add(set("ip_protocol", rule.protocol()));
        if (!rule.isAllProtocols()) {
            arguments.add(set("from_port", rule.fromPort()));
            arguments.add(set("to_port", rule.toPort()));
        }
        String peer = switch (rule.peer()) {
            case SecurityGroup.Peer.Block block -> {
                arguments.add(set("cidr_ipv4", text.cidr(block.cidr())));
                yield block.cidr().prefix() == 0 ? "anywhere" : "vpc";
            }
            case SecurityGroup.Peer.Itself _ -> {
                arguments.add(set("referenced_security_group_id", code(GROUP)));
                yield "self";
            }
            case SecurityGroup.Peer.S3 _ -> {
                arguments.add(set("prefix_list_id", code("aws_vpc_endpoint.s3.prefix_list_id")));
                yield "s3";
            }
        };
        arguments.add(set("tags", text.tags(plan.securityGroup().tags())));
        String protocol = rule.isAllProtocols() ? "all" : rule.protocol();
        hcl.space()
                .block(
                        "resource \"aws_vpc_security_group_" + direction + "_rule\" \"" + protocol + "_" + peer + "\"",
                        arguments,
                        () -> {});
    }

    private void endpoint(Endpoint endpoint) {
        var arguments = new ArrayList<Hcl.Argument>();
        arguments.add(set("vpc_id", code(VPC)));
        arguments.add(set("vpc_endpoint_type", endpoint.type().id()));
        arguments.add(set("service_name", text.service(endpoint)));
        if (endpoint.type() == Endpoint.Type.GATEWAY) {
            arguments.add(set("route_table_ids", List.of(code("aws_route_table.private.id"))));
        } else {
            arguments.add(set("subnet_ids", privateIds()));
            arguments.add(set("security_group_ids", List.of(code(GROUP))));
            arguments.add(set("private_dns_enabled", endpoint.privateDns()));
        }
        arguments.add(set("tags", text.tags(endpoint.tags())));
        hcl.space().comment(PlanText.about(endpoint));
        hcl.block("resource \"aws_vpc_endpoint\" \"" + label(endpoint.name()) + "\"", arguments, () -> {});
    }

    private void hostedZone() {
        hcl.space().comment(PlanText.ABOUT_HOSTED_ZONE);
        hcl.block(
                "resource \"aws_route53_zone\" \"old\"",
                List.of(set("name", EndpointDns.ZONE), set("tags", text.tagsOf("zone"))),
                () -> hcl.space().block("vpc", set("vpc_id", code(VPC)), set("vpc_region", text.region())));
        hcl.space()
                .block(
                        "resource \"aws_route53_record\" \"old\"",
                        List.of(
                                set("zone_id", code("aws_route53_zone.old.zone_id")),
                                set("name", EndpointDns.record(plan.region().orElseThrow())),
                                set("type", "A")),
                        () -> hcl.space()
                                .block(
                                        "alias",
                                        set("name", code("aws_vpc_endpoint.zilliz.dns_entry[0].dns_name")),
                                        set("zone_id", code("aws_vpc_endpoint.zilliz.dns_entry[0].hosted_zone_id")),
                                        set("evaluate_target_health", false)));
    }

    private void outputs() {
        hcl.space().comment(PlanText.ABOUT_OUTPUTS);
        hcl.block(
                "output \"vpc_id\"",
                set("value", code(VPC)),
                set("description", text.header().line()));
        hcl.space().block("output \"subnet_ids\"", set("value", privateIds()));
        hcl.space().block("output \"security_group_id\"", set("value", code(GROUP)));
        if (plan.zillizEndpoint().isPresent()) {
            hcl.space().block("output \"vpc_endpoint_id\"", set("value", code("aws_vpc_endpoint.zilliz.id")));
        }
    }

    private List<Hcl.Expression> privateIds() {
        return plan.privateSubnets().stream().map(subnet -> code(id(subnet))).toList();
    }

    private static String id(Subnet subnet) {
        return "aws_subnet." + label(subnet.name()) + ".id";
    }

    private static String label(String name) {
        return name.replaceAll("[.-]", "_");
    }
}
