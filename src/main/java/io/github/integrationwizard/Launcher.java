package io.github.integrationwizard;

import io.github.integrationwizard.cli.ExitCode;
import io.github.integrationwizard.gui.App;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Starts the window, or runs a command. It must not extend JavaFX's `Application`: the JDK would then ask for JavaFX
/// before a command line could start without it.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        Assembly assembly = Assembly.ofProcess();
        int exitCode = isForWindow(args)
                ? openWindow(assembly, args)
                : assembly.commandLine().run(args);
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
        // Not a switch over patterns: no start-up cache keeps what the JVM makes of one, here and wherever a start
        // passes.
        if (!(assembly.located() instanceof Folders.At(Folders folders))) {
            var nowhere = (Folders.Nowhere) assembly.located();
            return assembly.commandLine()
                    .refuse(
                            ExitCode.NOT_RUN,
                            List.of(args),
                            "cli.folder." + nowhere.problem().name(),
                            nowhere.value());
        }
        return assembly.computer()
                .obstacleToWindow()
                .map(obstacle -> refuse(assembly, "cli.window." + obstacle.name(), args))
                .orElseGet(() -> openWindow(assembly, folders.home(), args));
    }

    private static int openWindow(Assembly assembly, Path home, String... args) {
        Optional<Language> asked = languageAskedFor(args);
        // Beside the window's start, not before it: the system's answer takes longer than all the rest of this class.
        Thread.ofVirtual().start(() -> {
            if (assembly.computer()
                    .lacksLetters(asked.orElseGet(assembly::language).tag())) {
                refuse(assembly, "cli.window.noLetters", args);
            }
        });
        try {
            App.open(
                    around -> assembly.window(around, home, asked, List.of(args).contains("--offline")));
            return ExitCode.FINE;
        } catch (NoClassDefFoundError e) {
            // Started without the JavaFX modules, as the command line is in development.
            return refuse(assembly, "cli.error.noJavaFx", args);
        } catch (RuntimeException | LinkageError e) {
            // What JavaFX throws when it finds no screen after all, or not the libraries it needs.
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return refuse(assembly, "cli.window.failed", args, String.valueOf(cause.getMessage()));
        }
    }

    private static int refuse(Assembly assembly, String key, String[] args, Object... values) {
        return assembly.commandLine().refuse(ExitCode.NOT_RUN, List.of(args), key, values);
    }

    private static Optional<Language> languageAskedFor(String... args) {
        return Arrays.stream(args)
                .flatMap(arg -> Language.ofTag(arg.substring(arg.indexOf('=') + 1)).stream())
                .reduce((_, last) -> last);
    }
}
