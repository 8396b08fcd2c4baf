package io.github.integrationwizard.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Paths as they stand in arguments.
final class Paths {
    private Paths() {}

    /// The path, counted from a directory. What cannot be a path here (a NUL, or a letter that the locale does not
    /// have) is bad input.
    static Path resolve(Path directory, String text) throws CliException {
        if (text.isEmpty()) {
            throw CliException.badInput("cli.error.notAPath", text);
        }
        try {
            return directory.resolve(text);
        } catch (InvalidPathException e) {
            throw CliException.badInput("cli.error.notAPath", text);
        }
    }
}
