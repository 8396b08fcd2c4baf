package io.github.integrationwizard.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftHashTest {
    private static final Draft DRAFT =
            Draft.empty("aws").with("name", "backups").with("bucketName", "acme");

    @Test
    void theHashDoesNotDependOnTheOrderOfAnswers() {
        Draft other =
                Draft.empty("aws").with("bucketName", "acme").with("name", "x").with("name", "backups");
        assertThat(other.hash()).isEqualTo(DRAFT.hash()).matches("[0-9a-f]{64}");
        assertThat(DRAFT.with("prefix", "x").with("prefix", "").hash()).isEqualTo(DRAFT.hash());
    }

    @Test
    void theHashDependsOnEveryAnswerAndTheProvider() {
        assertThat(DRAFT.with("bucketName", "acme ").hash()).isNotEqualTo(DRAFT.hash());
        assertThat(DRAFT.with("prefix", "x").hash()).isNotEqualTo(DRAFT.hash());
        assertThat(new Draft("alibaba", DRAFT.answers()).hash()).isNotEqualTo(DRAFT.hash());
    }

    @Test
    void differentSplitsOfTheSameCharactersHaveDifferentHashes() {
        assertThat(new Draft("aws", Map.of("a", "bc")).hash()).isNotEqualTo(new Draft("aws", Map.of("ab", "c")).hash());
        assertThat(new Draft("aws", Map.of("a", "1:b")).hash())
                .isNotEqualTo(new Draft("aws", Map.of("a", "", "b", "")).hash());
    }
}
