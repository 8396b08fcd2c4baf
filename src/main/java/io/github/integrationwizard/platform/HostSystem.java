package io.github.integrationwizard.platform;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Looks at the computer.
///
/// @param environment the process's environment
/// @param property looks a system property up, null when there is none
/// @param run runs a program of the system and gives what it prints, empty when it cannot be run
public record HostSystem(
        Map<String, String> environment, UnaryOperator<String> property, FileSystem files, Programs run) {
    /// Runs programs of the system.
    @FunctionalInterface
    public interface Programs {
        Optional<String> output(String... command);
    }

    private static final String GTK = "libgtk-3.so.0";

    /// Where Linux keeps libraries; Debian and its like add a folder per architecture.
    private static final List<String> LIBRARY_FOLDERS = List.of(
            "/usr/lib64",
            "/lib64",
            "/usr/lib",
            "/lib",
            "/usr/lib/x86_64-linux-gnu",
            "/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/lib/aarch64-linux-gnu",
            "/usr/local/lib");

    boolean isLinux() {
        return text("os.name").startsWith("Linux");
    }

    private String text(String name) {
        return Optional.ofNullable(property.apply(name)).orElse("");
    }

    /// The value of a variable, absent when it is blank as well.
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /// What would keep the window from opening; looks at a few files, because it is asked at every start.
    public Optional<StartupProblem> obstacleToWindow() {
        if (!isLinux() || text("glass.platform").equals("Headless")) {
            return Optional.empty();
        }
        if (display().isEmpty()) {
            return Optional.of(StartupProblem.NO_DISPLAY);
        }
        return gtk().isEmpty() ? Optional.of(StartupProblem.NO_GTK) : Optional.empty();
    }

    /// The screen; JavaFX reaches Wayland's through X11 alone.
    Optional<String> display() {
        return variable("DISPLAY");
    }

    Optional<Path> gtk() {
        Stream<String> own = variable("LD_LIBRARY_PATH").stream().flatMap(path -> Arrays.stream(path.split(":")));
        return Stream.concat(own.filter(folder -> !folder.isEmpty()), LIBRARY_FOLDERS.stream())
                .flatMap(folder -> path(folder).stream())
                .map(folder -> folder.resolve(GTK))
                .filter(Files::exists)
                .findFirst();
    }

    /// Whether no font here has the letters of a language: known only on systems with fontconfig.
    ///
    /// @param language `en`, `ja` or `zh`
    public boolean lacksLetters(String language) {
        if (language.equals("en") || !isLinux()) {
            return false;
        }
        // The font that our packages recommend; asking the system takes longer.
        return !path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
                        .map(Files::exists)
                        .orElse(false)
                && font(language).filter(String::isEmpty).isPresent();
    }

    /// The first font with the letters of a language, an empty text when there is none; empty when the system cannot
    /// tell.
    Optional<String> font(String language) {
        String tag = language.equals("zh") ? "zh-cn" : language;
        return run.output("fc-list", ":lang=" + tag, "family")
                .map(list -> list.lines()
                        .map(line -> line.split(",")[0].strip())
                        .filter(line -> !line.isEmpty())
                        .sorted()
                        .findFirst()
                        .orElse(""));
    }

    /// The folder of the package's jars; empty outside of a package.
    Optional<Path> programFolder() {
        return Optional.ofNullable(property.apply("integrationwizard.app")).flatMap(this::path);
    }

    /// The build that the package says it is.
    Optional<String> packagedBuild() {
        return programFolder().flatMap(folder -> {
            try {
                return Optional.of(Files.readString(folder.resolve("build-id")).strip());
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }

    Optional<Path> path(String text) {
        try {
            return Optional.of(files.getPath(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
