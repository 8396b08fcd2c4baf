package io.github.integrationwizard.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A program that checks files and may not be on this machine.
public final class Tool {
    private static final long MOST_SECONDS = 300;

    private final String name;

    /// @param name as it is called in a shell
    public Tool(String name) {
        this.name = name;
    }

    /// Runs it and expects it to find nothing. A test without its tool is skipped, and says so.
    ///
    /// @param folder where it runs
    public void findsNothing(Path folder, List<String> arguments) throws Exception {
        if (path().isEmpty()) {
            String message = name + " is not installed: not checked by it";
            System.out.println("[SKIPPED] " + message);
            Assumptions.abort(message);
        }
        var command = new ArrayList<>(List.of(path().get().toString()));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "tool", ".out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                .as(name + " ends")
                .isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(out, StandardCharsets.UTF_8))
                .isZero();
        Files.delete(out);
    }

    private Optional<Path> path() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
