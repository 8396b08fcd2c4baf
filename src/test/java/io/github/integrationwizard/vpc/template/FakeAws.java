package io.github.integrationwizard.vpc.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A folder in which scripts run in a real shell, with a fake `aws` that stores what is created in files.
final class FakeAws {
    private static final long TIMEOUT_SECONDS = 120;

    private final Path folder;

    /// @param parent the folder to create it in
    FakeAws(Path parent) throws IOException {
        folder = Files.createTempDirectory(parent, "case");
        Path aws = Files.createDirectories(folder.resolve("bin")).resolve("aws");
        Files.copy(Path.of("src/test/resources/vpc/aws"), aws);
        assertThat(aws.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(folder.resolve("aws"));
    }

    /// How a script ended, and what it printed.
    record Ran(int exitCode, String out, String err) {}

    Path folder() {
        return folder;
    }

    Ran run(String script, String... args) throws Exception {
        return run(script, Map.of(), args);
    }

    Ran run(String script, Map<String, String> environment, String... args) throws Exception {
        Files.writeString(folder.resolve("aws/log"), "");
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        var command = new ArrayList<>(List.of("bash", file.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("FAKE_AWS", folder.resolve("aws").toString());
        builder.environment().put("UNDO_PAUSE", "0");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS))
                .as("ends")
                .isTrue();
        return new Ran(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    /// The resources of the account: their properties by type and ID, e.g. `subnet/subnet-00000000000000002`.
    Map<String, String> account() throws IOException {
        Path aws = folder.resolve("aws");
        var account = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(aws, 2)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(some -> !some.getParent().equals(aws))
                    .toList()) {
                account.put(aws.relativize(file).toString(), Files.readString(file));
            }
        }
        return account;
    }

    /// Replaces all resources of the account.
    void setAccount(Map<String, String> account) throws IOException {
        for (String id : account().keySet()) {
            Files.delete(folder.resolve("aws").resolve(id));
        }
        for (Map.Entry<String, String> one : account.entrySet()) {
            Path file = folder.resolve("aws").resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.getValue());
        }
    }

    /// The values of one property of all resources, sorted.
    List<String> values(String property) throws IOException {
        return account().values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(property + "="))
                .map(line -> line.substring(property.length() + 1))
                .sorted()
                .toList();
    }

    /// Adds or removes something that uses the VPC.
    void setInUse(boolean inUse) throws IOException {
        if (inUse) {
            Files.writeString(folder.resolve("aws/interfaces"), "eni-00000000000000001\n");
        } else {
            Files.delete(folder.resolve("aws/interfaces"));
        }
    }

    /// The arguments of each call of `aws` by the last script.
    List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("aws/log"));
    }
}
