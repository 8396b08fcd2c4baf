package io.github.integrationwizard.cli;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/// One command as it was called.
///
/// @param parsed what stands behind the command's name
/// @param in standard input
/// @param answer reads a line that a person types; empty when nobody sits at a terminal
record Call(
        ParseResult parsed,
        Format format,
        Voice voice,
        Surroundings around,
        InputStream in,
        Supplier<Optional<String>> answer) {
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
