package io.github.integrationwizard.cli;

import java.util.List;

/// Ends a command with an exit code and one sentence. It is no error of the program, so it carries no stack trace.
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

    /// The arguments are not those of the command: its help tells more.
    static CliException usage(String key, String... args) {
        return new CliException(ExitCode.BAD_INPUT, true, key, args);
    }

    /// The arguments' values are wrong, alone or together.
    static CliException badInput(String key, String... args) {
        return new CliException(ExitCode.BAD_INPUT, false, key, args);
    }

    /// The arguments may be right; something else stands in the way.
    static CliException notRun(String key, String... args) {
        return new CliException(ExitCode.NOT_RUN, false, key, args);
    }

    int exitCode() {
        return exitCode;
    }

    boolean isUsage() {
        return usage;
    }

    String sentence(CliOutput voice) {
        return voice.text(getMessage(), args.toArray());
    }
}
