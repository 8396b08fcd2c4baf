package io.github.integrationwizard.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationwizard.core.policy.SourcedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellQuotingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "vpc-1, vpc-1",
                "a=b, a=b",
                "Name=vpc-id, Name=vpc-id",
                "=ls, '=ls'",
                "a b, 'a b'",
                "||, ''",
                "it's, 'it'\\''s'",
                "~, '~'",
                "$x, '$x'",
                "*, '*'",
                "a;b, 'a;b'"
            })
    void aWordIsQuotedOnlyWhereItNeedsIt(String word, String quoted) {
        assertThat(ShellQuoting.word(word)).isEqualTo(quoted);
    }

    @Test
    void aCommandQuotesEachOfItsWords() {
        assertThat(ShellQuoting.command("aws", "--query", "Vpcs[0]", "")).isEqualTo("aws --query 'Vpcs[0]' ''");
    }

    @Test
    void quotesCanBeForced() {
        assertThat(ShellQuoting.quote("plain")).isEqualTo("'plain'");
    }

    @Test
    void nulIsRejected() {
        String word = "a\0b";
        assertThatThrownBy(() -> ShellQuoting.word(word)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShellQuoting.quote(word)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ShellQuoting.command("aws", word)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShellLine().word(SourcedText.from("name", word)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
