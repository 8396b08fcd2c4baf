import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Creates the start-up caches, one for the window and one for the command line: classes in the state in which a start
/// has loaded and linked them.
///
/// The JVM compares a cache with its jars only by their times and sizes. So caches are made only here, from exactly
/// these jars, and the packaged program must then report that it uses the cache, and the build id of this package.
final class Caches {
    private final PackageFacts facts;
    private final Image image;

    Caches(PackageFacts facts, Image image) {
        this.facts = facts;
        this.image = image;
    }

    void train() throws IOException, InterruptedException {
        Path home = Files.createDirectories(image.work().resolve("rehearsal"));
        settleTimes(image.root());
        // With the language of the system and without arguments, because users usually start the window this way. In
        // Japanese, which loads the most classes.
        Path frame = image.work().resolve("first-frame");
        Files.deleteIfExists(frame);
        var walk = new ArrayList<>(List.of(
                "-Dintegrationwizard.firstFrame=" + frame, "-Dintegrationwizard.walk=true", "-Duser.language=ja"));
        try (Screen screen = Screen.open(facts.system())) {
            if (screen.name().isEmpty()) {
                java.lang.System.out.println(
                        "The window is rehearsed without a screen: a start on one finds less in its cache.");
                walk.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            }
            record(true, home, walk, List.of(), screen.name());
        }
        Path trust = Path.of("src/test/resources/cli/trust.json");
        record(
                false,
                home,
                List.of(),
                List.of(
                        "policy",
                        "--provider",
                        "aws",
                        "--region-id",
                        "aws-us-west-2",
                        "--bucket-name",
                        "example-bucket",
                        "--zilliz-trust-policy",
                        trust.toString()),
                Optional.empty());
        for (boolean window : new boolean[] {true, false}) {
            check(window, home, image.app(), image.runtime());
        }
    }

    /// The same for a copy of jars, caches and runtime: files that jpackage copies have new times.
    void checkCopy(Path app, Path runtime) throws IOException, InterruptedException {
        settleTimes(app);
        for (boolean window : new boolean[] {true, false}) {
            check(window, image.work().resolve("rehearsal"), app, runtime);
        }
    }

    /// The JVM accepts a cache only while its jars have the same sizes and times, so they get the times that packing
    /// will give them.
    private static void settleTimes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(PackageFacts.TIME));
            }
        }
    }

    private void record(boolean window, Path home, List<String> more, List<String> arguments, Optional<String> display)
            throws IOException, InterruptedException {
        Path cache = image.app().resolve(PackageFacts.cacheName(window));
        // Method profiles would make the cache larger and trigger the compiler earlier; both starts are faster without
        // them.
        var flags = new ArrayList<>(
                List.of("-XX:AOTCacheOutput=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        flags.addAll(more);
        start(window, home, image.app(), image.runtime(), flags, arguments, display);
        if (!Files.isRegularFile(cache)) {
            throw new IOException("no cache was made: " + cache);
        }
    }

    /// With `AOTMode=on` the JVM exits if it cannot use the cache, which in normal use it would silently ignore.
    private void check(boolean window, Path home, Path app, Path runtime) throws IOException, InterruptedException {
        start(
                window,
                home,
                app,
                runtime,
                List.of("-XX:AOTCache=" + app.resolve(PackageFacts.cacheName(window)), "-XX:AOTMode=on"),
                List.of("--self-check", "--format", "json"),
                Optional.empty());
    }

    private void start(
            boolean window,
            Path home,
            Path app,
            Path runtime,
            List<String> more,
            List<String> arguments,
            Optional<String> display)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(runtime.resolve("bin")
                .resolve(facts.system() == PackageFacts.System.WINDOWS ? "java.exe" : "java")
                .toString());
        command.addAll(facts.flags(window));
        command.add("-Dintegrationwizard.app=" + app);
        command.addAll(more);
        command.add("-cp");
        command.add(facts.classPath().stream()
                .map(jar -> app.resolve(jar).toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(PackageFacts.MAIN_CLASS);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().put("INTEGRATION_WIZARD_HOME", home.toString());
        display.ifPresent(name -> builder.environment().put("DISPLAY", name));
        Package.run(builder);
    }
}
