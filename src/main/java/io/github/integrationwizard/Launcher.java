package io.github.integrationwizard;

import io.github.integrationwizard.cli.ExitCode;
import io.github.integrationwizard.gui.App;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The main class: opens the window or runs a command. It must not extend JavaFX's `Application`, because the JDK would
/// then require JavaFX even to run a command.
public final class Launcher {
    private Launcher() {}

    /// Opens the window if the arguments are only options of the window, otherwise runs a command. Exits with a code of
    /// [ExitCode].
    public static void main(String[] args) {
        Assembly assembly = Assembly.ofProcess();
        int exitCode = isForWindow(args)
                ? openWindow(assembly, args)
                : assembly.commandLine().run(args);
        if (exitCode != ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    /// Whether the arguments open the window: there are none, or only options that the window accepts.
    static boolean isForWindow(String... args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            boolean separate = arg.equals("--language") && i + 1 < args.length;
            String language = separate ? args[++i] : arg.startsWith("--language=") ? arg.substring(11) : "";
            if (Language.ofTag(language).isEmpty() && !arg.equals("--offline")) {
                return false;
            }
        }
        return true;
    }

    private static int openWindow(Assembly assembly, String... args) {
        // No pattern-matching switch: the code that the JVM generates for one is not stored in the start-up cache, so
        // it would slow down every start.
        if (!(assembly.dataFolder() instanceof Folders.Found(Folders folders))) {
            var notFound = (Folders.NotFound) assembly.dataFolder();
            return assembly.commandLine()
                    .fail(
                            ExitCode.NOT_RUN,
                            List.of(args),
                            "cli.folder." + notFound.problem().name(),
                            notFound.value());
        }
        return assembly.hostSystem()
                .startupProblem()
                .map(problem -> fail(assembly, "cli.window." + problem.name(), args))
                .orElseGet(() -> openWindow(assembly, folders.home(), args));
    }

    private static int openWindow(Assembly assembly, Path home, String... args) {
        Optional<Language> requested = requestedLanguage(args);
        // At the same time as the window starts, not before: the query takes longer than everything else in this class.
        Thread.ofVirtual().start(() -> {
            if (assembly.hostSystem()
                    .lacksCharacters(requested.orElseGet(assembly::language).tag())) {
                fail(assembly, "cli.window.noLetters", args);
            }
        });
        try {
            App.open(
                    host -> assembly.window(host, home, requested, List.of(args).contains("--offline")));
            return ExitCode.OK;
        } catch (NoClassDefFoundError e) {
            // Started without the JavaFX modules, as the command line is during development.
            return fail(assembly, "cli.error.noJavaFx", args);
        } catch (RuntimeException | LinkageError e) {
            // Thrown by JavaFX if there is no display after all, or if native libraries are missing.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return fail(assembly, "cli.window.failed", args, String.valueOf(cause.getMessage()));
        }
    }

    private static int fail(Assembly assembly, String key, String[] args, Object... values) {
        return assembly.commandLine().fail(ExitCode.NOT_RUN, List.of(args), key, values);
    }

    private static Optional<Language> requestedLanguage(String... args) {
        return Arrays.stream(args)
                .flatMap(arg -> Language.ofTag(arg.substring(arg.indexOf('=') + 1)).stream())
                .reduce((_, last) -> last);
    }
}
