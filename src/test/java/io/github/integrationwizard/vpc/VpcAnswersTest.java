package io.github.integrationwizard.vpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.vpc.form.VpcFinding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One line per case: field, answer, finding, suggestion.
class VpcAnswersTest {
    private static final String CASES = """
            projectName     | acme-1                      |                                 |
            projectName     | Acme Prod                   | ERROR PROJECT_NAME_CHARACTERS   | acme-prod
            projectName     | acmé                        | ERROR PROJECT_NAME_CHARACTERS   |
            projectName     | -acme                       | ERROR PROJECT_NAME_EDGE         |
            projectName     | abcdefghijabcdefghijabcdefghijabc  |                          |
            projectName     | abcdefghijabcdefghijabcdefghijabcd | ERROR PROJECT_NAME_LENGTH |
            projectName     | sg-acme                     | ERROR PROJECT_NAME_RESERVED     |
            regionId        | us-west-2                   | ERROR BYOC_REGION_FORM          | aws-us-west-2
            regionId        | Oregon                      | ERROR BYOC_REGION_FORM          |
            regionId        | aws-sa-east-1               | WARNING BYOC_REGION_NOT_LISTED  |
            regionId        | aws-cn-northwest-1          | ERROR BYOC_REGION_CHINA         |
            regionId        | aws-ap-southeast-7          |                                 |
            vpcCidr         | 10.0.0.0/16                 |                                 |
            vpcCidr         | 100.64.0.0/16               |                                 |
            vpcCidr         | 10.0.0.0                    | ERROR VPC_CIDR_NO_MASK          | 10.0.0.0/16
            vpcCidr         | 10.0.0/16                   | ERROR VPC_CIDR_FORM             |
            vpcCidr         | 10.0.0.0/99                 | ERROR VPC_CIDR_FORM             |
            vpcCidr         | 010.0.0.0/16                | ERROR VPC_CIDR_FORM             |
            vpcCidr         | 10.0.128/0/18               | ERROR VPC_CIDR_MANGLED          | 10.0.128.0/18
            vpcCidr         | 2001:db8::/32               | ERROR VPC_CIDR_IPV6             |
            vpcCidr         | 10.0.0.1/16                 | ERROR VPC_CIDR_HOST_BITS        | 10.0.0.0/16
            vpcCidr         | 10.0.64.0/16                | ERROR VPC_CIDR_HOST_BITS        | 10.0.0.0/16
            vpcCidr         | 127.0.0.0/16                | ERROR VPC_CIDR_RESERVED         |
            vpcCidr         | 169.254.0.0/16              | ERROR VPC_CIDR_RESERVED         |
            vpcCidr         | 224.0.0.0/16                | ERROR VPC_CIDR_RESERVED         |
            vpcCidr         | 0.0.0.0/0                   | ERROR VPC_CIDR_RESERVED         |
            vpcCidr         | 10.0.0.0/8                  | ERROR VPC_CIDR_SIZE             | 10.0.0.0/16
            vpcCidr         | 10.0.0.0/29                 | ERROR VPC_CIDR_SIZE             |
            vpcCidr         | 10.0.0.0/28                 | ERROR VPC_CIDR_TOO_SMALL        |
            vpcCidr         | 10.0.0.0/17                 | WARNING VPC_CIDR_SCALED         |
            vpcCidr         | 8.8.0.0/16                  | WARNING VPC_CIDR_PUBLIC         |
            vpcCidr         | 172.17.0.0/16               | WARNING VPC_CIDR_DOCKER         |
            vpcCidr         | 172.20.0.0/16               | WARNING VPC_CIDR_EKS            |
            vpcCidr         | 10.100.0.0/16               | WARNING VPC_CIDR_EKS            |
            avoid           | 10.1.0.0/16, 192.168.0.0/24 |                                 |
            avoid           | 10.1.2.3                    |                                 |
            avoid           | office                      | ERROR AVOID_FORM                |
            availabilityZones | us-west-2a us-west-2b us-west-2d |                          |
            availabilityZones | us-west-2a us-west-2b     | ERROR ZONE_COUNT                |
            availabilityZones | us-west-2a us-west-2a us-west-2b | ERROR ZONE_COUNT         |
            availabilityZones | us-west-2-lax-1a          | ERROR ZONE_FORM                 |
            availabilityZones | us-east-1a us-east-1b us-east-1c | ERROR ZONE_REGION        |
            subnetCidrs     | private-2=10.0.128.0/19     | WARNING SUBNET_CIDR_SMALLER     |
            subnetCidrs     | public-1=10.0.1.0/24        |                                 |
            subnetCidrs     | 10.0.1.0/24                 | ERROR SUBNET_CIDR_FORM          |
            subnetCidrs     | public-1=10.0.1.1/24        | ERROR SUBNET_CIDR_HOST_BITS     | public-1=10.0.1.0/24
            subnetCidrs     | public-1=10.0.1.0/29        | ERROR SUBNET_CIDR_SIZE          |
            subnetCidrs     | public-9=10.0.1.0/24        | ERROR SUBNET_CIDR_NAME          |
            subnetCidrs     | public-1=10.0.1.0/24 public-1=10.0.2.0/24 | ERROR SUBNET_CIDR_REPEATED |
            subnetCidrs     | public-1=10.1.0.0/24        | ERROR SUBNET_CIDR_OUTSIDE       |
            subnetCidrs     | public-1=10.0.64.0/24       | ERROR SUBNET_CIDR_OVERLAP       |
            egress          | none                        | ERROR EGRESS_NEEDS_PRIVATE_LINK |
            egress          | other                       | INFO EGRESS_OTHER               |
            vpcId           | vpc-0123456789abcdef0       |                                 |
            vpcId           | vpc-01234567                |                                 |
            vpcId           | my-vpc                      | ERROR RESOURCE_ID_FORM          |
            vpcId           | subnet-01234567             | ERROR RESOURCE_ID_KIND          |
            subnetIds       | subnet-01234567,subnet-01234568,subnet-01234569 |             |
            subnetIds       | subnet-01234567             | ERROR SUBNET_IDS_COUNT          |
            endpointDns     | hosted-zone                 | WARNING ONLY_WITH_PRIVATE_LINK  |
            """;

    static Stream<String> cases() {
        return CASES.lines();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAnswerGetsExactlyItsFinding(String line) {
        String[] cells = Stream.of(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        var findings = Plans.read(cells[0], cells[1]).findings();
        assertThat(findings.stream()
                        .map(finding ->
                                finding.severity() + " " + finding.code().name()))
                .isEqualTo(cells[2].isEmpty() ? List.of() : List.of(cells[2]));
        assertThat(findings.stream().map(Finding::field))
                .containsOnly(findings.isEmpty() ? new String[0] : new String[] {cells[0]});
        assertThat(findings.stream().findFirst().flatMap(Finding::suggestion))
                .isEqualTo(Optional.of(cells[3]).filter(repair -> !repair.isEmpty()));
    }

    @Test
    void anOverlapIsReportedWithAFreeBlock() {
        Finding finding =
                Plans.read("avoid", "10.0.128.0/20 10.1.0.0/16").findings().getFirst();
        assertThat(finding.code()).isEqualTo(VpcFinding.VPC_CIDR_OVERLAP);
        assertThat(finding.args()).containsExactly("10.0.0.0/16", "10.0.128.0/20");
        String other = finding.suggestion().orElseThrow();
        assertThat(Plans.findings("vpcCidr", other, "avoid", "10.0.128.0/20 10.1.0.0/16"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.amazonaws.vpce.us-west-2.vpce-svc-0654fb016640c364a | ",
                "com.amazonaws.vpce.us-west-2.vpce-svc-0123456789abcdef0 | WARNING ENDPOINT_SERVICE_UNKNOWN",
                "com.amazonaws.vpce.us-west-2.vpce-svc-0dfdaa96b9114453c | WARNING ENDPOINT_SERVICE_OBSOLETE",
                "com.amazonaws.vpce.eu-central-1.vpce-svc-0d5ce1ec4decbc7df | ERROR ENDPOINT_SERVICE_REGION",
                "vpce-svc-0654fb016640c364a | ERROR ENDPOINT_SERVICE_FORM",
                "com.amazonaws.us-west-2.s3 | ERROR ENDPOINT_SERVICE_FORM",
                "com.amazonaws.vpce.usダウンロード-west-2. vpce-svc-03 c 2ea 94 c 80806 41 1 | ERROR ENDPOINT_SERVICE_MANGLED"
            })
    void aServiceIsComparedWithTheKnownOnes(String service, String expected) {
        var findings =
                Plans.read("privateLink", "on", "endpointService", service).findings();
        assertThat(findings.stream()
                        .map(finding ->
                                finding.severity() + " " + finding.code().name()))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
        if (expected != null) {
            assertThat(findings.getFirst().suggestion())
                    .contains("com.amazonaws.vpce.us-west-2.vpce-svc-0654fb016640c364a");
        }
    }

    @Test
    void theHostedZoneGetsAWarningOfItsSideEffect() {
        assertThat(Plans.findings("privateLink", "on", "endpointDns", "hosted-zone"))
                .containsExactly("WARNING ENDPOINT_DNS_HIDES");
    }

    @Test
    void everyCodeHasACase() {
        Set<String> elsewhere = Set.of(
                "VPC_CIDR_OVERLAP",
                "ENDPOINT_SERVICE_NOT_PUBLISHED",
                "ENDPOINT_DNS_HIDES",
                "ENDPOINT_SERVICE_MANGLED",
                "ENDPOINT_SERVICE_FORM",
                "ENDPOINT_SERVICE_REGION",
                "ENDPOINT_SERVICE_OBSOLETE",
                "ENDPOINT_SERVICE_UNKNOWN");
        Set<String> tested = cases().flatMap(line ->
                        Stream.of(line.split("\\|", -1)[2].strip().split(" ")).skip(1))
                .collect(Collectors.toCollection(TreeSet::new));
        tested.addAll(elsewhere);
        assertThat(tested)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(VpcFinding.values()).map(Enum::name).toList());
    }
}
