package io.github.integrationwizard.vpc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubnetOverridesTest {
    private static final List<String> NAMES = List.of("private-1", "private-2");

    @Test
    void oneSubnetIsChangedAndTheOthersStayAsTyped() {
        String answer = "private-1=10.0.1  private-2=10.0.128.0/19,what";
        assertThat(SubnetOverrides.of(answer).block("private-1")).contains("10.0.1");
        assertThat(SubnetOverrides.of(answer).with("private-1", " 10.0.64.0 / 18 "))
                .isEqualTo("private-1=10.0.64.0/18 private-2=10.0.128.0/19 what");
        assertThat(SubnetOverrides.of(answer).with("private-2", "")).isEqualTo("private-1=10.0.1 what");
        assertThat(SubnetOverrides.of("").with("private-2", "x")).isEqualTo("private-2=x");
    }

    @Test
    void entriesOfNoSubnetAreListedAndCanBeRemoved() {
        SubnetOverrides overrides = SubnetOverrides.of("public-3=10.0.96.0/24 private-1=a private-1=b =c nothing");
        assertThat(overrides.unmatched(NAMES)).containsExactly("public-3=10.0.96.0/24", "private-1=b", "=c", "nothing");
        for (String other : overrides.unmatched(NAMES)) {
            assertThat(SubnetOverrides.of(overrides.without(other)).unmatched(NAMES))
                    .doesNotContain(other)
                    .hasSize(3);
        }
        assertThat(SubnetOverrides.of(overrides.without("private-1=b")).block("private-1"))
                .contains("a");
    }
}
