package io.github.integrationwizard.vpc.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.support.CheckRun;
import io.github.integrationwizard.vpc.Plans;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import io.github.integrationwizard.vpc.review.VpcChecks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The script that reads the existing network, in a real shell, with a fake `aws` that answers from files.
@Execution(ExecutionMode.CONCURRENT)
class CollectScriptTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VPC = "vpc-00000000000000001";

    /// Answers each operation from the file of its name; an operation without a file is denied.
    private static final String AWS = """
            #!/usr/bin/env bash
            printf '%s\\n' "$*" >> "$ANSWERS/log"
            shift 2
            name=$2
            case "$*" in
              *--query*) name=$name.text ;;
              *enableDnsSupport*) name=$name.support ;;
              *enableDnsHostnames*) name=$name.hostnames ;;
            esac
            cat "$ANSWERS/$name" 2>/dev/null || { echo "An error occurred (UnauthorizedOperation)" >&2; exit 254; }
            """;

    @TempDir
    Path folder;

    private record Ran(int exitCode, String out, String err) {}

    @BeforeEach
    void answerWithAValidNetwork() throws Exception {
        Path aws = folder.resolve("aws");
        Files.writeString(aws, AWS);
        assertThat(aws.toFile().setExecutable(true)).isTrue();
        JsonNode valid =
                JSON.readTree(Path.of("src/test/resources/vpc/right.json").toFile());
        answer(
                "describe-vpc-attribute.support",
                Map.of(
                        "VpcId",
                        valid.get("Vpcs").get(0).get("VpcId"),
                        "EnableDnsSupport",
                        valid.get("EnableDnsSupport")));
        answer(
                "describe-vpc-attribute.hostnames",
                Map.of(
                        "VpcId",
                        valid.get("Vpcs").get(0).get("VpcId"),
                        "EnableDnsHostnames",
                        valid.get("EnableDnsHostnames")));
        for (String property : List.of(
                "Vpcs",
                "Subnets",
                "RouteTables",
                "NatGateways",
                "InternetGateways",
                "SecurityGroups",
                "VpcEndpoints",
                "NetworkAcls",
                "VpcPeeringConnections")) {
            String operation = "describe-"
                    + property.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
            answer(operation, Map.of(property, valid.has(property) ? valid.get(property) : JSON.createArrayNode()));
        }
        answer("list-hosted-zones-by-vpc", Map.of("HostedZoneSummaries", JSON.createArrayNode()));
        Files.writeString(folder.resolve("describe-vpcs.text"), VPC + "\n");
        Files.writeString(folder.resolve("list-hosted-zones-by-vpc.text"), "\n");
    }

    private void answer(String operation, Map<String, JsonNode> members) throws Exception {
        ObjectNode root = JSON.createObjectNode();
        members.forEach(root::set);
        Files.writeString(folder.resolve(operation), root.toPrettyString());
    }

    private Ran run(String... args) throws Exception {
        Path script = Files.writeString(
                folder.resolve("collect.sh"),
                Plans.artifact(ArtifactKind.COLLECT_SCRIPT, "privateLink", "on", "name", "it's $(touch pwned)"));
        Files.writeString(folder.resolve("log"), "");
        var command = new java.util.ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("ANSWERS", folder.toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        return new Ran(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private static List<String> statuses(String out) {
        NetworkSnapshot.Read read = NetworkSnapshot.read(Map.of("network.json", out));
        assertThat(read.problems()).isEmpty();
        var checks = VpcChecks.over(
                read.snapshot(), Instant.EPOCH, Plans.PROVIDER.expectation(Plans.draft("privateLink", "on")));
        return CheckRun.of(checks, "").results().stream()
                .map(result -> result.check().id() + " " + result.outcome().status())
                .toList();
    }

    @Test
    void theChecksReadItsOutput() throws Exception {
        Ran ran = run();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exitCode()).isZero();
        assertThat(statuses(ran.out()))
                .isEqualTo(statuses(Files.readString(Path.of("src/test/resources/vpc/right.json"))));
        assertThat(folder.resolve("pwned")).doesNotExist();
    }

    @Test
    void itOnlyReadsAndAlwaysPassesTheRegion() throws Exception {
        Files.writeString(folder.resolve("list-hosted-zones-by-vpc.text"), "Z0123\n");
        answer("get-hosted-zone", Map.of("HostedZone", JSON.createObjectNode().put("Id", "/hostedzone/Z0123")));
        answer("list-resource-record-sets", Map.of("ResourceRecordSets", JSON.createArrayNode()));
        assertThat(run().exitCode()).isZero();
        assertThat(Files.readAllLines(folder.resolve("log")))
                .hasSizeGreaterThan(14)
                .allMatch(call -> call.matches("--region us-west-2 (ec2|route53) (describe|list|get)-.*"));
        assertThat(Files.readString(folder.resolve("log"))).contains("get-hosted-zone --id Z0123 ");
    }

    @Test
    void aDeniedOperationIsReportedAndItsCheckUnknown() throws Exception {
        Files.delete(folder.resolve("describe-network-acls"));
        Files.delete(folder.resolve("list-hosted-zones-by-vpc"));
        Files.delete(folder.resolve("list-hosted-zones-by-vpc.text"));
        Ran ran = run(VPC);
        assertThat(ran.exitCode()).isZero();
        assertThat(ran.err()).contains("UnauthorizedOperation").contains("Left out: aws ec2 describe-network-acls");
        assertThat(statuses(ran.out())).contains("byoc.nacl UNKNOWN", "byoc.zone UNKNOWN", "byoc.vpc.dns PASS");
    }

    @Test
    void noVpcOrSeveralVpcsAreAnError() throws Exception {
        Files.writeString(folder.resolve("describe-vpcs.text"), "None\n");
        assertThat(run().err()).contains("No VPC named");
        Files.writeString(folder.resolve("describe-vpcs.text"), "vpc-1\tvpc-2\n");
        Ran several = run();
        assertThat(several.exitCode()).isEqualTo(1);
        assertThat(several.err()).contains("Several VPCs");
        assertThat(several.out()).isEmpty();
    }
}
