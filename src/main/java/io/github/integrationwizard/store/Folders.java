package io.github.integrationwizard.store;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where data is stored.
///
/// @param home the absolute path of the data folder, which contains everything; it need not exist yet
public record Folders(Path home) {
    /// The environment variable that overrides the platform's convention.
    public static final String OVERRIDE = "INTEGRATION_WIZARD_HOME";

    /// The result of looking for the data folder.
    public sealed interface Location {}

    /// The data folder was found.
    public record Found(Folders folders) implements Location {}

    /// The data folder cannot be determined. Data must then not be stored anywhere else.
    ///
    /// @param problem the reason
    /// @param value the invalid path
    public record NotFound(Problem problem, String value) implements Location {}

    /// Why the data folder cannot be determined.
    public enum Problem {
        /// The override is set but blank; probably a script failed to set the variable.
        EMPTY_OVERRIDE,
        /// The override, or the home folder, is not a valid path on this system.
        NOT_A_PATH,
        /// The system does not report the user's home folder.
        NO_HOME
    }

    /// Determines the data folder: the override, otherwise `$XDG_DATA_HOME/integration-wizard` or
    /// `~/.local/share/integration-wizard` on Linux and similar systems, `~/Library/Application Support/Integration
    /// Wizard` on macOS, `%APPDATA%\Integration Wizard` on Windows. A relative override is resolved against the working
    /// directory; a relative `XDG_DATA_HOME` is ignored, as the XDG Base Directory Specification requires. Does not
    /// access the disk.
    ///
    /// @param property returns a system property, or null if it is not set
    public static Location locate(Map<String, String> environment, UnaryOperator<String> property, FileSystem files) {
        String override = environment.get(OVERRIDE);
        if (override == null) {
            return byConvention(environment, property, files);
        }
        if (override.isBlank()) {
            return new NotFound(Problem.EMPTY_OVERRIDE, override);
        }
        try {
            Path path = files.getPath(override);
            if (!path.isAbsolute()) {
                path = files.getPath(text(property.apply("user.dir")).orElse(""))
                        .resolve(path)
                        .toAbsolutePath();
            }
            return new Found(new Folders(path.normalize()));
        } catch (InvalidPathException e) {
            return new NotFound(Problem.NOT_A_PATH, override);
        }
    }

    private static Location byConvention(
            Map<String, String> environment, UnaryOperator<String> property, FileSystem files) {
        String system = text(property.apply("os.name")).orElse("");
        boolean windows = system.startsWith("Windows");
        boolean mac = system.startsWith("Mac");
        if (!mac) {
            Optional<Path> data = text(environment.get(windows ? "APPDATA" : "XDG_DATA_HOME"))
                    .flatMap(value -> absolute(value, files));
            if (data.isPresent()) {
                return new Found(
                        new Folders(data.get().resolve(windows ? "Integration Wizard" : "integration-wizard")));
            }
        }
        // The JDK reports "?" if the system has no home folder for this user.
        Optional<String> user = text(property.apply("user.home")).filter(value -> !value.equals("?"));
        if (user.isEmpty()) {
            return new NotFound(Problem.NO_HOME, "");
        }
        Optional<Path> home = absolute(user.get(), files);
        if (home.isEmpty()) {
            return new NotFound(Problem.NOT_A_PATH, user.get());
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
        return new Found(new Folders(folder));
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
