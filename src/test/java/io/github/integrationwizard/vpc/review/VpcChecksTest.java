package io.github.integrationwizard.vpc.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.check.Observation;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Where;
import io.github.integrationwizard.support.CheckRun;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.vpc.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Evidence of a valid network, and the same evidence with one defect.
@Execution(ExecutionMode.CONCURRENT)
class VpcChecksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path VALID = Path.of("src/test/resources/vpc/right.json");
    private static final String PRIVATE_2 = "/Subnets/4";

    private static ObjectNode valid() {
        try {
            return (ObjectNode) JSON.readTree(VALID.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static NetworkSnapshot snapshot(JsonNode... documents) {
        var texts = new LinkedHashMap<String, String>();
        for (JsonNode document : documents) {
            texts.put("file" + texts.size(), document.toString());
        }
        NetworkSnapshot.Read read = NetworkSnapshot.read(texts);
        assertThat(read.problems()).isEmpty();
        return read.snapshot();
    }

    private static Report run(NetworkSnapshot snapshot, ExpectedNetwork expectation) {
        return CheckRun.of(VpcChecks.over(snapshot, Instant.EPOCH, expectation), "");
    }

    private static ExpectedNetwork expectation(String... answers) {
        return Plans.PROVIDER.expectation(Plans.draft(answers));
    }

    private static List<Finding> seen(Report report) {
        return report.results().stream()
                .flatMap(result -> result.outcome().causes().stream())
                .flatMap(cause -> cause instanceof Cause.Found(Finding finding) ? Stream.of(finding) : Stream.of())
                .toList();
    }

    @Test
    void aValidNetworkPassesEveryRule() {
        Report report = run(snapshot(valid()), expectation("privateLink", "on"));
        assertThat(seen(report)).isEmpty();
        assertThat(report.results().stream()
                        .filter(result -> result.outcome().status() != Status.PASS)
                        .map(result -> result.check().id()))
                .containsExactly("byoc.vpce.aws", "byoc.record");
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    /// One defect in the evidence, and the finding and status that it must give.
    private record Case(String name, ByocFinding code, Status status, Consumer<ObjectNode> damage, String... answers) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case fail(ByocFinding code, Consumer<ObjectNode> damage, String... answers) {
        return new Case("fail " + code, code, Status.FAIL, damage, answers);
    }

    private static Case warn(ByocFinding code, Consumer<ObjectNode> damage, String... answers) {
        return new Case("warn " + code, code, Status.WARN, damage, answers);
    }

    private static Case note(ByocFinding code, Consumer<ObjectNode> damage, String... answers) {
        return new Case("note " + code, code, Status.PASS, damage, answers);
    }

    private static Consumer<ObjectNode> set(String at, String property, String json) {
        return root -> {
            try {
                ((ObjectNode) root.at(at)).set(property, JSON.readTree(json));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        };
    }

    private static Consumer<ObjectNode> remove(String list, int index) {
        return root -> ((ArrayNode) root.at(list)).remove(index);
    }

    @SafeVarargs
    private static Consumer<ObjectNode> together(Consumer<ObjectNode>... steps) {
        return root -> {
            for (Consumer<ObjectNode> step : steps) {
                step.accept(root);
            }
        };
    }

    private static final String ZONE = "[{\"HostedZoneId\":\"Z0\",\"Name\":\"byoc.zillizcloud.com.\"}]";
    private static final String TARGET =
            "vpce-00000000000000002-abc.vpce-svc-0654fb016640c364a.us-west-2.vpce.amazonaws.com";

    private static String record(String target) {
        return "[{\"Name\":\"zilliz-byoc-us.byoc.zillizcloud.com.\",\"Type\":\"A\",\"AliasTarget\":{\"DNSName\":\""
                + target + ".\"}}]";
    }

    private static Consumer<ObjectNode> zone(boolean isPrivate, String vpc) {
        return together(
                set(
                        "",
                        "HostedZone",
                        "{\"Id\":\"/hostedzone/Z0\",\"Name\":\"byoc.zillizcloud.com.\",\"Config\":{\"PrivateZone\":"
                                + isPrivate + "}}"),
                set("", "VPCs", "[{\"VPCId\":\"" + vpc + "\",\"VPCRegion\":\"us-west-2\"}]"),
                set("", "ResourceRecordSets", record(TARGET)),
                set("/VpcEndpoints/1", "PrivateDnsEnabled", "false"));
    }

    static Stream<Case> cases() {
        return Stream.of(
                fail(ByocFinding.REGION_OTHER, _ -> {}, "regionId", "aws-eu-central-1"),
                fail(ByocFinding.VPC_NOT_FOUND, _ -> {}, "vpcId", "vpc-0000000000000000f"),
                fail(ByocFinding.VPC_STATE, set("/Vpcs/0", "State", "\"pending\"")),
                fail(
                        ByocFinding.VPC_NO_IPV4,
                        set("/Vpcs/0", "CidrBlock", "\"2001:db8::/56\"")
                                .andThen(set("/Vpcs/0", "CidrBlockAssociationSet", "[]"))),
                warn(
                        ByocFinding.VPC_MASK,
                        together(
                                set("/Vpcs/0", "CidrBlock", "\"10.0.0.0/17\""),
                                set("/Vpcs/0", "CidrBlockAssociationSet", "[]"))),
                note(
                        ByocFinding.VPC_EXTRA_BLOCKS,
                        set("/Vpcs/0/CidrBlockAssociationSet/0", "CidrBlock", "\"10.200.0.0/16\"")),
                fail(ByocFinding.DNS_SUPPORT_OFF, set("/EnableDnsSupport", "Value", "false")),
                fail(ByocFinding.DNS_HOSTNAMES_OFF, set("/EnableDnsHostnames", "Value", "false")),
                fail(ByocFinding.VENDOR_TAG_MISSING, remove(PRIVATE_2 + "/Tags", 1)),
                new Case(
                        "warn VENDOR_TAG_MISSING on the VPC",
                        ByocFinding.VENDOR_TAG_MISSING,
                        Status.WARN,
                        remove("/Vpcs/0/Tags", 1)),
                fail(ByocFinding.VENDOR_TAG_VALUE, set(PRIVATE_2 + "/Tags/1", "Value", "\"zilliz–byoc\"")),
                fail(ByocFinding.VENDOR_TAG_KEY, set("/SecurityGroups/1/Tags/1", "Key", "\"ベンダー\"")),
                new Case(
                        "fail VENDOR_TAG_KEY with a Cyrillic letter",
                        ByocFinding.VENDOR_TAG_KEY,
                        Status.FAIL,
                        set(PRIVATE_2 + "/Tags/1", "Key", "\"Vеndor\"")),
                fail(
                        ByocFinding.SUBNET_NOT_FOUND,
                        _ -> {},
                        "subnetIds",
                        "subnet-00000000000000003 subnet-00000000000000004 subnet-0000000000000000f"),
                fail(
                        ByocFinding.PRIVATE_SUBNETS_FEW,
                        together(remove("/Subnets", 5), remove("/VpcEndpoints/1/SubnetIds", 2))),
                fail(
                        ByocFinding.PRIVATE_ZONES,
                        together(
                                set(PRIVATE_2, "AvailabilityZone", "\"us-west-2a\""),
                                set(PRIVATE_2, "AvailabilityZoneId", "\"usw2-az1\""))),
                fail(ByocFinding.PRIVATE_SUBNET_SMALL, set(PRIVATE_2, "CidrBlock", "\"10.0.128.0/19\"")),
                fail(ByocFinding.PRIVATE_SUBNET_FULL, set(PRIVATE_2, "AvailableIpAddressCount", "8000")),
                warn(ByocFinding.PUBLIC_SUBNET_MASK, set("/Subnets/0", "CidrBlock", "\"10.0.0.0/25\"")),
                fail(ByocFinding.ELB_TAG_MISSING, remove(PRIVATE_2 + "/Tags", 2)),
                fail(ByocFinding.ELB_TAG_VALUE, set(PRIVATE_2 + "/Tags/2", "Value", "\"true\"")),
                fail(ByocFinding.ELB_TAG_KEY, set(PRIVATE_2 + "/Tags/2", "Key", "\"Kubernetes.io/role/internal-elb\"")),
                warn(ByocFinding.PRIVATE_SUBNET_PUBLIC_IP, set(PRIVATE_2, "MapPublicIpOnLaunch", "true")),
                warn(ByocFinding.NAT_NONE, remove("/NatGateways", 0)),
                warn(ByocFinding.NAT_STATE, set("/NatGateways/0", "State", "\"failed\"")),
                warn(ByocFinding.NAT_PRIVATE, set("/NatGateways/0", "ConnectivityType", "\"private\"")),
                warn(ByocFinding.NAT_SUBNET, set("/NatGateways/0", "SubnetId", "\"subnet-00000000000000003\"")),
                new Case(
                        "without private link fail ROUTE_NONE",
                        ByocFinding.ROUTE_NONE,
                        Status.FAIL,
                        together(remove("/RouteTables/3/Routes", 1), remove("/VpcEndpoints", 1)),
                        "privateLink",
                        "off"),
                warn(ByocFinding.ROUTE_NONE, remove("/RouteTables/3/Routes", 1)),
                fail(ByocFinding.ROUTE_BLACKHOLE, set("/RouteTables/3/Routes/1", "State", "\"blackhole\"")),
                fail(
                        ByocFinding.ROUTE_PUBLIC,
                        together(
                                set("/RouteTables/3/Routes/1", "GatewayId", "\"igw-00000000000000001\""),
                                root -> ((ObjectNode) root.at("/RouteTables/3/Routes/1")).remove("NatGatewayId"))),
                warn(
                        ByocFinding.ROUTE_OTHER,
                        together(
                                set("/RouteTables/3/Routes/1", "TransitGatewayId", "\"tgw-00000000000000001\""),
                                root -> ((ObjectNode) root.at("/RouteTables/3/Routes/1")).remove("NatGatewayId"))),
                warn(ByocFinding.IGW_NONE, set("/InternetGateways/0", "Attachments", "[]")),
                note(ByocFinding.S3_ENDPOINT_NONE, remove("/VpcEndpoints", 0)),
                note(ByocFinding.S3_ENDPOINT_TABLES, remove("/VpcEndpoints/0/RouteTableIds", 1)),
                warn(ByocFinding.ACL_OUT, set("/NetworkAcls/0/Entries/0", "RuleAction", "\"deny\"")),
                warn(
                        ByocFinding.ACL_BACK,
                        together(
                                set("/NetworkAcls/0/Entries/1", "Protocol", "\"6\""),
                                set("/NetworkAcls/0/Entries/1", "PortRange", "{\"From\":443,\"To\":443}"))),
                fail(ByocFinding.GROUP_NONE, set("", "SecurityGroups", "[]")),
                fail(
                        ByocFinding.GROUP_OTHER_VPC,
                        together(set("/SecurityGroups/1", "VpcId", "\"vpc-00000000000000009\"")),
                        "securityGroupId",
                        "sg-00000000000000001"),
                warn(
                        ByocFinding.GROUP_DEFAULT,
                        together(remove("/SecurityGroups", 0), set("/SecurityGroups/0", "GroupName", "\"default\""))),
                fail(ByocFinding.GROUP_IN_CLOSED, set("/SecurityGroups/1/IpPermissions/0", "ToPort", "442")),
                warn(
                        ByocFinding.GROUP_IN_ANYWHERE,
                        set("/SecurityGroups/1/IpPermissions/0/IpRanges/0", "CidrIp", "\"0.0.0.0/0\"")),
                fail(ByocFinding.GROUP_OUT_CLOSED, set("/SecurityGroups/1", "IpPermissionsEgress", "[]")),
                warn(
                        ByocFinding.GROUP_OUT_NARROW,
                        set("/SecurityGroups/1/IpPermissionsEgress/0/IpRanges/0", "CidrIp", "\"10.0.0.0/16\"")),
                fail(ByocFinding.ENDPOINT_NONE, remove("/VpcEndpoints", 1)),
                fail(
                        ByocFinding.ENDPOINT_OTHER_VPC,
                        set("/VpcEndpoints/1", "VpcId", "\"vpc-00000000000000009\""),
                        "vpcEndpointId",
                        "vpce-00000000000000002"),
                fail(ByocFinding.ENDPOINT_STATE, set("/VpcEndpoints/1", "State", "\"rejected\"")),
                warn(ByocFinding.ENDPOINT_PENDING, set("/VpcEndpoints/1", "State", "\"pendingAcceptance\"")),
                warn(
                        ByocFinding.ENDPOINT_OTHER_SERVICE,
                        set(
                                "/VpcEndpoints/1",
                                "ServiceName",
                                "\"com.amazonaws.vpce.us-west-2.vpce-svc-0123456789abcdef0\"")),
                warn(
                        ByocFinding.ENDPOINT_OLD_SERVICE,
                        set(
                                "/VpcEndpoints/1",
                                "ServiceName",
                                "\"com.amazonaws.vpce.us-west-2.vpce-svc-03c2ea94c80806411\"")),
                warn(ByocFinding.ENDPOINT_SUBNETS, remove("/VpcEndpoints/1/SubnetIds", 0)),
                warn(
                        ByocFinding.ENDPOINT_GROUP,
                        set("/VpcEndpoints/1/Groups/0", "GroupId", "\"sg-00000000000000000\"")),
                fail(ByocFinding.ENDPOINT_PRIVATE_DNS, set("/VpcEndpoints/1", "PrivateDnsEnabled", "false")),
                fail(ByocFinding.HOSTED_ZONE_PUBLIC, zone(false, "vpc-0123456789abcdef0")),
                fail(ByocFinding.HOSTED_ZONE_VPC, zone(true, "vpc-00000000000000009")),
                warn(ByocFinding.HOSTED_ZONE_HIDES, zone(true, "vpc-0123456789abcdef0")),
                warn(
                        ByocFinding.NETWORK_OVERLAP,
                        set("/VpcPeeringConnections/0/AccepterVpcInfo", "CidrBlock", "\"10.0.64.0/18\"")),
                new Case(
                        "warn NETWORK_OVERLAP of a named one",
                        ByocFinding.NETWORK_OVERLAP,
                        Status.WARN,
                        _ -> {},
                        "avoid",
                        "10.0.0.0/8"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void evidenceWithOneDefectGetsExactlyItsFinding(Case defect) {
        ObjectNode evidence = valid();
        defect.damage().accept(evidence);
        assertThat(evidence.equals(valid()) && defect.answers().length == 0)
                .as("no defect")
                .isFalse();
        var answers = new ArrayList<>(List.of("privateLink", "on"));
        answers.addAll(List.of(defect.answers()));
        Report report = run(snapshot(evidence), expectation(answers.toArray(String[]::new)));
        assertThat(seen(report)).extracting(Finding::code).containsOnly(defect.code());
        Finding finding = seen(report).getFirst();
        assertThat(((Where.Resource) finding.where()).id()).isNotBlank();
        assertThat(finding.args()).hasSize(2).noneMatch(String::isBlank);
        Result result = report.results().stream()
                .filter(some -> some.outcome().causes().contains(new Cause.Found(finding)))
                .findFirst()
                .orElseThrow();
        assertThat(result.outcome().status()).isEqualTo(defect.status());
        assertThat(report.verdict() == Verdict.BLOCKED).isEqualTo(defect.status() == Status.FAIL);
    }

    @Test
    void thereAreCasesForNearlyEveryCode() {
        Set<String> tried = cases().map(some -> some.code().name()).collect(Collectors.toCollection(TreeSet::new));
        tried.addAll(List.of(
                "REGION_NOT_LISTED",
                "SUBNET_SHARED",
                "PUBLIC_SUBNETS_NONE",
                "AWS_ENDPOINT_NONE",
                "RECORD_NONE",
                "RECORD_TARGET",
                "RECORD_NEEDLESS"));
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ByocFinding.values()).map(Enum::name).toList());
    }

    @Test
    void aRecordIsLookedAtOnlyInTheOldZone() {
        ObjectNode evidence = valid();
        set("", "HostedZoneSummaries", ZONE)
                .andThen(set("", "ResourceRecordSets", "[]"))
                .accept(evidence);
        assertThat(codes(evidence)).containsExactly(ByocFinding.HOSTED_ZONE_HIDES, ByocFinding.RECORD_NONE);
        set("", "ResourceRecordSets", record("elsewhere.example.com")).accept(evidence);
        assertThat(codes(evidence)).containsExactly(ByocFinding.HOSTED_ZONE_HIDES, ByocFinding.RECORD_TARGET);
        set("", "ResourceRecordSets", record(TARGET)).accept(evidence);
        assertThat(codes(evidence)).containsExactly(ByocFinding.HOSTED_ZONE_HIDES, ByocFinding.RECORD_NEEDLESS);
    }

    private static List<ByocFinding> codes(ObjectNode evidence, String... answers) {
        return seen(run(
                        snapshot(evidence),
                        answers.length == 0 ? expectation("privateLink", "on") : expectation(answers)))
                .stream()
                .map(cause -> (ByocFinding) cause.code())
                .distinct()
                .toList();
    }

    @Test
    void aNetworkWithoutEgressNeedsTheEndpointsOfAwsServices() {
        ObjectNode evidence = valid();
        for (int table = 2; table < 5; table++) {
            remove("/RouteTables/" + table + "/Routes", 1).accept(evidence);
        }
        remove("/NatGateways", 0).accept(evidence);
        assertThat(codes(evidence))
                .containsExactlyInAnyOrder(ByocFinding.NAT_NONE, ByocFinding.ROUTE_NONE, ByocFinding.AWS_ENDPOINT_NONE);
    }

    @Test
    void aTransitGatewayInPlaceOfNatIsNoFailure() {
        ObjectNode evidence = valid();
        for (int table = 2; table < 5; table++) {
            set("/RouteTables/" + table + "/Routes/1", "TransitGatewayId", "\"tgw-00000000000000001\"")
                    .accept(evidence);
            ((ObjectNode) evidence.at("/RouteTables/" + table + "/Routes/1")).remove("NatGatewayId");
        }
        remove("/NatGateways", 0)
                .andThen(set("/RouteTables/1/Routes/1", "GatewayId", "\"local\""))
                .accept(evidence);
        Report report = run(
                snapshot(evidence),
                expectation(
                        "privateLink",
                        "on",
                        "subnetIds",
                        "subnet-00000000000000003 subnet-00000000000000004 subnet-00000000000000005"));
        assertThat(seen(report)).extracting(Finding::code).containsOnly(ByocFinding.ROUTE_OTHER);
        assertThat(report.verdict()).isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void tagsOfASharedSubnetAreUnknownAndNeverFail() {
        ObjectNode evidence = valid();
        evidence.at("/Subnets").forEach(subnet -> {
            ((ObjectNode) subnet).put("OwnerId", "444455556666");
            ((ObjectNode) subnet).set("Tags", JSON.createArrayNode());
        });
        Report report = run(
                snapshot(evidence),
                expectation(
                        "privateLink",
                        "on",
                        "subnetIds",
                        "subnet-00000000000000003 subnet-00000000000000004 subnet-00000000000000005"));
        assertThat(seen(report).stream().filter(cause -> cause.code() == ByocFinding.SUBNET_SHARED))
                .hasSize(6);
        assertThat(report.count(Status.FAIL)).isZero();
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void theSameRulesCheckLiveAnswers() {
        ObjectNode evidence = valid();
        set(PRIVATE_2 + "/Tags/2", "Value", "\"true\"").accept(evidence);
        ExpectedNetwork expected = expectation("privateLink", "on");
        Report imported = run(snapshot(evidence), expected);
        Report live = CheckRun.of(
                VpcChecks.over(NetworkEvidence.of(
                        snapshot(evidence), Evidence.Origin.LIVE, ProvenFor.ADMIN, Instant.EPOCH, expected)),
                "");
        assertThat(live.results())
                .extracting(result -> result.outcome().status())
                .isEqualTo(imported.results().stream()
                        .map(result -> result.outcome().status())
                        .toList());
        assertThat(seen(live)).isNotEmpty().isEqualTo(seen(imported));
        assertThat(origins(imported)).containsOnly(Evidence.Origin.IMPORTED, Evidence.Origin.TYPED);
        assertThat(origins(live)).containsOnly(Evidence.Origin.LIVE, Evidence.Origin.TYPED);
        assertThat(CheckRun.outcome(imported, "byoc.subnet.tag").provenFor()).contains(ProvenFor.DOCUMENT);
        assertThat(CheckRun.outcome(live, "byoc.subnet.tag").provenFor()).contains(ProvenFor.ADMIN);
        assertThat(CheckRun.outcome(live, "byoc.subnet.tag")
                        .evidence()
                        .orElseThrow()
                        .commands())
                .containsExactly(
                        "aws ec2 describe-subnets --filters Name=vpc-id,Values=vpc-0123456789abcdef0 --region us-west-2");
        assertThat(live.isLive()).isTrue();
        assertThat(imported.isLive()).isFalse();
    }

    private static Set<Evidence.Origin> origins(Report report) {
        return report.results().stream()
                .flatMap(result -> result.outcome().evidence().stream())
                .map(Evidence::origin)
                .collect(Collectors.toSet());
    }

    @Test
    void whatTheAdminMayNotReadIsUnknownWithTheFailureAndTheCommandToImportInstead() {
        ExpectedNetwork expected = expectation("privateLink", "on");
        var denied = Failure.of(FailureCode.ACTION_DENIED).withHttp(403);
        EvidenceBook book = NetworkEvidence.of(
                        snapshot(valid()), Evidence.Origin.LIVE, ProvenFor.ADMIN, Instant.EPOCH, expected)
                .with(
                        NetworkEvidence.key(NetworkSnapshot.Kind.NETWORK_ACLS),
                        new Observation.NotSeen<>(denied, Optional.of("aws x")));
        Report report = CheckRun.of(VpcChecks.over(book), "");
        assertThat(CheckRun.outcome(report, "byoc.nacl"))
                .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(Status.UNKNOWN))
                .satisfies(outcome -> assertThat(outcome.causes())
                        .containsExactly(new Cause.Failed(denied), new Cause.Unseen("aws x")));
        assertThat(report.count(Status.FAIL)).isZero();
    }

    @Test
    void missingEvidenceIsUnknownAndNamesItsCommand() {
        Report nothing = run(NetworkSnapshot.empty(), ExpectedNetwork.none());
        assertThat(nothing.count(Status.FAIL) + nothing.count(Status.WARN) + nothing.count(Status.PASS))
                .isZero();
        assertThat(nothing.verdict()).isEqualTo(Verdict.INCOMPLETE);
        for (String property : List.of(
                "Vpcs",
                "Subnets",
                "RouteTables",
                "NatGateways",
                "InternetGateways",
                "SecurityGroups",
                "VpcEndpoints",
                "NetworkAcls",
                "EnableDnsSupport",
                "EnableDnsHostnames",
                "HostedZoneSummaries")) {
            ObjectNode evidence = valid();
            evidence.remove(property);
            Report report = run(snapshot(evidence), expectation("privateLink", "on"));
            assertThat(seen(report)).as(property).isEmpty();
            assertThat(report.count(Status.FAIL)).as(property).isZero();
            assertThat(report.results().stream()
                            .flatMap(result -> result.outcome().causes().stream())
                            .filter(Cause.Unseen.class::isInstance)
                            .map(cause -> ((Cause.Unseen) cause).command()))
                    .as(property)
                    .isNotEmpty()
                    .allMatch(command -> command.startsWith("aws "));
        }
    }

    @Test
    void aNetworkWithoutPublicSubnetsGetsAWarning() {
        ObjectNode evidence = valid();
        set("/RouteTables/1/Routes/1", "GatewayId", "\"local\"").accept(evidence);
        assertThat(codes(
                        evidence,
                        "privateLink",
                        "on",
                        "subnetIds",
                        "subnet-00000000000000003 subnet-00000000000000004 subnet-00000000000000005"))
                .contains(ByocFinding.PUBLIC_SUBNETS_NONE, ByocFinding.NAT_SUBNET);
    }

    @Test
    void aRegionThatZillizDoesNotListIsConfirmedBySupport() {
        ObjectNode evidence = valid();
        evidence.at("/Subnets").forEach(subnet -> ((ObjectNode) subnet).put("AvailabilityZone", "sa-east-1a"));
        assertThat(codes(evidence, "regionId", "aws-sa-east-1")).contains(ByocFinding.REGION_NOT_LISTED);
    }

    @Test
    void oneDocumentOrManyIsTheSame() {
        ObjectNode whole = valid();
        var parts = new ArrayList<JsonNode>();
        whole.properties().forEach(property -> {
            if (!property.getKey().equals("VpcId")) {
                ObjectNode part = JSON.createObjectNode();
                part.set(property.getKey(), property.getValue());
                parts.add(part);
            }
        });
        Report many = run(snapshot(parts.toArray(JsonNode[]::new)), expectation("privateLink", "on"));
        assertThat(many.results())
                .isEqualTo(run(snapshot(whole), expectation("privateLink", "on")).results().stream()
                        .map(result -> many.results().stream()
                                .filter(other ->
                                        other.check().id().equals(result.check().id())
                                                && other.outcome().equals(result.outcome()))
                                .findFirst()
                                .orElseThrow())
                        .toList());
        ArrayNode list = JSON.createArrayNode().addAll(parts);
        assertThat(run(snapshot(list), expectation("privateLink", "on")).verdict())
                .isEqualTo(Verdict.NO_BLOCKER_FOUND);
    }

    @Test
    void severalVpcsOrAccountsAreAProblem() throws IOException {
        ObjectNode evidence = valid();
        ObjectNode other = evidence.at("/Vpcs/0").deepCopy();
        ((ArrayNode) evidence.at("/Vpcs")).add(other.put("VpcId", "vpc-00000000000000009"));
        assertThat(snapshot(evidence).ambiguity())
                .map(NetworkSnapshot.Problem::reason)
                .contains(NetworkSnapshot.Problem.Reason.SEVERAL_VPCS);
        other.put("OwnerId", "999999999999");
        assertThat(NetworkSnapshot.read(Map.of("a", evidence.toString())).problems())
                .extracting(NetworkSnapshot.Problem::reason)
                .containsExactly(NetworkSnapshot.Problem.Reason.SEVERAL_ACCOUNTS);
        assertThat(NetworkSnapshot.read(Map.of(
                                "a",
                                "{\"Other\":[]}",
                                "b",
                                Files.readString(VALID).substring(1)))
                        .problems())
                .extracting(NetworkSnapshot.Problem::reason)
                .containsExactlyInAnyOrder(
                        NetworkSnapshot.Problem.Reason.NOTHING_KNOWN, NetworkSnapshot.Problem.Reason.NOT_JSON);
    }

    @Test
    void theIdsComeFromTheEvidence() {
        assertThat(NetworkIds.of(snapshot(valid()), ExpectedNetwork.none()))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "vpcId", "vpc-0123456789abcdef0",
                        "subnetIds", "subnet-00000000000000003,subnet-00000000000000004,subnet-00000000000000005",
                        "securityGroupId", "sg-00000000000000001",
                        "vpcEndpointId", "vpce-00000000000000002",
                        "privateLink", "on"));
    }

    @Test
    void noEvidenceMakesACheckThrow() {
        Seeded.forEach(300, random -> {
            ObjectNode evidence = valid();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                damage(evidence, random);
            }
            NetworkSnapshot.Read read = NetworkSnapshot.read(Map.of("a", evidence.toString()));
            Report report = run(read.snapshot(), expectation("privateLink", "on"));
            assertThat(report.results().stream().flatMap(result -> result.outcome().causes().stream()))
                    .noneMatch(Cause.Failed.class::isInstance);
        });
    }

    /// Replaces a random value by another one.
    private static void damage(JsonNode node, RandomGenerator random) {
        JsonNode at = node;
        for (int depth = random.nextInt(1, 6); depth > 0; depth--) {
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = names.get(random.nextInt(names.size()));
                if (depth == 1 || !object.get(name).isContainerNode()) {
                    object.set(name, value(random));
                    return;
                }
                at = object.get(name);
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                int index = random.nextInt(array.size());
                if (depth == 1 || !array.get(index).isContainerNode()) {
                    array.set(index, value(random));
                    return;
                }
                at = array.get(index);
            } else {
                return;
            }
        }
    }

    private static JsonNode value(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.createArrayNode().add(random.nextInt());
            case 2 -> JSON.createObjectNode();
            case 3 -> JSON.getNodeFactory().numberNode(random.nextLong());
            case 4 -> JSON.getNodeFactory().booleanNode(random.nextBoolean());
            default -> JSON.getNodeFactory().textNode(Nasty.text(random).replaceAll("[\\uD800-\\uDFFF]", ""));
        };
    }
}
