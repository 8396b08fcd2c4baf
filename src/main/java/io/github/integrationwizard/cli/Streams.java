package io.github.integrationwizard.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The standard streams of a command.
///
/// @param color whether results may be colored
/// @param attended whether a user at a terminal can answer questions
/// @param answer reads one line from that user
public record Streams(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        BooleanSupplier color,
        BooleanSupplier attended,
        Supplier<String> answer) {
    /// The standard streams of the process, in UTF-8 regardless of the locale.
    public static Streams ofProcess(Map<String, String> environment) {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                writer(new PipedOutput(new FileOutputStream(FileDescriptor.out))),
                writer(new FileOutputStream(FileDescriptor.err)),
                () -> isColorAllowed(environment) && isTerminal(System.console()),
                () -> isTerminal(System.console()),
                () -> Optional.ofNullable(System.console().readLine()).orElse(""));
    }

    /// Whether the environment permits color: a nonempty `NO_COLOR` (<https://no-color.org>) forbids it.
    static boolean isColorAllowed(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean isTerminal(Console console) {
        return console != null && console.isTerminal();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
