package io.github.integrationwizard.vpc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.vpc.Plans;
import io.github.integrationwizard.vpc.form.Cidr;
import io.github.integrationwizard.vpc.form.VpcFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static List<String> blocks(List<Subnet> subnets) {
        return subnets.stream().map(subnet -> subnet.cidr().text()).toList();
    }

    @Test
    void theConsolesLayoutIsTheDocumentedExample() {
        Plan plan = Plans.plan();
        assertThat(blocks(plan.publicSubnets())).containsExactly("10.0.0.0/24", "10.0.16.0/24", "10.0.32.0/24");
        assertThat(blocks(plan.privateSubnets())).containsExactly("10.0.64.0/18", "10.0.128.0/18", "10.0.192.0/18");
        assertThat(plan.plannedAddresses()).isEqualTo(49_920);
        assertThat(plan.freeAddresses()).isEqualTo(15_616);
        assertThat(plan.privateSubnets()).extracting(Subnet::usable).containsOnly(16_379L);
        assertThat(plan.publicSubnets()).extracting(Subnet::usable).containsOnly(251L);
        assertThat(plan.subnets()).extracting(Subnet::zoneIndex).containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void theTerraformLayoutIsThatOfTheModules() {
        Plan plan = Plans.plan("layout", "terraform");
        assertThat(blocks(plan.privateSubnets())).containsExactly("10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18");
        assertThat(blocks(plan.publicSubnets())).containsExactly("10.0.254.0/24");
        assertThat(plan.plannedAddresses()).isEqualTo(49_408);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/17, console, 3, /19, /25", "10.0.0.0/17, terraform, 1, /19, /25", "10.0.0.0/20, console, 3, /22, /28",
        "10.0.0.0/24, console, 3, /26, /28", "10.0.0.0/25, console, 2, /27, /28", "10.0.0.0/26, console, 1, /28, /28",
        "10.0.0.0/26, terraform, 1, /28, /28"
    })
    void smallerBlocksKeepTheProportions(
            String block, String layout, int publics, String privateMask, String publicMask) {
        Plan plan = Plans.plan("vpcCidr", block, "layout", layout);
        assertThat(blocks(plan.privateSubnets())).hasSize(3).allMatch(cidr -> cidr.endsWith(privateMask));
        assertThat(blocks(plan.publicSubnets())).hasSize(publics).allMatch(cidr -> cidr.endsWith(publicMask));
        assertThat(Plans.findings("vpcCidr", block, "layout", layout)).containsExactly("WARNING VPC_CIDR_SCALED");
    }

    @Test
    void subnetsNeverOverlapOrLeaveTheBlockAndAllAddressesAreCounted() {
        Seeded.forEach(1000, random -> {
            int prefix = random.nextInt(16, 27);
            Cidr block = Cidr.of("10.0.0.0/8").part(prefix, random.nextLong(1L << prefix - 8));
            Plan plan = Plans.plan(
                    "vpcCidr", block.text(),
                    "layout", Seeded.oneOf(random, "console", "terraform"),
                    "egress", Seeded.oneOf(random, "nat", "other", "none"),
                    "privateLink", "on");
            List<Subnet> subnets = plan.subnets();
            for (int i = 0; i < subnets.size(); i++) {
                Cidr one = subnets.get(i).cidr();
                assertThat(block.contains(one)).isTrue();
                assertThat(one.prefix()).isBetween(16, 28);
                assertThat(subnets.get(i).usable())
                        .isEqualTo((1L << 32 - one.prefix()) - 5)
                        .isPositive();
                assertThat(subnets.subList(i + 1, subnets.size()))
                        .noneMatch(other -> other.cidr().overlaps(one));
            }
            long planned = subnets.stream()
                    .mapToLong(subnet -> subnet.cidr().addresses())
                    .sum();
            assertThat(plan.plannedAddresses()).isEqualTo(planned);
            assertThat(plan.plannedAddresses() + plan.freeAddresses()).isEqualTo(block.addresses());
            assertThat(plan.free())
                    .allMatch(free ->
                            subnets.stream().noneMatch(subnet -> subnet.cidr().overlaps(free)));
            assertThat(plan.privateSubnets()).extracting(Subnet::zoneIndex).containsExactly(0, 1, 2);
        });
    }

    @Test
    void overridesThatOverlapNeverGiveArtifacts() {
        Seeded.forEach(1000, random -> {
            int prefix = random.nextInt(16, 29);
            String block = Cidr.of("10.0.0.0/14")
                    .part(prefix, random.nextLong(1L << prefix - 14))
                    .text();
            String name = Seeded.oneOf(random, "public-1", "public-2", "private-1", "private-2", "private-3");
            var reading = Plans.read("subnetCidrs", name + "=" + block);
            Plan plan = Plans.plan("subnetCidrs", name + "=" + block);
            boolean valid = plan.subnets().stream()
                    .allMatch(one -> plan.block().contains(one.cidr())
                            && plan.subnets().stream()
                                    .noneMatch(other ->
                                            other != one && other.cidr().overlaps(one.cidr())));
            assertThat(reading.artifacts().isEmpty()).isEqualTo(!valid);
            assertThat(reading.hasErrors()).isEqualTo(!valid);
            assertThat(blocks(plan.subnets())).contains(block);
        });
    }

    @Test
    void everythingCarriesTheTagsThatZillizReads() {
        Plan plan = Plans.plan("projectName", "acme", "privateLink", "on");
        List<Map<String, String>> tags = Stream.of(
                        Stream.of(plan.tags(), plan.securityGroup().tags()),
                        plan.subnets().stream().map(Subnet::tags),
                        plan.endpoints().stream().map(Endpoint::tags))
                .flatMap(some -> some)
                .toList();
        assertThat(tags).hasSize(10).allMatch(some -> "zilliz-byoc".equals(some.get("Vendor")));
        assertThat(tags)
                .extracting(some -> some.get("Name"))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("acme-"));
        assertThat(plan.privateSubnets())
                .allMatch(subnet -> "1".equals(subnet.tags().get("kubernetes.io/role/internal-elb")));
        assertThat(plan.publicSubnets())
                .noneMatch(subnet -> subnet.tags().containsKey("kubernetes.io/role/internal-elb"));
    }

    @Test
    void withPrivateLinkTheServiceOfTheRegionIsUsedAndItsNamesResolveToIt() {
        Plan plan = Plans.plan("privateLink", "on");
        assertThat(plan.endpoints())
                .extracting(Endpoint::service)
                .containsExactly(
                        "com.amazonaws.us-west-2.s3", "com.amazonaws.vpce.us-west-2.vpce-svc-0654fb016640c364a");
        assertThat(plan.zillizEndpoint().orElseThrow().privateDns()).isTrue();
        assertThat(Plans.plan("privateLink", "on", "endpointDns", "hosted-zone")
                        .zillizEndpoint()
                        .orElseThrow()
                        .privateDns())
                .isFalse();
        assertThat(Plans.plan().zillizEndpoint()).isEmpty();
    }

    @Test
    void withoutEgressEveryAwsServiceGetsAnEndpointAndOnlyS3IsReached() {
        Plan plan = Plans.plan("privateLink", "on", "egress", "none");
        assertThat(plan.endpoints()).hasSize(12).extracting(Endpoint::name).contains("eks-auth", "ecr.dkr", "sts");
        assertThat(plan.publicSubnets()).isEmpty();
        assertThat(plan.securityGroup().outbound())
                .extracting(rule -> rule.peer().id())
                .containsExactly("self", "10.0.0.0/16", "s3-prefix-list");
    }

    @Test
    void aRegionWithoutPublishedServiceNeedsItsName() {
        assertThat(Plans.findings("regionId", "aws-us-east-2", "privateLink", "on"))
                .containsExactly("WARNING ENDPOINT_SERVICE_NOT_PUBLISHED");
        assertThat(Plans.read("regionId", "aws-us-east-2", "privateLink", "on").missing())
                .anyMatch(missing -> missing.field().equals("endpointService"));
        assertThat(Plans.read(
                                "regionId",
                                "aws-us-east-2",
                                "privateLink",
                                "on",
                                "endpointService",
                                "com.amazonaws.vpce.us-east-2.vpce-svc-0123456789abcdef0")
                        .artifacts())
                .hasSize(5);
    }

    @Test
    void noAnswerMakesTheReadingThrow() {
        Seeded.forEach(1500, random -> {
            var answers = new HashMap<String, String>();
            for (var field : VpcFields.ALL) {
                answers.put(
                        field.id(),
                        switch (random.nextInt(3)) {
                            case 0 -> Nasty.text(random);
                            case 1 ->
                                field.choices().isEmpty()
                                        ? Nasty.spoiled(
                                                random,
                                                Seeded.oneOf(
                                                        random, "10.0.0.0/16", "private-1=10.0.0.0/20", "vpc-01234567"))
                                        : Seeded.oneOf(random, field.choices().toArray(String[]::new));
                            default -> "";
                        });
            }
            var draft = new Draft("vpc", answers);
            var reading = Plans.PROVIDER.read(draft);
            assertThat(reading.hasErrors()).isEqualTo(!reading.invalid().isEmpty());
            assertThat(reading.target().isPresent())
                    .isEqualTo(!reading.artifacts().isEmpty());
        });
    }
}
