package io.github.integrationwizard.cli;

import io.github.integrationwizard.input.TextFile;
import io.github.integrationwizard.input.UnreadableFile;
import io.github.integrationwizard.input.UnreadableFileException;

/// What a command reads: a file, or standard input.
///
/// @param source a path, or `-`
record InputFile(Invocation call, String source) {
    static final String STANDARD_INPUT = "-";

    /// All of it.
    ///
    /// @param mostBytes how large it may be
    String text(int mostBytes) throws CliException {
        try {
            return read(mostBytes);
        } catch (UnreadableFileException e) {
            throw refused(new UnreadableFile(source, e.reason()));
        }
    }

    /// As [#text(int)], for a caller that says by itself why it cannot be read.
    String read(int mostBytes) throws CliException, UnreadableFileException {
        return source.equals(STANDARD_INPUT)
                ? TextFile.read(call.streams().in(), mostBytes)
                : TextFile.readFileOrPipe(Paths.resolve(call.around().directory(), source), mostBytes);
    }

    /// Ends the command because of a file.
    static CliException refused(UnreadableFile file) {
        return switch (file.reason()) {
            case NO_ACCESS -> CliException.notRun("cli.error.notRead", file.name());
            case NOT_A_FILE -> CliException.badInput("cli.error.notAFile", file.name());
            case NOT_TEXT -> CliException.badInput("cli.error.notText", file.name());
            case TOO_LARGE -> CliException.badInput("cli.error.tooLarge", file.name());
            case TOO_MANY -> CliException.badInput("cli.error.tooManyFiles", file.name());
        };
    }
}
