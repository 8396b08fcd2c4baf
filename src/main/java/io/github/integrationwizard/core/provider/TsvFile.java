package io.github.integrationwizard.core.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads data files from the package of a provider's classes: rows of tab-separated cells, with comments after `#`.
public final class TsvFile {
    private TsvFile() {}

    /// The rows of a file.
    ///
    /// @param owner a class in the package that contains the file
    public static List<List<String>> rows(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
