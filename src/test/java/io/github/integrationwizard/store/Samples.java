package io.github.integrationwizard.store;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.integration.Integration;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// What the tests of this package keep, and where they look.
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00.123456789Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final UUID ID = new UUID(0xAAAA, 1);
    static final UUID COPY = new UUID(0xBBBB, 2);

    private Samples() {}

    static IntegrationStore store(Path home) {
        return new IntegrationStore(home, CLOCK, () -> COPY);
    }

    static Integration named(UUID id, String name) {
        return Integration.begin(id, draft("name", name, "bucketName", "example-backups"), NOW);
    }

    static Draft draft(String... fieldsAndTexts) {
        var answers = new LinkedHashMap<String, String>();
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            answers.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
        }
        return new Draft("aws", answers);
    }

    static Path file(Path home, UUID id) {
        return home.resolve("integrations").resolve(id + ".json");
    }

    static Path put(Path home, UUID id, String text) throws IOException {
        Files.createDirectories(home.resolve("integrations"));
        return Files.writeString(file(home, id), text);
    }

    /// Every file in a folder by name, with its content.
    static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (Files.isRegularFile(file)) {
                        contents.put(
                                file.getFileName().toString(),
                                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return contents;
    }
}
