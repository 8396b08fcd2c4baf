import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Values from the build file and the data files in this folder, each defined in one place.
///
/// @param version the version of the program
/// @param jar our own jar
/// @param libraries the other jars, in the order of the class path
/// @param javafx the folder of JavaFX's jars
/// @param bom the bill of materials of the jars
record PackageFacts(String version, Path jar, List<Path> libraries, Path javafx, Path bom) {
    static final String NAME = "integration-wizard";
    static final String WINDOW_NAME = "Integration Wizard";
    static final String MAIN_CLASS = "io.github.integrationwizard.Launcher";
    static final Path HERE = Path.of("packaging");
    /// The time of all entries in jars and archives, from the build file.
    static final Instant TIME = Instant.parse(java.lang.System.getProperty("timestamp"));

    /// The jar that contains all libraries in a package.
    static final String LIBRARIES = "libraries.jar";

    enum System {
        LINUX,
        MAC,
        WINDOWS
    }

    static PackageFacts ofProcess() {
        return new PackageFacts(
                property("version"),
                Path.of(property("jar")),
                Arrays.stream(property("libraries").split(File.pathSeparator))
                        .map(Path::of)
                        .toList(),
                Path.of(property("javafx")),
                Path.of(property("bom")));
    }

    private static String property(String name) {
        String value = java.lang.System.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("-D" + name + " is missing");
        }
        return value;
    }

    Path target() {
        return Path.of("target").toAbsolutePath();
    }

    Path dist() {
        return target().resolve("dist");
    }

    System system() {
        String name = java.lang.System.getProperty("os.name");
        return name.startsWith("Windows") ? System.WINDOWS : name.startsWith("Mac") ? System.MAC : System.LINUX;
    }

    /// The architecture, as JavaFX and most downloads name it.
    String architecture() {
        return switch (java.lang.System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x64";
            case "aarch64" -> "arm64";
            case String other -> other;
        };
    }

    /// The label in the file names of packages. Those made without signing keys are marked, so that they cannot be
    /// mistaken for a release.
    String label() {
        return version + (Boolean.parseBoolean(java.lang.System.getenv("RELEASE_SIGNED")) ? "" : "-development");
    }

    /// The names of the jars in the order of the class path.
    List<String> classPath() {
        return List.of(jar.getFileName().toString(), LIBRARIES);
    }

    /// All JVM flags for one of the two launchers, except for the class path and flags that depend on the location of
    /// the program.
    List<String> flags(boolean window) throws IOException {
        var flags = new ArrayList<>(lines(HERE.resolve("program.flags")));
        flags.addAll(lines(HERE.resolve(window ? "javafx.flags" : "cli.flags")));
        // In a package JavaFX is part of the runtime.
        flags.removeIf(flag -> flag.startsWith("--module-path"));
        return flags;
    }

    static List<String> modules() throws IOException {
        return lines(HERE.resolve("modules.txt"));
    }

    static String cacheName(boolean window) {
        return window ? "window.aot" : "cli.aot";
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
