package io.github.integrationwizard.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.SecurityGroup;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/// `vpc plan`: prints the network plan for a VPC CIDR block and a region.
///
/// JSON, on standard output whatever the exit code:
/// ```
/// {schema:1, vpcCidr, subnets:[{name,cidr,zoneIndex,zone?,kind,usable,tags}],
/// securityGroup:{name,inbound:[{protocol,fromPort,toPort,peer}],outbound:[…],tags},
/// endpoints:[{name,service,type,privateDns,tags}], addresses:{all,planned,free}, free:[cidr], findings:[…], open:[…]}
/// ```
/// `kind` is `public` or `private`; a port is -1 if the rule is for all protocols; `peer` is a CIDR block, `self` or
/// `s3-prefix-list`. For a block that cannot be planned, `subnets` and `endpoints` are empty and `securityGroup` is
/// null.
final class VpcPlanCommand implements Command {
    private final VpcOptions options;

    VpcPlanCommand(VpcOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String synopsis() {
        return "--vpc-cidr CIDR --region-id REGION [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        options.addTo(spec, output);
    }

    @Override
    public int run(Invocation call) throws CliException {
        Draft draft = options.draft(call);
        Reading<?> reading = options.read(draft);
        Optional<Plan> plan = options.provider().plan(draft);
        List<MissingValue> open = reading.missing().stream()
                .filter(some -> some.neededFor().contains(ArtifactKind.CLOUDFORMATION))
                .toList();
        CliOutput output = call.output();
        if (call.isJson()) {
            JsonOutput.write(output.out(), json -> {
                json.writeStringField(
                        VpcFields.VPC_CIDR.id(),
                        plan.map(known -> known.block().text())
                                .orElseGet(() -> NormalizedInput.identifier(draft.raw(VpcFields.VPC_CIDR))
                                        .value()));
                write(json, plan);
                JsonOutput.findings(json, reading.findings(), output.wording());
                JsonOutput.missing(json, open);
            });
        } else {
            plan.ifPresent(known -> print(output, known));
            output.flush();
            output.report(options.provider(), reading.findings(), open);
        }
        return reading.hasErrors() || !open.isEmpty() ? ExitCode.BAD_INPUT : ExitCode.OK;
    }

    private static void write(JsonGenerator json, Optional<Plan> plan) throws IOException {
        json.writeArrayFieldStart("subnets");
        for (Subnet subnet : plan.map(Plan::subnets).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("name", subnet.name());
            json.writeStringField("cidr", subnet.cidr().text());
            json.writeNumberField("zoneIndex", subnet.zoneIndex());
            Optional<String> zone = plan.get().zone(subnet);
            if (zone.isPresent()) {
                json.writeStringField("zone", zone.get());
            }
            json.writeStringField("kind", subnet.kind().id());
            json.writeNumberField("usable", subnet.usable());
            tags(json, subnet.tags());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (plan.isPresent()) {
            json.writeObjectFieldStart("securityGroup");
            SecurityGroup group = plan.get().securityGroup();
            json.writeStringField("name", group.name());
            rules(json, "inbound", group.inbound());
            rules(json, "outbound", group.outbound());
            tags(json, group.tags());
            json.writeEndObject();
        } else {
            json.writeNullField("securityGroup");
        }
        json.writeArrayFieldStart("endpoints");
        for (Endpoint endpoint : plan.map(Plan::endpoints).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringField("name", endpoint.name());
            json.writeStringField("service", endpoint.service());
            json.writeStringField("type", endpoint.type().id());
            json.writeBooleanField("privateDns", endpoint.privateDns());
            tags(json, endpoint.tags());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (plan.isPresent()) {
            json.writeObjectFieldStart("addresses");
            json.writeNumberField("all", plan.get().block().addresses());
            json.writeNumberField("planned", plan.get().plannedAddresses());
            json.writeNumberField("free", plan.get().freeAddresses());
            json.writeEndObject();
            json.writeArrayFieldStart("free");
            for (Cidr free : plan.get().free()) {
                json.writeString(free.text());
            }
            json.writeEndArray();
        }
    }

    private static void rules(JsonGenerator json, String name, List<SecurityGroup.Rule> rules) throws IOException {
        json.writeArrayFieldStart(name);
        for (SecurityGroup.Rule rule : rules) {
            json.writeStartObject();
            json.writeStringField("protocol", rule.protocol());
            json.writeNumberField("fromPort", rule.fromPort());
            json.writeNumberField("toPort", rule.toPort());
            json.writeStringField("peer", rule.peer().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void tags(JsonGenerator json, Map<String, String> tags) throws IOException {
        json.writeObjectFieldStart("tags");
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            json.writeStringField(tag.getKey(), tag.getValue());
        }
        json.writeEndObject();
    }

    private static void print(CliOutput output, Plan plan) {
        var table = new TextTable();
        table.add(
                output.text("network.column.subnet"),
                output.text("network.column.cidr"),
                output.text("network.column.zone"),
                output.text("network.column.usable"),
                output.text("network.column.use"));
        for (Subnet subnet : plan.subnets()) {
            table.add(
                    subnet.name(),
                    subnet.cidr().text(),
                    plan.zone(subnet).orElse(Integer.toString(subnet.zoneIndex() + 1)),
                    Long.toString(subnet.usable()),
                    output.text(use(subnet)));
        }
        table.print(output);
        output.print("");
        var rest = new TextTable();
        rest.add(output.text("network.deployed.vpcCidr"), plan.block().text());
        rest.add(
                output.text("cli.vpc.addresses"),
                output.text(
                        "cli.vpc.addressesOf",
                        Long.toString(plan.plannedAddresses()),
                        Long.toString(plan.block().addresses()),
                        Long.toString(plan.freeAddresses())));
        rest.add(
                output.text("cli.vpc.free"),
                plan.free().stream().map(Cidr::text).collect(Collectors.joining(" ")));
        rest.add(output.text("cli.vpc.group"), plan.securityGroup().name());
        plan.securityGroup().inbound().forEach(rule -> rest.add(output.text("cli.vpc.inbound"), text(rule)));
        plan.securityGroup().outbound().forEach(rule -> rest.add(output.text("cli.vpc.outbound"), text(rule)));
        plan.endpoints()
                .forEach(endpoint -> rest.add(
                        output.text("network.deployed.endpoints"),
                        endpoint.type().id() + " " + endpoint.service()));
        rest.print(output);
    }

    private static String use(Subnet subnet) {
        if (subnet.isPrivate()) {
            return "network.use.nodes";
        }
        return subnet.zoneIndex() == 0 ? "network.use.nat" : "network.use.form";
    }

    private static String text(SecurityGroup.Rule rule) {
        String ports = rule.fromPort() == rule.toPort()
                ? Integer.toString(rule.fromPort())
                : rule.fromPort() + "-" + rule.toPort();
        return (rule.isAllProtocols() ? "*" : rule.protocol() + " " + ports) + " "
                + rule.peer().id();
    }
}
