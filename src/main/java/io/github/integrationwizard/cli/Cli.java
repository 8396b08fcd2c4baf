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

/// Runs one command. Nothing leaves it but an exit code of [ExitCode] and what is printed; an exception never does.
public final class Cli {
    /// The program's name on the command line.
    public static final String PROGRAM = "integration-wizard";

    private final CliContext around;
    private final Streams streams;
    private final Command root;

    public Cli(CliContext around, Streams streams) {
        this.around = around;
        this.streams = streams;
        var fields = new FieldOptions(around.providers());
        var commands = new ArrayList<Command>();
        commands.add(new PolicyCommand(fields));
        VpcOptions.among(around.providers())
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

    /// Runs the command that the arguments name.
    public int run(String... args) {
        return guarded(voice -> run(List.of(args), voice), List.of(args));
    }

    /// Says one sentence instead of running a command.
    ///
    /// @return the given exit code
    public int refuse(int exitCode, List<String> args, String key, Object... values) {
        return guarded(
                voice -> {
                    voice.tell(voice.text("cli.error", PROGRAM, voice.text(key, values)));
                    return exitCode;
                },
                args);
    }

    private int guarded(ToIntFunction<CliOutput> work, List<String> args) {
        CliOutput voice = null;
        int exitCode;
        try {
            Language language =
                    GlobalOptions.language(args).flatMap(Language::ofTag).orElseGet(around.language());
            voice = new CliOutput(around.messages().apply(language), streams.out(), streams.err());
            exitCode = work.applyAsInt(voice);
        } catch (Throwable e) {
            String name = e.getClass().getName();
            if (voice == null) {
                // Without texts there is no sentence to say it in.
                streams.err().print(PROGRAM + ": " + name + "\n");
            } else {
                voice.tell(voice.text("cli.error", PROGRAM, voice.text("cli.error.unexpectedFailure", name)));
            }
            exitCode = ExitCode.NOT_RUN;
        }
        return handOver(exitCode, voice);
    }

    private int handOver(int exitCode, CliOutput voice) {
        boolean lost = streams.out().checkError();
        if (lost && voice != null) {
            voice.tell(voice.text("cli.error", PROGRAM, voice.text("cli.error.outputLost")));
        }
        streams.err().flush();
        return lost ? ExitCode.NOT_RUN : exitCode;
    }

    private int run(List<String> args, CliOutput voice) {
        var commands = new IdentityHashMap<CommandSpec, Command>();
        // To describe every option of every command would take most of a run's time.
        Predicate<Command> isNamed =
                args.contains(CompletionCommand.NAME) ? _ -> true : command -> args.contains(command.name());
        CommandLine commandLine = commandLine(root, PROGRAM, voice, isNamed, commands);
        commandLine.setExpandAtFiles(false);
        commandLine.setPosixClusteredShortOptionsAllowed(false);
        ParseResult parsed;
        try {
            parsed = commandLine.parseArgs(args.toArray(String[]::new));
        } catch (ParameterException e) {
            CliException refused = UsageErrors.translate(e, args, voice);
            return refuse(refused, e.getCommandLine(), voice);
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandLine called = last.commandSpec().commandLine();
        try {
            refuseLostLetters(args);
            GlobalOptions.checkLanguage(parsed);
            Format format = GlobalOptions.format(parsed);
            if (GlobalOptions.wantsHelp(parsed)) {
                voice.printVerbatim(Help.render(called, streams.colour().getAsBoolean()));
                return ExitCode.FINE;
            }
            if (parsed.hasMatchedOption(GlobalOptions.VERSION)) {
                voice.print(PROGRAM + " " + around.version());
                return ExitCode.FINE;
            }
            if (parsed.hasMatchedOption(GlobalOptions.SELF_CHECK)) {
                return SelfCheckReport.print(around.facts().apply(voice.language()), format, voice);
            }
            return commands.get(last.commandSpec()).run(new Invocation(last, format, voice, around, streams));
        } catch (CliException e) {
            return refuse(e, called, voice);
        }
    }

    /// Where the locale has no letters beyond ASCII, the JDK cannot read them in arguments and puts replacement
    /// characters in their place, which must not be kept as somebody's words.
    private static void refuseLostLetters(List<String> args) throws CliException {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                throw CliException.badInput("cli.error.lostLetters", arg);
            }
        }
    }

    private static int refuse(CliException refused, CommandLine called, CliOutput voice) {
        voice.flush();
        voice.tell(voice.text("cli.error", PROGRAM, refused.sentence(voice)));
        if (refused.isUsage()) {
            String help = called.getCommandSpec().qualifiedName() + " " + GlobalOptions.HELP;
            voice.tell(voice.text("cli.error.moreHelp", help));
        }
        return refused.exitCode();
    }

    /// Builds picocli's model of a command and those below it.
    ///
    /// @param isNamed whether the arguments name a command; of one that they do not name, its parent's help is told
    /// alone
    /// @param commands gets each command by its model, to find it again after parsing
    private static CommandLine commandLine(
            Command command,
            String path,
            CliOutput voice,
            Predicate<Command> isNamed,
            Map<CommandSpec, Command> commands) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        commands.put(spec, command);
        spec.interpolateVariables(false);
        command.describe(spec, voice);
        GlobalOptions.addTo(spec, voice);
        if (path.equals(PROGRAM)) {
            spec.addOption(Options.flag(GlobalOptions.VERSION, voice.text("cli.option.version")));
            spec.addOption(Options.flag(GlobalOptions.SELF_CHECK, voice.text("cli.option.selfCheck")));
        }
        Help.describe(spec, path, command, voice);
        for (Command below : command.commands()) {
            String pathBelow = path + " " + below.name();
            if (isNamed.test(below)) {
                spec.addSubcommand(below.name(), commandLine(below, pathBelow, voice, isNamed, commands));
            } else {
                CommandSpec unnamed = CommandSpec.create().name(below.name());
                Help.describe(unnamed, pathBelow, below, voice);
                spec.addSubcommand(below.name(), unnamed);
            }
        }
        return new CommandLine(spec);
    }
}
