package io.github.integrationwizard.cli;

import java.util.List;

/// Ends a command with an exit code and one sentence. It is no error of the program, so it carries no stack trace.
final class Refused extends Exception {
    private final int exitCode;
    private final transient List<String> args;

    private Refused(int exitCode, String key, String... args) {
        super(key, null, false, false);
        this.exitCode = exitCode;
        this.args = List.of(args);
    }

    /// The user can mend the arguments.
    static Refused badInput(String key, String... args) {
        return new Refused(ExitCode.BAD_INPUT, key, args);
    }

    /// The arguments may be right; something else stands in the way.
    static Refused notRun(String key, String... args) {
        return new Refused(ExitCode.NOT_RUN, key, args);
    }

    int exitCode() {
        return exitCode;
    }

    String sentence(Voice voice) {
        return voice.text(getMessage(), args.toArray());
    }
}
