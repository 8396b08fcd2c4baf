package io.github.integrationwizard.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// The language among the kept settings, for a command line that has to speak before anything else and must not wait for a
/// whole object mapper to load. Whoever works with settings uses [SettingsStore].
public final class KeptLanguage {
    private KeptLanguage() {}

    /// The chosen language; empty when none was chosen, and also when the file cannot be read: that is for
    /// [SettingsStore#load] to tell.
    ///
    /// @param home the folder of [Folders#home]
    public static Optional<String> read(Path home) {
        Path file = home.resolve("settings.json");
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser json = new JsonFactory().createParser(in.readNBytes(DataFolder.MOST_BYTES))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean language = json.currentName().equals("language");
                JsonToken value = json.nextToken();
                if (language && value == JsonToken.VALUE_STRING) {
                    return Optional.of(json.getText()).filter(Settings::isLanguage);
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
