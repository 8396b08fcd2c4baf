package io.github.integrationwizard;

import io.github.integrationwizard.cli.ExitCode;
import io.github.integrationwizard.text.Language;

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

    static int openWindow(Assembly assembly, String... args) {
        return assembly.commandLine().refuse(ExitCode.NOT_RUN, "cli.error.noWindow", args);
    }
}
