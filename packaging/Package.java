import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the packages for the system on which it runs. The Maven profile `dist` runs it from source, on the JDK of the
/// toolchain, in the project folder, with these properties:
///
/// `version`; `jar`, our jar; `libraries`, the other jars in the order of the class path; `javafx`, the folder of
/// JavaFX's jars; `bom`, the bill of materials. The result is in `target/dist`.
final class Package {
    private Package() {}

    /// Makes all packages for this system.
    public static void main(String[] args) throws Exception {
        var facts = PackageFacts.ofProcess();
        Files.createDirectories(facts.dist());
        deleteFolder(facts.dist());
        Files.createDirectories(facts.dist());
        var image = new Image(facts);
        image.make();
        new ThirdPartyNotices(facts, image).write();
        if (facts.system() == PackageFacts.System.LINUX) {
            var linux = new Linux(facts, image);
            linux.addLauncher();
            new Caches(facts, image).train();
            linux.addShared();
            linux.makeArchive();
            linux.makeDeb();
            linux.makeRpm();
        } else {
            new Installer(facts, image).make();
        }
        Checksums.write(facts);
        try (Stream<Path> made = Files.list(facts.dist())) {
            for (Path file : made.filter(Files::isRegularFile).sorted().toList()) {
                java.lang.System.out.printf("%6.1f MB  %s%n", Files.size(file) / 1e6, file);
            }
        }
    }

    /// Runs a program of the system; if it fails, throws an exception with its output.
    static void run(Path directory, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(directory.toFile());
        // The content of packages must not depend on the time of the build.
        builder.environment().putIfAbsent("SOURCE_DATE_EPOCH", Long.toString(PackageFacts.TIME.getEpochSecond()));
        run(builder);
    }

    static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", builder.command()) + " gave " + process.exitValue() + "\n" + output);
        }
    }

    /// Whether a program is on the path.
    static boolean has(String program) {
        return Stream.of(java.lang.System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        var paths = new ArrayList<Path>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(paths::add);
        }
        for (Path path : paths.reversed()) {
            Files.delete(path);
        }
    }
}
