package io.github.integrationwizard.vpc.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.vpc.Plans;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.plan.Endpoint;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.Subnet;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// The template and the configuration, parsed by third-party libraries.
@Execution(ExecutionMode.CONCURRENT)
class TemplatesTest {
    /// Answers in addition to the block and the region.
    private static String[] answers(String kind) {
        return kind.isEmpty() ? new String[0] : kind.split("[=;]");
    }

    /// Parses CloudFormation's short forms as maps from the name of the function to its argument.
    private static final class Functions extends StandardConstructor {
        Functions(LoadSettings settings) {
            super(settings);
        }

        @Override
        protected Object constructObjectNoCheck(Node node) {
            String tag = node.getTag().getValue();
            if (!tag.startsWith("!")) {
                return super.constructObjectNoCheck(node);
            }
            node.setTag(node instanceof ScalarNode ? Tag.STR : node instanceof SequenceNode ? Tag.SEQ : Tag.MAP);
            assertThat(node).isNotInstanceOf(MappingNode.class);
            return Map.of(tag.substring(1), super.constructObjectNoCheck(node));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> yaml(String text) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return (Map<String, Object>) new Load(settings, new Functions(settings)).loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> resources(Map<String, Object> template) {
        return (Map<String, Map<String, Object>>) template.get("Resources");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> properties(Map<String, Object> template, String type) {
        return resources(template).values().stream()
                .filter(resource -> resource.get("Type").equals(type))
                .map(resource -> (Map<String, Object>) resource.get("Properties"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> hcl(String text) throws Exception {
        return (Map<String, Object>) (Map<?, ?>) new HCLParser().parse(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> all(Map<String, Object> configuration, String type) {
        var resources = (Map<String, Object>) configuration.get("resource");
        return (Map<String, Map<String, Object>>) resources.getOrDefault(type, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "layout=terraform",
                "privateLink=on;projectName=acme",
                "privateLink=on;egress=none",
                "egress=other",
                "privateLink=on;endpointDns=hosted-zone",
                "vpcCidr=10.0.0.0/22",
                "availabilityZones=us-west-2b us-west-2c us-west-2d"
            })
    void theTemplateHoldsThePlanAndRefersOnlyToItsOwnResources(String kind) {
        String[] answers = answers(kind);
        Plan plan = Plans.plan(answers);
        Map<String, Object> template = yaml(Plans.artifact(ArtifactKind.CLOUDFORMATION, answers));
        assertThat(template).containsKeys("AWSTemplateFormatVersion", "Description", "Resources", "Outputs");
        assertThat(properties(template, "AWS::EC2::VPC"))
                .singleElement()
                .satisfies(vpc -> assertThat(vpc)
                        .containsEntry("CidrBlock", plan.block().text())
                        .containsEntry("EnableDnsSupport", true)
                        .containsEntry("EnableDnsHostnames", true));
        List<Map<String, Object>> subnets = properties(template, "AWS::EC2::Subnet");
        assertThat(subnets)
                .extracting(subnet -> subnet.get("CidrBlock"))
                .isEqualTo(plan.subnets().stream()
                        .map(subnet -> subnet.cidr().text())
                        .toList());
        assertThat(subnets)
                .extracting(subnet -> tags(subnet.get("Tags")))
                .isEqualTo(plan.subnets().stream().map(Subnet::tags).toList());
        assertThat(properties(template, "AWS::EC2::VPCEndpoint"))
                .extracting(endpoint -> endpoint.get("ServiceName"))
                .isEqualTo(plan.endpoints().stream().map(Endpoint::service).toList());
        assertThat(properties(template, "AWS::EC2::NatGateway")).hasSize(plan.egress() == Egress.NAT ? 1 : 0);
        assertThat(properties(template, "AWS::Route53::RecordSet")).hasSize(plan.hasHostedZone() ? 1 : 0);
        assertThat(references(template))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.split("\\.")[0]).isIn(known(template)));
        resources(template).values().stream()
                .filter(resource -> resource.containsKey("DependsOn"))
                .forEach(resource -> assertThat(resources(template)).containsKey((String) resource.get("DependsOn")));
    }

    /// Nodes in a private subnet must not be reachable from outside, and nothing in a public one needs an automatic
    /// public address.
    @ParameterizedTest
    @ValueSource(strings = {"", "layout=terraform", "privateLink=on;egress=none", "egress=other"})
    void noSubnetMapsPublicAddresses(String kind) throws Exception {
        String[] answers = answers(kind);
        int subnets = Plans.plan(answers).subnets().size();
        assertThat(properties(yaml(Plans.artifact(ArtifactKind.CLOUDFORMATION, answers)), "AWS::EC2::Subnet"))
                .hasSize(subnets)
                .allSatisfy(subnet -> assertThat(subnet.getOrDefault("MapPublicIpOnLaunch", false))
                        .isEqualTo(false));
        assertThat(all(hcl(Plans.artifact(ArtifactKind.TERRAFORM, answers)), "aws_subnet")
                        .values())
                .hasSize(subnets)
                .allSatisfy(subnet -> assertThat(subnet.getOrDefault("map_public_ip_on_launch", false))
                        .isEqualTo(false));
        assertThat(Plans.artifact(ArtifactKind.CLI_SCRIPT, answers))
                .contains("create-subnet")
                .doesNotContainPattern("(?i)modify-subnet-attribute|(?<!no-)map-?public|(?<!no-)associate-public");
    }

    private static Set<String> known(Map<String, Object> template) {
        var known = new HashSet<>(resources(template).keySet());
        if (template.get("Parameters") instanceof Map<?, ?> parameters) {
            parameters.keySet().forEach(name -> known.add((String) name));
        }
        return known;
    }

    private static List<String> references(Object node) {
        return switch (node) {
            case Map<?, ?> map
            when map.size() == 1 && (map.containsKey("Ref") || map.containsKey("GetAtt")) ->
                List.of((String) map.values().iterator().next());
            case Map<?, ?> map ->
                map.values().stream()
                        .flatMap(value -> references(value).stream())
                        .toList();
            case List<?> list ->
                list.stream().flatMap(value -> references(value).stream()).toList();
            default -> List.of();
        };
    }

    private static Map<String, String> tags(Object list) {
        var tags = new LinkedHashMap<String, String>();
        ((List<?>) list)
                .forEach(tag ->
                        tags.put((String) ((Map<?, ?>) tag).get("Key"), (String) ((Map<?, ?>) tag).get("Value")));
        return tags;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "layout=terraform",
                "privateLink=on;projectName=acme",
                "privateLink=on;egress=none",
                "egress=other",
                "privateLink=on;endpointDns=hosted-zone",
                "vpcCidr=10.0.0.0/22",
                "availabilityZones=us-west-2b us-west-2c us-west-2d"
            })
    void theConfigurationHoldsThePlan(String kind) throws Exception {
        String[] answers = answers(kind);
        Plan plan = Plans.plan(answers);
        String text = Plans.artifact(ArtifactKind.TERRAFORM, answers);
        Map<String, Object> configuration = hcl(text);
        assertThat(all(configuration, "aws_vpc").get("byoc"))
                .containsEntry("cidr_block", plan.block().text());
        assertThat(all(configuration, "aws_subnet").values())
                .extracting(subnet -> subnet.get("cidr_block"))
                .containsExactlyInAnyOrderElementsOf(plan.subnets().stream()
                        .map(subnet -> (Object) subnet.cidr().text())
                        .toList());
        assertThat(all(configuration, "aws_subnet").values())
                .extracting(subnet -> subnet.get("tags"))
                .containsExactlyInAnyOrderElementsOf(plan.subnets().stream()
                        .map(subnet -> (Object) subnet.tags())
                        .toList());
        assertThat(all(configuration, "aws_vpc_endpoint").values())
                .extracting(endpoint -> endpoint.get("service_name"))
                .containsExactlyInAnyOrderElementsOf(plan.endpoints().stream()
                        .map(endpoint -> (Object) endpoint.service())
                        .toList());
        assertThat(all(configuration, "aws_vpc_security_group_ingress_rule"))
                .hasSize(plan.securityGroup().inbound().size());
        assertThat(all(configuration, "aws_vpc_security_group_egress_rule"))
                .hasSize(plan.securityGroup().outbound().size());
        assertThat(all(configuration, "aws_nat_gateway")).hasSize(plan.egress() == Egress.NAT ? 1 : 0);
        assertThat(text.lines().filter(line -> !line.strip().startsWith("#"))).noneMatch(line -> line.contains("${"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\" }\nresource \"x\" \"y\" {",
                "${file(\"/etc/passwd\")}",
                "%{ if true }x%{ endif }",
                "$${x}",
                "%%{x}",
                "!Sub ${AWS::AccountId}",
                "'",
                "a: b",
                "- x",
                "# x",
                "{x}",
                "[x]",
                "&a *a",
                "|",
                ">",
                "x\ny: z",
                "\\",
                "\\\"",
                "\\n",
                "`x`",
                "$(x)",
                "yes",
                "null",
                "1.0",
                "0x1F",
                "日本語",
                "x\u2028Resources:",
                "x\u0085Resources:",
                "👨‍👩‍👧"
            })
    void typedTextStaysAString(String words) throws Exception {
        for (String field : List.of("name", "description")) {
            if (Plans.read(field, words).hasErrors()) {
                continue;
            }
            Map<String, Object> plain = yaml(Plans.artifact(ArtifactKind.CLOUDFORMATION));
            Map<String, Object> template = yaml(Plans.artifact(ArtifactKind.CLOUDFORMATION, field, words));
            String line =
                    "Network of a Zilliz BYOC project" + (field.equals("name") ? ": " + words : " (" + words + ")");
            assertThat(template).containsEntry("Description", line);
            assertThat(template.get("Resources")).isEqualTo(plain.get("Resources"));
            assertThat(template.keySet()).isEqualTo(plain.keySet());
            Map<String, Object> configuration = hcl(Plans.artifact(ArtifactKind.TERRAFORM, field, words));
            assertThat(configuration.keySet())
                    .isEqualTo(hcl(Plans.artifact(ArtifactKind.TERRAFORM)).keySet());
            assertThat(all(configuration, "aws_vpc"))
                    .isEqualTo(all(hcl(Plans.artifact(ArtifactKind.TERRAFORM)), "aws_vpc"));
        }
    }

    @Test
    void theDescriptionFitsTheLimit() {
        String text =
                Plans.artifact(ArtifactKind.CLOUDFORMATION, "description", "長".repeat(1000), "name", "名".repeat(100));
        assertThat(((String) yaml(text).get("Description")).getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(1024);
    }
}
