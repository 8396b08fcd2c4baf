package io.github.integrationwizard.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real bash, in which one program is a stand-in that writes down its arguments.
public final class Shell {
    private final Path folder;

    /// @param folder where the stand-in and what it writes are put
    public Shell(Path folder) {
        this.folder = folder;
    }

    /// The arguments with which a line calls a program. The line may call it once and print nothing.
    public List<String> arguments(String program, String line) throws Exception {
        Path written = folder.resolve("arguments");
        Files.deleteIfExists(written);
        Path standIn = folder.resolve(program);
        Files.writeString(standIn, "#!/bin/bash\nprintf '%s\\0' \"$@\" >> '" + written + "'\n");
        Files.setPosixFilePermissions(standIn, PosixFilePermissions.fromString("rwx------"));
        var builder = new ProcessBuilder("/bin/bash", "--noprofile", "--norc")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("PATH", folder + ":/usr/bin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process bash = builder.start();
        try (var in = bash.getOutputStream()) {
            in.write(line.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(printed).as("what the shell says to " + line).isEmpty();
        assertThat(bash.exitValue()).isZero();
        String arguments = Files.readString(written);
        assertThat(arguments).endsWith("\0");
        return List.of(arguments.substring(0, arguments.length() - 1).split("\0", -1));
    }
}
