package io.github.integrationwizard.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredLanguageTest {
    private final Path home = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                    .setAttributeViews("basic", "owner", "posix", "unix")
                    .build())
            .getPath("/home/data");

    @BeforeEach
    void makeHome() throws Exception {
        Files.createDirectories(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh"})
    void whatTheSettingsStoreKeepsIsFound(String language) throws Exception {
        new SettingsStore(home)
                .change(settings -> settings.withConsoleLanguage(Optional.of("en"))
                        .withTheme(Settings.Theme.DARK)
                        .withLanguage(Optional.of(language)));
        assertThat(StoredLanguage.read(home)).contains(language);
    }

    @Test
    void withoutAChoiceThereIsNone() throws Exception {
        assertThat(StoredLanguage.read(home)).isEmpty();
        new SettingsStore(home).change(settings -> settings.withConsoleLanguage(Optional.of("ja")));
        assertThat(StoredLanguage.read(home)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"language\":\"fr\"}",
                "{\"language\":1}",
                "{\"other\":{\"language\":\"ja\"}}",
                "\u0000"
            })
    void aFileThatSaysNothingUsableSaysNothing(String content) throws Exception {
        Files.writeString(home.resolve("settings.json"), content);
        assertThat(StoredLanguage.read(home)).isEmpty();
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Files.writeString(home.resolve("elsewhere"), "{\"language\":\"ja\"}");
        Files.createSymbolicLink(home.resolve("settings.json"), home.resolve("elsewhere"));
        assertThat(StoredLanguage.read(home)).isEmpty();
    }
}
