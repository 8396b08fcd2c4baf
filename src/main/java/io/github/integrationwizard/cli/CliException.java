package io.github.integrationwizard.cli;

import java.util.List;

/// Ends a command with an exit code and one sentence. This is an expected error, so it has no stack trace.
final class CliException extends Exception {
    private final int exitCode;
    private final boolean usage;
    private final transient List<String> args;

    private CliException(int exitCode, boolean usage, String key, String... args) {
        super(key, null, false, false);
        this.exitCode = exitCode;
        this.usage = usage;
        this.args = List.of(args);
    }

    /// The arguments do not match the syntax of the command; its help is recommended.
    static CliException usage(String key, String... args) {
        return new CliException(ExitCode.BAD_INPUT, true, key, args);
    }

    /// The values of arguments are invalid, alone or in combination.
    static CliException badInput(String key, String... args) {
        return new CliException(ExitCode.BAD_INPUT, false, key, args);
    }

    /// The arguments may be valid, but the command cannot run for another reason.
    static CliException notRun(String key, String... args) {
        return new CliException(ExitCode.NOT_RUN, false, key, args);
    }

    int exitCode() {
        return exitCode;
    }

    boolean isUsage() {
        return usage;
    }

    String sentence(CliOutput output) {
        return output.text(getMessage(), args.toArray());
    }
}
