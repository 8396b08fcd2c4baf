package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// More than one provider behind the same options.
class ProvidersTest {
    private final TestRun run = new TestRun(List.of(new AwsProvider(), new OtherProvider()));

    @Test
    void anOptionThatOnlyAnotherProviderHasIsBadInput() {
        TestRun.Result result = run.run("policy", "--provider", "other", "--external-id", "x");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("integration-wizard: --external-id is not an option of provider other.\n");
    }

    @Test
    void helpSaysWhichProviderAnOptionIsOnlyFor() {
        String help = run.run("policy", "--help").out().replaceAll("\\s+", " ");
        assertThat(help)
                .contains("--provider=aws|other")
                .containsPattern("--external-id=VALUE [^=]*Only with provider aws\\.")
                .containsPattern("--region-id=VALUE [^=]*aws-cn-northwest-1 \\| other-region\\. --bucket-name=VALUE");
    }

    @Test
    void anUnknownProviderIsBadInputThatNamesTheKnownOnes() {
        TestRun.Result result = run.run("policy", "--provider", "azure");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("aws | other");
    }

    @Test
    void aKeptIntegrationDoesNotChangeItsProvider() {
        run.run("integrations", "save", "--provider", "aws", "--name", "mine");
        TestRun.Result result = run.run("integrations", "save", "--provider", "other", "--name", "mine");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("mine is of provider aws, not other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh"})
    void aFailureInsideTheProgramIsOneSentenceWithItsClass(String language) {
        TestRun.Result result = run.run("policy", "--provider", "other", "--language", language);
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .hasLineCount(1)
                .contains("java.lang.IllegalStateException")
                .doesNotContain(OtherProvider.MESSAGE)
                .doesNotContain("\tat ");
    }
}
