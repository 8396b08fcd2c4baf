package io.github.integrationwizard.cli;

/// The exit codes of the program. Scripts rely on the numbers, so they never change.
///
/// They do not change either if the reader of standard output closes it early, as `head` does.
public final class ExitCode {
    public static final int OK = 0;

    /// A check failed, a lint error was found, or a request would be denied.
    public static final int FAILED = 1;

    /// Arguments or their values are invalid or incomplete.
    public static final int BAD_INPUT = 2;

    /// Something required could not be checked.
    public static final int INCOMPLETE = 3;

    /// A file, the network or the program itself prevented the command from running.
    public static final int NOT_RUN = 4;

    private ExitCode() {}
}
