package io.github.integrationwizard.store;

import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFileException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The language among the kept settings, for a command line that has to speak before anything else. Whoever works with
/// settings uses [SettingsStore].
public final class StoredLanguage {
    private StoredLanguage() {}

    /// The chosen language; empty when none was chosen, and also when the file cannot be read: that is for
    /// [SettingsStore#load] to tell.
    ///
    /// @param home the folder of [Folders#home]
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
