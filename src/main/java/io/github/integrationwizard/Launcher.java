package io.github.integrationwizard;

import io.github.integrationwizard.cli.ExitCode;
import io.github.integrationwizard.gui.App;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Starts the window, or runs a command. It must not extend JavaFX's `Application`: the JDK would then ask for JavaFX
/// before a command line could start without it.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        Assembly assembly = Assembly.ofProcess();
        int exitCode = isForWindow(args) ? openWindow(assembly, args) : assembly.commandLine().run(args);
        if (exitCode != ExitCode.FINE) {
            System.exit(exitCode);
        }
    }

    /// Whether nothing but the window can be meant: no argument, or only those that the window takes.
    static boolean isForWindow(String... args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            boolean apart = arg.equals("--language") && i + 1 < args.length;
            String language = apart ? args[++i] : arg.startsWith("--language=") ? arg.substring(11) : "";
            if (Language.ofTag(language).isEmpty() && !arg.equals("--offline")) {
                return false;
            }
        }
        return true;
    }

    private static int openWindow(Assembly assembly, String... args) {
        return switch (assembly.located()) {
            case Folders.Nowhere(Folders.Problem problem, String value) ->
                assembly.commandLine().refuse(ExitCode.NOT_RUN, List.of(args), "cli.folder." + problem.name(), value);
            case Folders.At(Folders folders) -> open(assembly, folders, args);
        };
    }

    private static int open(Assembly assembly, Folders folders, String... args) {
        try {
            App.open(around -> assembly.window(around, folders.home(), languageAskedFor(args)));
            return ExitCode.FINE;
        } catch (NoClassDefFoundError e) {
            // Started without the JavaFX modules, as the command line is in development.
            return assembly.commandLine().refuse(ExitCode.NOT_RUN, List.of(args), "cli.error.noJavaFx");
        }
    }

    private static Optional<Language> languageAskedFor(String... args) {
        return Arrays.stream(args)
                .flatMap(arg -> Language.ofTag(arg.substring(arg.indexOf('=') + 1)).stream())
                .reduce((_, last) -> last);
    }
}
