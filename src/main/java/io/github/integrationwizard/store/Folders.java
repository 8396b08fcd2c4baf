package io.github.integrationwizard.store;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where data is kept.
///
/// @param home the absolute path of the one folder that holds everything; it need not exist yet
public record Folders(Path home) {
    /// The environment variable that overrides the platform's convention.
    public static final String OVERRIDE = "INTEGRATION_WIZARD_HOME";

    /// Whether a folder could be named.
    public sealed interface Located {}

    /// The folder to use.
    public record At(Folders folders) implements Located {}

    /// No folder can be named; nothing must be kept anywhere else instead.
    ///
    /// @param value what stood where a path was expected
    public record Nowhere(Problem problem, String value) implements Located {}

    /// Why no folder can be named.
    public enum Problem {
        /// The override is there but blank. It is more likely a variable that a script forgot to fill than a wish.
        EMPTY_OVERRIDE,
        /// The override, or the home folder, is no path on this system.
        NOT_A_PATH,
        /// The system does not say where the user's home is.
        NO_HOME
    }

    /// Names the folder: the override, else `$XDG_DATA_HOME/integration-wizard` or `~/.local/share/integration-wizard`
    /// on Linux and its like, `~/Library/Application Support/Integration Wizard` on macOS,
    /// `%APPDATA%\Integration Wizard` on Windows. A relative override counts from the working directory; a relative
    /// `XDG_DATA_HOME` is ignored, as the XDG Base Directory Specification asks. Touches no disk.
    ///
    /// @param property looks a system property up, null when there is none
    public static Located locate(Map<String, String> environment, UnaryOperator<String> property, FileSystem files) {
        String override = environment.get(OVERRIDE);
        if (override == null) {
            return byConvention(environment, property, files);
        }
        if (override.isBlank()) {
            return new Nowhere(Problem.EMPTY_OVERRIDE, override);
        }
        try {
            Path path = files.getPath(override);
            if (!path.isAbsolute()) {
                path = files.getPath(text(property.apply("user.dir")).orElse(""))
                        .resolve(path)
                        .toAbsolutePath();
            }
            return new At(new Folders(path.normalize()));
        } catch (InvalidPathException e) {
            return new Nowhere(Problem.NOT_A_PATH, override);
        }
    }

    private static Located byConvention(
            Map<String, String> environment, UnaryOperator<String> property, FileSystem files) {
        String system = text(property.apply("os.name")).orElse("");
        boolean windows = system.startsWith("Windows");
        boolean mac = system.startsWith("Mac");
        if (!mac) {
            Optional<Path> data = text(environment.get(windows ? "APPDATA" : "XDG_DATA_HOME"))
                    .flatMap(value -> absolute(value, files));
            if (data.isPresent()) {
                return new At(new Folders(data.get().resolve(windows ? "Integration Wizard" : "integration-wizard")));
            }
        }
        // The JDK says "?" when the system knows no home for this user.
        Optional<String> user = text(property.apply("user.home")).filter(value -> !value.equals("?"));
        if (user.isEmpty()) {
            return new Nowhere(Problem.NO_HOME, "");
        }
        Optional<Path> home = absolute(user.get(), files);
        if (home.isEmpty()) {
            return new Nowhere(Problem.NOT_A_PATH, user.get());
        }
        Path folder;
        if (windows) {
            folder = home.get().resolve("AppData").resolve("Roaming").resolve("Integration Wizard");
        } else if (mac) {
            folder =
                    home.get().resolve("Library").resolve("Application Support").resolve("Integration Wizard");
        } else {
            folder = home.get().resolve(".local").resolve("share").resolve("integration-wizard");
        }
        return new At(new Folders(folder));
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(some -> !some.isBlank());
    }

    private static Optional<Path> absolute(String value, FileSystem files) {
        try {
            return Optional.of(files.getPath(value)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
