package io.github.integrationwizard.cli;

import io.github.integrationwizard.text.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Runs one command. The only results are an exit code of [ExitCode] and the printed output; exceptions are always
/// caught.
public final class Cli {
    /// The name of the program on the command line.
    public static final String PROGRAM = "integration-wizard";

    private final CliContext context;
    private final Streams streams;
    private final Command root;

    /// A command line for these providers and streams.
    public Cli(CliContext context, Streams streams) {
        this.context = context;
        this.streams = streams;
        var fields = new FieldOptions(context.providers());
        var commands = new ArrayList<Command>();
        commands.add(new PolicyCommand(fields));
        VpcOptions.among(context.providers())
                .ifPresent(vpc -> commands.add(new CommandGroup(
                        "vpc",
                        List.of(
                                new VpcPlanCommand(vpc),
                                new VpcArtifactsCommand(vpc),
                                new VpcCheckCommand(vpc),
                                new VpcSheetCommand(vpc)))));
        commands.add(new CommandGroup(
                "integrations",
                List.of(
                        new SaveCommand(fields),
                        new ListCommand(fields),
                        new ShowCommand(fields),
                        new DuplicateCommand(fields),
                        new ExportCommand(),
                        new ImportCommand(fields),
                        new DeleteCommand())));
        commands.add(new CompletionCommand());
        root = new CommandGroup(PROGRAM, commands);
    }

    /// Runs the command in the arguments.
    ///
    /// @return an exit code of [ExitCode]
    public int run(String... args) {
        return runSafely(output -> run(List.of(args), output), List.of(args));
    }

    /// Prints one sentence to standard error instead of running a command.
    ///
    /// @param args the arguments of the program, which may select the language
    /// @param key the key of the sentence
    /// @return the given exit code
    public int fail(int exitCode, List<String> args, String key, Object... values) {
        return runSafely(
                output -> {
                    output.report(output.text("cli.error", PROGRAM, output.text(key, values)));
                    return exitCode;
                },
                args);
    }

    private int runSafely(ToIntFunction<CliOutput> work, List<String> args) {
        CliOutput output = null;
        int exitCode;
        try {
            Language language =
                    GlobalOptions.language(args).flatMap(Language::ofTag).orElseGet(context.language());
            output = new CliOutput(context.messages().apply(language), streams.out(), streams.err());
            exitCode = work.applyAsInt(output);
        } catch (Throwable e) {
            String name = e.getClass().getName();
            if (output == null) {
                // The texts could not be loaded, so there is no sentence to print.
                streams.err().print(PROGRAM + ": " + name + "\n");
            } else {
                output.report(output.text("cli.error", PROGRAM, output.text("cli.error.unexpectedFailure", name)));
            }
            exitCode = ExitCode.NOT_RUN;
        }
        return flush(exitCode, output);
    }

    private int flush(int exitCode, CliOutput output) {
        boolean lost = streams.out().checkError();
        if (lost && output != null) {
            output.report(output.text("cli.error", PROGRAM, output.text("cli.error.outputLost")));
        }
        streams.err().flush();
        return lost ? ExitCode.NOT_RUN : exitCode;
    }

    private int run(List<String> args, CliOutput output) {
        var commands = new IdentityHashMap<CommandSpec, Command>();
        // Describing the options of all commands would take most of the time of a run.
        Predicate<Command> isNamed =
                args.contains(CompletionCommand.NAME) ? _ -> true : command -> args.contains(command.name());
        CommandLine commandLine = commandLine(root, PROGRAM, output, isNamed, commands);
        commandLine.setExpandAtFiles(false);
        commandLine.setPosixClusteredShortOptionsAllowed(false);
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            CliException failure = UsageErrors.translate(e, args, output);
            return fail(failure, e.getCommandLine(), output);
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine called = last.commandSpec().commandLine();
        try {
            rejectLostCharacters(args);
            GlobalOptions.checkLanguage(parsed);
            Format format = GlobalOptions.format(parsed);
            if (GlobalOptions.wantsHelp(parsed)) {
                output.printVerbatim(Help.render(called, streams.color().getAsBoolean()));
                return ExitCode.OK;
            }
            if (parsed.hasMatchedOption(GlobalOptions.VERSION)) {
                output.print(PROGRAM + " " + context.version());
                return ExitCode.OK;
            }
            if (parsed.hasMatchedOption(GlobalOptions.SELF_CHECK)) {
                return SelfCheckReport.print(context.selfCheck().apply(output.language()), format, output);
            }
            return commands.get(last.commandSpec()).run(new Invocation(last, format, output, context, streams));
        } catch (CliException e) {
            return fail(e, called, output);
        }
    }

    /// If the locale supports only ASCII, the JDK replaces other characters in arguments with replacement characters;
    /// such an argument must not be saved.
    private static void rejectLostCharacters(List<String> args) throws CliException {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                throw CliException.badInput("cli.error.lostLetters", arg);
            }
        }
    }

    private static int fail(CliException failure, CommandLine called, CliOutput output) {
        output.flush();
        output.report(output.text("cli.error", PROGRAM, failure.sentence(output)));
        if (failure.isUsage()) {
            String help = called.getCommandSpec().qualifiedName() + " " + GlobalOptions.HELP;
            output.report(output.text("cli.error.moreHelp", help));
        }
        return failure.exitCode();
    }

    /// Builds picocli's model of a command and its subcommands.
    ///
    /// @param isNamed whether the arguments contain a command; any other command is described only by one line in the
    ///     help of its parent
    /// @param commands receives each command by its model, to find it again after parsing
    private static CommandLine commandLine(
            Command command,
            String path,
            CliOutput output,
            Predicate<Command> isNamed,
            Map<CommandSpec, Command> commands) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        commands.put(spec, command);
        spec.interpolateVariables(false);
        command.describe(spec, output);
        GlobalOptions.addTo(spec, output);
        if (path.equals(PROGRAM)) {
            spec.addOption(Options.flag(GlobalOptions.VERSION, output.text("cli.option.version")));
            spec.addOption(Options.flag(GlobalOptions.SELF_CHECK, output.text("cli.option.selfCheck")));
        }
        Help.describe(spec, path, command, output);
        for (Command below : command.commands()) {
            String pathBelow = path + " " + below.name();
            if (isNamed.test(below)) {
                spec.addSubcommand(below.name(), commandLine(below, pathBelow, output, isNamed, commands));
            } else {
                CommandSpec unnamed = CommandSpec.create().name(below.name());
                Help.describe(unnamed, pathBelow, below, output);
                spec.addSubcommand(below.name(), unnamed);
            }
        }
        return new CommandLine(spec);
    }
}
