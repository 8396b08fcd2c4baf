package io.github.integrationwizard.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The JVM's cache of classes as a start needs them. A JVM that cannot use its cache goes on without it, so one has to
/// look.
public final class StartupCache {
    private StartupCache() {}

    /// Whether a process runs from one; empty on systems that do not tell what a process has in memory.
    ///
    /// @param maps the files in the memory of the process, as Linux lists them in `/proc/self/maps`
    public static Optional<Boolean> isInUse(Path maps) {
        if (!Files.isReadable(maps)) {
            return Optional.empty();
        }
        try {
            // Names of other files there may have any bytes.
            return Optional.of(Files.readString(maps, StandardCharsets.ISO_8859_1)
                    .lines()
                    .anyMatch(line -> line.endsWith(".aot")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
