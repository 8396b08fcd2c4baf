package io.github.integrationwizard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path home;

    @Test
    void withoutAFileTheDefaultsHoldAndNoneIsMade() throws Exception {
        assertThat(store().load()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, Optional.empty()));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatIsChosenIsThereForTheNextProgram() throws Exception {
        Settings chosen = Settings.DEFAULT
                .withLanguage(Optional.of("zh"))
                .withConsoleLanguage(Optional.of("en"))
                .withTheme(Settings.Theme.CONTRAST_DARK)
                .withTextSize(Settings.TextSize.LARGEST)
                .withUpdateUrl(Optional.of("https://example.com/version"))
                .withWindow(-5, 0, 900, 600);

        assertThat(store().change(before -> chosen)).isEqualTo(chosen);
        assertThat(store().load()).isEqualTo(new SettingsStore.Loaded(chosen, Optional.empty()));
    }

    @Test
    void theOldFileOfSchema1IsStillUnderstoodAndWrittenTheSameWay() throws Exception {
        byte[] bytes;
        try (InputStream old = getClass().getResourceAsStream("/store/schema-1/settings.json")) {
            bytes = old.readAllBytes();
        }
        Files.write(file(), bytes);

        assertThat(store().load().settings())
                .isEqualTo(Settings.DEFAULT
                        .withLanguage(Optional.of("ja"))
                        .withConsoleLanguage(Optional.of("en"))
                        .withTheme(Settings.Theme.DARK)
                        .withWindow(-12, 40, 1180, 760));
        store().change(same -> same);
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void twoWindowsThatChangeDifferentSettingsKeepBoth() throws Exception {
        SettingsStore one = store();
        SettingsStore other = store();
        one.load();
        other.load();

        one.change(now -> now.withTheme(Settings.Theme.DARK));
        other.change(now -> now.withLanguage(Optional.of("ja")));

        assertThat(store().load().settings())
                .isEqualTo(Settings.DEFAULT.withTheme(Settings.Theme.DARK).withLanguage(Optional.of("ja")));
    }

    @Test
    void aChoiceThatIsTakenBackIsGone() throws Exception {
        store().change(now -> now.withLanguage(Optional.of("ja")).withTheme(Settings.Theme.DARK));

        store().change(now -> Settings.DEFAULT);

        assertThat(file()).content().isEqualTo("{\n  \"schema\": 1\n}\n");
    }

    @Test
    void aDamagedFileIsSetAsideAndToldAndTheDefaultsHold() throws Exception {
        Files.writeString(file(), "{\"schema\": 1, \"theme\": 5}");

        Path aside = home.resolve("set-aside").resolve("settings.json");
        assertThat(store().load())
                .isEqualTo(new SettingsStore.Loaded(
                        Settings.DEFAULT,
                        Optional.of(
                                new DamagedFile("settings.json", DamagedFile.Reason.WRONG_SHAPE, Optional.of(aside)))));
        assertThat(aside).hasContent("{\"schema\": 1, \"theme\": 5}");
        assertThat(store().load()).isEqualTo(new SettingsStore.Loaded(Settings.DEFAULT, Optional.empty()));
    }

    @Test
    void aTextSizeOfTheWrongKindIsDamageLikeAnyOtherSuchValue() throws Exception {
        Files.writeString(file(), "{\"schema\": 1, \"textSize\": \"large\"}");

        assertThat(store().load().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(home.resolve("set-aside").resolve("settings.json")).exists();
    }

    @Test
    void anUnknownTextSizeGoesWhenOneIsChosen() throws Exception {
        Files.writeString(file(), "{\"schema\": 1, \"textSize\": 133}");

        store().change(now -> now.withTextSize(now.textSize().larger()));

        assertThat(file()).content().isEqualTo("{\n  \"schema\": 1,\n  \"textSize\": 125\n}\n");
    }

    @Test
    void textSizesEndAtBothEnds() {
        assertThat(Settings.TextSize.LARGEST.larger()).isEqualTo(Settings.TextSize.LARGEST);
        assertThat(Settings.TextSize.NORMAL.smaller()).isEqualTo(Settings.TextSize.NORMAL);
        assertThat(Settings.TextSize.NORMAL.larger().larger().smaller()).isEqualTo(Settings.TextSize.LARGE);
    }

    @Test
    void changingADamagedFileKeepsItsBytes() throws Exception {
        Files.writeString(file(), "torn");

        store().change(now -> now.withTheme(Settings.Theme.DARK));

        assertThat(home.resolve("set-aside").resolve("settings.json")).hasContent("torn");
        assertThat(store().load().settings().theme()).isEqualTo(Settings.Theme.DARK);
    }

    @Test
    void theFileOfANewerVersionIsLeftAlone() throws Exception {
        Files.writeString(file(), "{\"schema\": 2}");

        assertThat(store().load())
                .isEqualTo(new SettingsStore.Loaded(
                        Settings.DEFAULT,
                        Optional.of(new DamagedFile("settings.json", DamagedFile.Reason.NEWER, Optional.empty()))));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store().change(now -> now.withTheme(Settings.Theme.DARK)))
                .extracting(StoreException::reason)
                .isEqualTo(StoreException.Reason.NEWER);
        assertThat(file()).hasContent("{\"schema\": 2}");
    }

    @Test
    void unknownPropertiesAndChoicesSurvive() throws Exception {
        Files.writeString(
                file(),
                "{\"schema\": 1, \"theme\": \"sepia\", \"language\": \"fr\", \"consoleLanguage\": \"fr\", \"textSize\": 133, \"proxy\": {\"a\": [1]}}");
        assertThat(store().load().settings()).isEqualTo(Settings.DEFAULT);

        store().change(now -> now.withLanguage(Optional.of("ja")));

        assertThat(file()).content().isEqualTo("""
                {
                  "schema": 1,
                  "language": "ja",
                  "theme": "sepia",
                  "consoleLanguage": "fr",
                  "textSize": 133,
                  "proxy": {
                    "a": [
                      1
                    ]
                  }
                }
                """);
    }

    @Test
    void onlyOurLanguagesCanBeChosen() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withLanguage(Optional.of("fr")));
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.DEFAULT.withConsoleLanguage(Optional.of("")));
    }

    private SettingsStore store() {
        return new SettingsStore(home);
    }

    private Path file() {
        return home.resolve("settings.json");
    }
}
