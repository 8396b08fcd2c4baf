package io.github.integrationwizard.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// One command, or a group of commands.
interface Command {
    /// The name on the command line and in the keys of the command's texts.
    String name();

    /// The subcommands; empty if this command does something itself.
    default List<Command> commands() {
        return List.of();
    }

    /// Adds the options and parameters of this command.
    default void describe(CommandSpec spec, CliOutput output) {}

    /// The syntax after the name of the command; it is not translated.
    String synopsis();

    /// Runs the command.
    ///
    /// @return an exit code of [ExitCode]
    /// @throws CliException if the command ends with an error
    int run(Invocation call) throws CliException;
}
