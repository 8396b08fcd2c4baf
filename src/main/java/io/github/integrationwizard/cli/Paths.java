package io.github.integrationwizard.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Parses paths in arguments.
final class Paths {
    private Paths() {}

    /// The path, resolved against a directory.
    ///
    /// @throws CliException if the text is not a valid path on this system (it has a NUL, or a character that the
    ///     locale does not support)
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
