package io.github.integrationwizard.cli;

import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// One invocation of a command.
///
/// @param parsed the parsed arguments of the command
/// @param format the output format
/// @param output where to print
/// @param context the dependencies of the command line
/// @param streams the standard streams
record Invocation(ParseResult parsed, Format format, CliOutput output, CliContext context, Streams streams) {
    /// The value of an option; empty if it was not given.
    Optional<String> option(String name) {
        return Optional.ofNullable(parsed.matchedOptionValue(name, null));
    }

    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    /// The only positional parameter.
    Optional<String> parameter() {
        return Optional.ofNullable(parsed.matchedPositionalValue(0, null));
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
