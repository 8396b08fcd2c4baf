package io.github.integrationwizard.cli;

import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFile;
import io.github.integrationwizard.input.UnreadableFileException;

/// An input of a command: a file or standard input.
///
/// @param source a path, or `-`
record InputFile(Invocation call, String source) {
    static final String STANDARD_INPUT = "-";

    /// Reads all of it.
    ///
    /// @param mostBytes the maximum size in bytes
    /// @throws CliException if it cannot be read
    String text(int mostBytes) throws CliException {
        try {
            return read(mostBytes);
        } catch (UnreadableFileException e) {
            throw failure(new UnreadableFile(source, e.reason()));
        }
    }

    /// Like [#text(int)], for callers that report the reason themselves.
    String read(int mostBytes) throws CliException, UnreadableFileException {
        return source.equals(STANDARD_INPUT)
                ? TextFile.read(call.streams().in(), mostBytes)
                : TextFile.readFileOrPipe(Paths.resolve(call.context().directory(), source), mostBytes);
    }

    /// The error for a file that cannot be read.
    static CliException failure(UnreadableFile file) {
        return switch (file.reason()) {
            case NO_ACCESS -> CliException.notRun("cli.error.notRead", file.name());
            case NOT_A_FILE -> CliException.badInput("cli.error.notAFile", file.name());
            case NOT_TEXT -> CliException.badInput("cli.error.notText", file.name());
            case TOO_LARGE -> CliException.badInput("cli.error.tooLarge", file.name());
            case TOO_MANY -> CliException.badInput("cli.error.tooManyFiles", file.name());
        };
    }
}
