package io.github.integrationwizard.store;

import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Reads only the language from the stored settings, for a command line that prints before it loads anything else.
/// Other code uses [SettingsStore].
public final class StoredLanguage {
    private StoredLanguage() {}

    /// The chosen language; empty if none was chosen, or if the file cannot be read, which [SettingsStore#load]
    /// reports.
    ///
    /// @param home the data folder, see [Folders#home]
    public static Optional<String> read(Path home) {
        Path file = home.resolve("settings.json");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return StrictJson.read(TextFile.read(file, DataFolder.MOST_BYTES))
                    .string("language")
                    .filter(Settings::isLanguage);
        } catch (UnreadableFileException | InvalidContentException e) {
            return Optional.empty();
        }
    }
}
