package io.github.integrationwizard.core.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the data files that stand beside a provider's classes: lines of cells set apart by tabs, comments after `#`.
public final class TsvFile {
    private TsvFile() {}

    /// The rows of a file.
    ///
    /// @param beside a class of the package in which the file lies
    public static List<List<String>> rows(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
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
