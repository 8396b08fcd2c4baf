package io.github.integrationwizard.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Runs programs of this system, each with a timeout of a few seconds.
public final class SystemPrograms implements HostSystem.Programs {
    private static final long SECONDS = 5;

    @Override
    public Optional<String> output(String... command) {
        Path output = null;
        try {
            // To a file, not a pipe: a program that hangs then cannot block the reader.
            output = Files.createTempFile("integration-wizard", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0
                    ? Optional.of(Files.readString(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            delete(output);
        }
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.getLogger(SystemPrograms.class.getName()).log(System.Logger.Level.DEBUG, "left behind", e);
        }
    }
}
