package io.github.integrationwizard.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// One command, or a group of commands.
interface Command {
    /// The word on the command line, and in the keys of its texts.
    String name();

    /// The commands below this one; empty when it does something itself.
    default List<Command> commands() {
        return List.of();
    }

    /// Adds the command's own options and parameters.
    default void describe(CommandSpec spec, CliOutput voice) {}

    /// How it is called, behind the command's name: machine words only.
    String synopsis();

    /// Does it, and gives the exit code.
    int run(Invocation call) throws CliException;
}
