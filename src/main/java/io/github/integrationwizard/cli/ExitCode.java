package io.github.integrationwizard.cli;

/// What the program tells the shell. Scripts rely on the numbers: they are never changed.
///
/// A reader of standard output that leaves before the end, as `head` does, changes none of them.
public final class ExitCode {
    public static final int FINE = 0;

    /// A check failed, a lint error was found, or a request would not be allowed.
    public static final int FAILED = 1;

    /// The arguments, or the values in them, are wrong or not enough.
    public static final int BAD_INPUT = 2;

    /// Something that is required could not be looked at.
    public static final int INCOMPLETE = 3;

    /// A file, the network or the program itself stood in the way.
    public static final int NOT_RUN = 4;

    private ExitCode() {}
}
