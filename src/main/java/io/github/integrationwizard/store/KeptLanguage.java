package io.github.integrationwizard.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
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
        try (JsonParser json = new JsonFactory().createParser(content(file))) {
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

    /// Not by a stream: the JDK's would load its socket channels, which no command line without network should.
    private static byte[] content(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            var buffer = ByteBuffer.allocate((int) Math.min(channel.size(), DataFolder.MOST_BYTES));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // Once more.
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }
}
