package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.store.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingChoiceTest {
    @ParameterizedTest
    @EnumSource(SettingChoice.class)
    void settingsHaveTheValueThatWasSet(SettingChoice choice) {
        for (String value : choice.choices()) {
            Settings set = choice.set(Settings.DEFAULT, value);
            assertThat(choice.valueIn(set)).isEqualTo(value);
            for (SettingChoice other : SettingChoice.values()) {
                if (other != choice) {
                    assertThat(other.valueIn(set)).isEqualTo(other.valueIn(Settings.DEFAULT));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SettingChoice.class)
    void theDefaultIsOneOfTheChoices(SettingChoice choice) {
        assertThat(choice.choices()).contains(choice.valueIn(Settings.DEFAULT)).doesNotHaveDuplicates();
    }

    @Test
    void aLanguageThatFollowsTheSystemIsNotStored() {
        Settings japanese = SettingChoice.LANGUAGE.set(Settings.DEFAULT, "ja");
        assertThat(japanese.language()).contains("ja");
        assertThat(SettingChoice.LANGUAGE.set(japanese, SettingChoice.SYSTEM)).isEqualTo(Settings.DEFAULT);
        assertThat(SettingChoice.CONSOLE_LANGUAGE
                        .set(SettingChoice.CONSOLE_LANGUAGE.set(Settings.DEFAULT, "zh"), SettingChoice.SYSTEM)
                        .consoleLanguage())
                .isEmpty();
    }
}
