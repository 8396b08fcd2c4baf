package io.github.integrationwizard.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The JVM's start-up cache of loaded and linked classes. A JVM that cannot use its cache continues without it and does
/// not report this, so this class checks.
public final class StartupCache {
    private StartupCache() {}

    /// Whether a process uses a start-up cache; empty on systems that do not list the files a process has mapped.
    ///
    /// @param maps the mapped files of the process, as Linux lists them in `/proc/self/maps`
    public static Optional<Boolean> isInUse(Path maps) {
        if (!Files.isReadable(maps)) {
            return Optional.empty();
        }
        try {
            // Names of other mapped files may contain any bytes.
            return Optional.of(Files.readString(maps, StandardCharsets.ISO_8859_1)
                    .lines()
                    .anyMatch(line -> line.endsWith(".aot")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
