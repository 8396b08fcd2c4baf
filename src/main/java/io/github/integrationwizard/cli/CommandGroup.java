package io.github.integrationwizard.cli;

import java.util.List;

/// A command that only has subcommands.
record CommandGroup(String name, List<Command> commands) implements Command {
    @Override
    public String synopsis() {
        return "COMMAND [OPTION]...";
    }

    @Override
    public int run(Invocation call) throws CliException {
        throw CliException.usage(
                "cli.error.noCommand",
                call.output().list(commands.stream().map(Command::name).toList()));
    }
}
