package io.github.integrationwizard.vpc.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tag keys that were translated or misspelled.
class HomoglyphsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ベンダー", "vendor", "VENDOR", "Vеndor", "Ｖｅｎｄｏｒ", "Vendor ", "Ven\u200Bdor", "供应商"})
    void aSimilarKeyIsRecognized(String key) {
        assertThat(Homoglyphs.looksLike(key, "Vendor")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vendor", "Vendors", "Name", "", "V"})
    void aDifferentKeyIsNotSimilar(String key) {
        assertThat(Homoglyphs.looksLike(key, "Vendor")).isFalse();
    }

    @Test
    void aKeyIsSpelledCharacterByCharacter() {
        assertThat(Homoglyphs.spell("Vеn dor")).isEqualTo("V U+0435 n U+0020 d o r");
    }
}
