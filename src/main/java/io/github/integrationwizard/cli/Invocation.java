package io.github.integrationwizard.cli;

import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// One command as it was called.
///
/// @param parsed what stands behind the command's name
record Invocation(ParseResult parsed, Format format, CliOutput voice, CliContext around, Streams streams) {
    /// The value of an option, absent when it was not given.
    Optional<String> option(String name) {
        return Optional.ofNullable(parsed.matchedOptionValue(name, null));
    }

    boolean has(String flag) {
        return parsed.hasMatchedOption(flag);
    }

    /// The only parameter.
    Optional<String> parameter() {
        return Optional.ofNullable(parsed.matchedPositionalValue(0, null));
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
