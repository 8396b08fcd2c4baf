package io.github.integrationwizard.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher of the packages for Linux, run with a stand-in for the JVM that tells how it was started.
@EnabledOnOs(OS.LINUX)
class LinuxLauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        Path root = folder.resolve("統合 wizard");
        launcher = root.resolve("bin/integration-wizard");
        write(
                launcher,
                Files.readString(Path.of("packaging/linux/launcher.sh"))
                        .replace("@ROOT@", "")
                        .replace("@CLI@", "command-line \"$app\"")
                        .replace("@WINDOW@", "window \"$app\""));
        write(root.resolve("runtime/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"${LC_ALL:-}\" \"${LC_CTYPE:-}\" \"$@\"\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void onlyWhatTheWindowTakesOpensTheWindow() throws Exception {
        assertThat(start(Map.of())).contains("window");
        assertThat(start(Map.of(), "--offline", "--language=ja")).contains("window");
        for (Language language : Language.values()) {
            assertThat(start(Map.of(), "--language", language.tag())).contains("window");
        }
        assertThat(start(Map.of(), "policy", "--provider", "aws"))
                .contains("command-line")
                .endsWith("policy", "--provider", "aws");
        assertThat(start(Map.of(), "--language", "ja", "--self-check")).contains("command-line");
        assertThat(start(Map.of(), "a b", "*", "")).endsWith("a b", "*", "");
    }

    @Test
    void itFindsThePackageThroughALinkInAPathWithSpaces() throws Exception {
        launcher = Files.createSymbolicLink(folder.resolve("link"), launcher);
        assertThat(start(Map.of())).contains(folder.resolve("統合 wizard/app").toString());
    }

    @Test
    void withoutALocaleArgumentsAreUtf8() throws Exception {
        assertThat(start(Map.of(), "--version")).startsWith("", "C.UTF-8", "command-line");
        assertThat(start(Map.of("LANG", "C"), "--version")).startsWith("", "C.UTF-8", "command-line");
        assertThat(start(Map.of("LC_ALL", "POSIX"), "--version")).startsWith("C.UTF-8", "", "command-line");
        assertThat(start(Map.of("LANG", "C.UTF-8"), "--version")).startsWith("", "", "command-line");
    }

    @Test
    void ofALocaleThatIsNotInstalledTheLanguageStays() throws Exception {
        assertThat(start(Map.of("LANG", "ja_XX.UTF-8"), "--version"))
                .startsWith("C.UTF-8", "", "-Duser.language=ja", "command-line");
        assertThat(start(Map.of("LC_ALL", "zh_XX"))).startsWith("C.UTF-8", "", "-Duser.language=zh", "window");
        // What a Mac sends along.
        assertThat(start(Map.of("LC_CTYPE", "UTF-8"))).startsWith("C.UTF-8", "UTF-8", "window");
        assertThat(start(Map.of("LANG", "ja_XX.UTF-8", "LC_CTYPE", "C.UTF-8")))
                .startsWith("C.UTF-8", "C.UTF-8", "-Duser.language=ja", "window");
    }

    /// What the stand-in told: LC_ALL, LC_CTYPE, and its arguments.
    private List<String> start(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
