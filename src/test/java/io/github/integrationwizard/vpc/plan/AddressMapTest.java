package io.github.integrationwizard.vpc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.vpc.Plans;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressMapTest {
    /// One letter per cell: `.` free, `u` public, `r` private, `!` overlapping subnets, `2` several without overlap.
    private static List<String> drawn(String... answers) {
        return AddressMap.rows(Plans.plan(answers)).stream()
                .map(row -> switch (row) {
                    case AddressMap.Whole whole ->
                        whole.block() + " " + whole.subnet().map(Subnet::name).orElse("free");
                    case AddressMap.Lane lane ->
                        lane.block() + " "
                                + lane.cells().stream()
                                        .map(AddressMapTest::letter)
                                        .collect(Collectors.joining());
                })
                .toList();
    }

    private static String letter(AddressMap.Cell cell) {
        if (cell.clashes()) {
            return "!";
        }
        return switch (cell.subnets().size()) {
            case 0 -> ".";
            case 1 -> cell.subnets().getFirst().isPrivate() ? "r" : "u";
            default -> "2";
        };
    }

    @Test
    void theDocumentedPlanHasOneLaneAndThreeBlocks() {
        String free = ".".repeat(15);
        assertThat(drawn())
                .containsExactly(
                        "10.0.0.0/18 u" + free + "u" + free + "u" + free + ".".repeat(16),
                        "10.0.64.0/18 private-1",
                        "10.0.128.0/18 private-2",
                        "10.0.192.0/18 private-3");
    }

    @Test
    void theTerraformLayoutHasItsLaneLast() {
        assertThat(drawn("layout", "terraform"))
                .containsExactly(
                        "10.0.0.0/18 private-1",
                        "10.0.64.0/18 private-2",
                        "10.0.128.0/18 private-3",
                        "10.0.192.0/18 " + ".".repeat(62) + "u.");
    }

    @Test
    void aQuarterWithoutSubnetsIsFree() {
        assertThat(drawn("egress", "other")).first().isEqualTo("10.0.0.0/18 free");
    }

    @Test
    void overriddenSubnetsAreDrawnAtTheirBlocks() {
        assertThat(drawn("subnetCidrs", "private-2=10.0.128.0/19"))
                .contains("10.0.128.0/18 " + "r".repeat(32) + ".".repeat(32));
        assertThat(drawn("subnetCidrs", "private-2=10.0.64.0/18"))
                .contains("10.0.64.0/18 " + "!".repeat(64), "10.0.128.0/18 free");
        assertThat(drawn("subnetCidrs", "public-1=10.0.3.0/28,public-2=10.0.3.16/28"))
                .first()
                .asString()
                .startsWith("10.0.0.0/18 ...2");
    }

    @ParameterizedTest
    @CsvSource({"16, 64", "20, 64", "22, 16", "24, 4", "26, 1"})
    void smallBlocksHaveFewerCells(int prefix, int cells) {
        AddressMap.Row first =
                AddressMap.rows(Plans.plan("vpcCidr", "10.0.0.0/" + prefix)).getFirst();
        assertThat(first instanceof AddressMap.Lane lane ? lane.cells().size() : 1)
                .isEqualTo(cells);
    }
}
