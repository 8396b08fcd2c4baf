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

/// Inspects the system that the program runs on.
///
/// @param environment the environment variables of the process
/// @param property returns a system property, or null if it is not set
/// @param run runs programs of the system
public record HostSystem(
        Map<String, String> environment, UnaryOperator<String> property, FileSystem files, Programs run) {
    /// Runs a program of the system and returns its output, or empty if it cannot be run.
    @FunctionalInterface
    public interface Programs {
        Optional<String> output(String... command);
    }

    private static final String GTK = "libgtk-3.so.0";

    /// Where Linux stores libraries; Debian and its derivatives add one folder per architecture.
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

    /// The value of an environment variable; empty if it is not set or blank.
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /// Why the window cannot open; empty if nothing is known to prevent it. Checks only a few files, because it runs at
    /// every start.
    public Optional<StartupProblem> startupProblem() {
        if (!isLinux() || text("glass.platform").equals("Headless")) {
            return Optional.empty();
        }
        if (display().isEmpty()) {
            return Optional.of(StartupProblem.NO_DISPLAY);
        }
        return gtk().isEmpty() ? Optional.of(StartupProblem.NO_GTK) : Optional.empty();
    }

    /// The X11 display, which JavaFX needs even under Wayland.
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

    /// Whether no installed font has the characters of a language. False where this is unknown: only systems with
    /// fontconfig can answer.
    ///
    /// @param language `en`, `ja` or `zh`
    public boolean lacksCharacters(String language) {
        if (language.equals("en") || !isLinux()) {
            return false;
        }
        // The font that our packages recommend; checking for this file is faster than running a program.
        return !path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")
                        .map(Files::exists)
                        .orElse(false)
                && font(language).filter(String::isEmpty).isPresent();
    }

    /// The first font that has the characters of a language.
    ///
    /// @return an empty string if there is no such font, an empty optional if the system cannot answer
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

    /// The folder of the package's jars; empty outside a package.
    Optional<Path> programFolder() {
        return Optional.ofNullable(property.apply("integrationwizard.app")).flatMap(this::path);
    }

    /// The build id in the package's file; empty outside a package.
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
