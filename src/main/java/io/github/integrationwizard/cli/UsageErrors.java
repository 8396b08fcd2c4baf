package io.github.integrationwizard.cli;

import java.util.List;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Translates picocli's errors about arguments. Its own sentences are in English only, so they are never printed.
final class UsageErrors {
    private static final int MOST_SUGGESTIONS = 3;

    private UsageErrors() {}

    static CliException translate(ParameterException error, List<String> args, CliOutput output) {
        return switch (error) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, output);
            case OverwrittenOptionException twice ->
                CliException.usage("cli.error.repeated", name(twice.getOverwritten()));
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                CliException.usage(
                        "cli.error.noValue", name(missing.getMissing().getFirst()));
            case MaxValuesExceededException excess -> CliException.usage("cli.error.takesNoValue", flag(excess, args));
            default -> CliException.usage("cli.error.usage");
        };
    }

    private static CliException unmatched(UnmatchedArgumentException error, CliOutput output) {
        if (error.getUnmatched().isEmpty()) {
            return CliException.usage("cli.error.unexpected", "");
        }
        String first = error.getUnmatched().getFirst();
        boolean command = !error.isUnknownOption()
                && !error.getCommandLine().getSubcommands().isEmpty();
        String key = error.isUnknownOption()
                ? "cli.error.unknownOption"
                : command ? "cli.error.unknownCommand" : "cli.error.unexpected";
        List<String> similar =
                error.getSuggestions().stream().limit(MOST_SUGGESTIONS).toList();
        if (similar.isEmpty() || key.equals("cli.error.unexpected")) {
            return CliException.usage(key, first);
        }
        return CliException.usage("cli.error.suggestion", output.text(key, first), output.list(similar));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    /// picocli names the option only in its sentence, but the arguments determine it too.
    private static String flag(ParameterException error, List<String> args) {
        return error.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .filter(name -> args.stream().anyMatch(arg -> arg.startsWith(name + "=")))
                .findFirst()
                .orElse("--");
    }
}
