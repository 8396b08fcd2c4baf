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

/// Where a command reads and prints.
///
/// @param colour whether results may be coloured
/// @param attended whether a person sits at a terminal and can be asked
/// @param answer reads the line that this person types
public record Streams(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        BooleanSupplier colour,
        BooleanSupplier attended,
        Supplier<String> answer) {
    /// The process's own streams, as UTF-8 whatever the locale says.
    public static Streams ofProcess(Map<String, String> environment) {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                writer(new PipedOutput(new FileOutputStream(FileDescriptor.out))),
                writer(new FileOutputStream(FileDescriptor.err)),
                () -> isColourWanted(environment) && isTerminal(System.console()),
                () -> isTerminal(System.console()),
                () -> Optional.ofNullable(System.console().readLine()).orElse(""));
    }

    /// Whether the environment leaves colour to us: `NO_COLOR` (<https://no-color.org>) forbids it when it is not
    /// empty.
    static boolean isColourWanted(Map<String, String> environment) {
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
