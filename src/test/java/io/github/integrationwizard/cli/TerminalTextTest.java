package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "本番, 4", "プロバイダー, 12", "（全角）, 8", "é, 1", "e\u0301, 1", "ｱｲ, 2", "𠮷, 2", "统一。, 6"})
    void wideLettersTakeTwoColumns(String text, int columns) {
        assertThat(TerminalText.columns(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u001bb, a\\u{1b}b",
        "a\u009bb, a\\u{9b}b",
        "a\u202eb, a\\u{202e}b",
        "a\u2028b, a\\u{2028}b",
        "日本 語, 日本 語"
    })
    void whatATerminalWouldObeyIsShown(String text, String shown) {
        assertThat(TerminalText.line(text)).isEqualTo(shown);
    }
}
