import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Measures the built package and prints Markdown tables; it asserts nothing. On JDK 25, in the project folder, after
/// `mvn -q -Pdist package`: `java packaging/bench/Bench.java [ROUNDS]` (default 15). Without a display it starts Xvfb,
/// if installed.
///
/// Each round runs the program and all reference programs in turn, so that load on the machine slows all of them. The
/// tables show the minimum and the median of all rounds, and the ratios of the minimums, which load disturbs least, and
/// of the medians. Times are for the whole process, or until the first frame.
final class Bench {
    private static final Path IMAGE = Path.of("target/image/integration-wizard").toAbsolutePath();
    private static final Path WORK = Path.of("target/bench").toAbsolutePath();
    private static final List<String> POLICY = List.of(
            "policy",
            "--provider",
            "aws",
            "--region-id",
            "aws-us-west-2",
            "--bucket-name",
            "my-bucket",
            "--zilliz-account",
            "965570967084",
            "--external-id",
            "zilliz-external-1umVCIK7q96kzDE");
    private static final List<String> SDKS =
            List.of("software.amazon.", "com.azure.", "com.microsoft.aad.", "com.aliyun.", "com.aliyuncs.");

    private static final String HELLO_HEADLESS = "JavaFX hello on the plain JDK, headless";
    private static final String WINDOW_HEADLESS = "window, headless";
    private static final String HELLO_DISPLAY = "JavaFX hello packaged alike, on a display";
    private static final String WINDOW_DISPLAY = "window, on a display";
    private static final String COMMAND = "`integration-wizard policy`";
    private static final String AWS = "`aws --version`";
    private static final String NODE = "`node -e 0`";

    private static String display = System.getenv("DISPLAY");

    private Bench() {}

    /// A program to measure: its command line, and whether to measure until the first frame or the end.
    private record Subject(String name, List<String> command, Map<String, String> environment, boolean frame) {}

    /// @param millis the time since the start
    /// @param kilobytes the resident memory at the first frame; 0 for a whole process
    private record Sample(double millis, long kilobytes) {}

    /// Runs all rounds and prints the tables; the argument is the number of rounds.
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Files.createDirectories(WORK);
        Process screen = System.getenv("DISPLAY") == null && program("Xvfb").isPresent() ? startScreen() : null;
        try {
            print(measureAll(subjects(buildHello()), rounds), rounds);
        } finally {
            if (screen != null) {
                screen.destroy();
            }
        }
    }

    private static List<Subject> subjects(Hellos hello) throws IOException, InterruptedException {
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject(HELLO_HEADLESS, hello.plain(), Map.of(), true));
        subjects.add(new Subject(WINDOW_HEADLESS, window(true), Map.of(), true));
        if (display != null) {
            subjects.add(new Subject(HELLO_DISPLAY, hello.packaged(), Map.of("DISPLAY", display), true));
            subjects.add(new Subject(WINDOW_DISPLAY, window(false), Map.of("DISPLAY", display), true));
        }
        var policy = new ArrayList<String>(
                List.of(IMAGE.resolve("bin/integration-wizard").toString()));
        policy.addAll(POLICY);
        subjects.add(new Subject(COMMAND, policy, Map.of(), false));
        aws().ifPresent(aws -> subjects.add(new Subject(AWS, List.of(aws, "--version"), Map.of(), false)));
        program("node").ifPresent(node -> subjects.add(new Subject(NODE, List.of(node, "-e", "0"), Map.of(), false)));
        return subjects;
    }

    private static Map<String, List<Sample>> measureAll(List<Subject> subjects, int rounds)
            throws IOException, InterruptedException {
        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = -1; round < rounds; round++) {
            // The order alternates, so that no program always follows the same other one.
            for (Subject subject : round % 2 == 0 ? subjects : subjects.reversed()) {
                Sample sample = measure(subject);
                // The first round only fills the caches of the system.
                if (round >= 0) {
                    samples.computeIfAbsent(subject.name(), _ -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        return samples;
    }

    private static Process startScreen() throws IOException {
        Process screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        display = ":" + screen.inputReader().readLine();
        return screen;
    }

    private static void print(Map<String, List<Sample>> samples, int rounds) throws IOException, InterruptedException {
        System.out.printf(
                "%d rounds, %d processors%n%n| Until the first frame, or whole process | least | median | resident |%n|---|---:|---:|---:|%n",
                rounds, Runtime.getRuntime().availableProcessors());
        samples.forEach((name, some) -> System.out.printf(
                "| %s | %.0f ms | %.0f ms | %s |%n",
                name,
                least(some),
                median(some),
                some.getFirst().kilobytes() == 0 ? "" : "%.0f MB".formatted(memory(some) * 1.024 / 1000)));
        System.out.printf("%n| Ratio | least | median | goal |%n|---|---:|---:|---:|%n");
        ratio(samples, WINDOW_HEADLESS, HELLO_HEADLESS, "0.90");
        ratio(samples, WINDOW_DISPLAY, HELLO_DISPLAY, "1.7");
        ratio(samples, COMMAND, AWS, "0.35");
        ratio(samples, COMMAND, NODE, "1.0, wished");
        System.out.printf("%n| Size | | goal |%n|---|---:|---:|%n");
        for (String name : List.of(WINDOW_HEADLESS, WINDOW_DISPLAY)) {
            if (samples.containsKey(name)) {
                row(
                        "Memory at the first frame: " + name,
                        "%.0f MB".formatted(memory(samples.get(name)) * 1.024 / 1000),
                        "at most 220 MB");
            }
        }
        printSizes();
        row("Classes of a cloud's SDK: window", sdkClasses(true), "0");
        row("Classes of a cloud's SDK: command line", sdkClasses(false), "0");
    }

    private static void row(String name, String value, String goal) {
        System.out.printf("| %s | %s | %s |%n", name, value, goal);
    }

    private static void ratio(Map<String, List<Sample>> samples, String one, String other, String goal) {
        if (samples.containsKey(one) && samples.containsKey(other)) {
            List<Sample> a = samples.get(one);
            List<Sample> b = samples.get(other);
            System.out.printf(
                    "| %s / %s | %.2f | %.2f | at most %s |%n",
                    one, other, least(a) / least(b), median(a) / median(b), goal);
        } else {
            System.out.printf("| %s / %s | not measured | | at most %s |%n", one, other, goal);
        }
    }

    private static double least(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::millis).min().orElseThrow();
    }

    private static double median(List<Sample> samples) {
        double[] sorted = samples.stream().mapToDouble(Sample::millis).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long memory(List<Sample> samples) {
        long[] sorted = samples.stream().mapToLong(Sample::kilobytes).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Sample measure(Subject subject) throws IOException, InterruptedException {
        Path frame = WORK.resolve("frame");
        Files.deleteIfExists(frame);
        var builder = new ProcessBuilder(subject.command())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(subject.environment());
        builder.environment()
                .put("INTEGRATION_WIZARD_HOME", WORK.resolve("home").toString());
        long start = System.nanoTime();
        Process process = builder.start();
        if (!subject.frame()) {
            process.waitFor();
            return new Sample((System.nanoTime() - start) / 1e6, 0);
        }
        while (!Files.exists(frame)) {
            if (!process.isAlive() || System.nanoTime() - start > 120e9) {
                process.destroyForcibly();
                throw new IOException("no first frame of " + subject.name());
            }
            // Finer than a user can notice, but rare enough not to disturb the measurement.
            TimeUnit.MILLISECONDS.sleep(2);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        long kilobytes = resident(process.pid());
        process.destroyForcibly().waitFor();
        return new Sample(millis, kilobytes);
    }

    private static long resident(long pid) throws IOException {
        Path status = Path.of("/proc/" + pid + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static List<String> firstFrameFlags(boolean headless) {
        var flags = new ArrayList<>(List.of("-Dintegrationwizard.firstFrame=" + WORK.resolve("frame")));
        if (headless) {
            flags.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        return flags;
    }

    /// The command of the launcher, plus the flags that make it report its first frame.
    private static List<String> window(boolean headless) throws IOException {
        Path script = WORK.resolve(headless ? "window-headless" : "window");
        String text = Files.readString(IMAGE.resolve("bin/integration-wizard"))
                .replaceFirst("(?m)^root=.*$", "root='" + IMAGE + "'");
        int last = text.lastIndexOf(" -cp ");
        Files.writeString(
                script,
                text.substring(0, last) + " " + String.join(" ", firstFrameFlags(headless)) + text.substring(last));
        return List.of("/bin/sh", script.toString());
    }

    /// @param plain runs on this JDK with JavaFX's ordinary jars
    /// @param packaged runs on the runtime of the package, with its own cache
    private record Hellos(List<String> plain, List<String> packaged) {}

    private static Hellos buildHello() throws IOException, InterruptedException {
        Path javafx = Path.of("target/javafx").toAbsolutePath();
        Path classes = WORK.resolve("classes");
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-d",
                        classes.toString(),
                        "--module-path",
                        javafx.toString(),
                        "--add-modules",
                        "javafx.controls",
                        "packaging/bench/Hello.java");
        Path jar = WORK.resolve("hello.jar");
        code += ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IOException("no hello");
        }
        var plain = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                javafx.toString(),
                "--add-modules",
                "javafx.controls",
                "--enable-native-access=javafx.graphics"));
        plain.addAll(firstFrameFlags(true));
        plain.addAll(List.of("-cp", jar.toString(), "Hello"));
        Path cache = WORK.resolve("hello.aot");
        var flags = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of("packaging/program.flags"))) {
            if (line.startsWith("-")) {
                flags.add(line);
            }
        }
        flags.add("--enable-native-access=javafx.graphics");
        String java = IMAGE.resolve("runtime/bin/java").toString();
        var training = new ArrayList<>(List.of(java));
        training.addAll(flags);
        training.addAll(
                List.of("-XX:AOTCacheOutput=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        if (display == null) {
            training.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        training.addAll(List.of("-cp", jar.toString(), "Hello"));
        var builder = new ProcessBuilder(training)
                .redirectErrorStream(true)
                .redirectOutput(WORK.resolve("training.log").toFile());
        if (display != null) {
            // On a display, because the caches of the packages are made with one.
            builder.environment().put("DISPLAY", display);
        }
        builder.start().waitFor();
        if (!Files.exists(cache)) {
            throw new IOException("no cache for hello: " + WORK.resolve("training.log"));
        }
        var packaged = new ArrayList<>(List.of(java, "-XX:AOTCache=" + cache));
        packaged.addAll(flags);
        packaged.addAll(firstFrameFlags(false));
        packaged.addAll(List.of("-cp", jar.toString(), "Hello"));
        return new Hellos(plain, packaged);
    }

    private static Optional<String> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /// The program itself rather than the shim of a version manager, which is slower and would favor us. The variable
    /// `AWS` overrides it.
    private static Optional<String> aws() throws IOException, InterruptedException {
        Optional<String> found = Optional.ofNullable(System.getenv("AWS")).or(() -> program("aws"));
        if (found.isPresent() && found.get().contains("/.pyenv/shims/")) {
            Process which = new ProcessBuilder("pyenv", "which", "aws")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String path = which.inputReader().readLine();
            return which.waitFor() == 0 ? Optional.ofNullable(path) : Optional.empty();
        }
        return found;
    }

    private static void printSizes() throws IOException {
        try (Stream<Path> made = Files.list(Path.of("target/dist"))) {
            for (Path file : made.filter(path -> path.toString().matches(".*\\.(deb|rpm|tar\\.gz|msi|dmg|zip)"))
                    .sorted()
                    .toList()) {
                row(
                        "`" + file.getFileName() + "`",
                        megabytes(Files.size(file)),
                        file.toString().endsWith(".deb") ? "at most 60 MB" : "");
            }
        }
        try (Stream<Path> all = Files.walk(IMAGE)) {
            row(
                    "Installed",
                    megabytes(all.filter(Files::isRegularFile)
                            .mapToLong(path -> path.toFile().length())
                            .sum()),
                    "at most 190 MB");
        }
    }

    private static String megabytes(long bytes) {
        return "%.1f MB".formatted(bytes / 1e6);
    }

    private static String sdkClasses(boolean window) throws IOException, InterruptedException {
        Path log = WORK.resolve("classes.log");
        Files.deleteIfExists(log);
        Path script = WORK.resolve("logged");
        String text = Files.readString(Path.of(
                        window
                                ? window(true).getLast()
                                : IMAGE.resolve("bin/integration-wizard").toString()))
                .replaceFirst("(?m)^root=.*$", "root='" + IMAGE + "'")
                .replace(" -cp ", " -Xlog:class+load:file='" + log + "' -cp ");
        Files.writeString(script, text);
        var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        if (!window) {
            command.addAll(POLICY);
        }
        measure(new Subject("loading", command, Map.of(), window));
        try (Stream<String> lines = Files.lines(log)) {
            List<String> names =
                    lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ?", "")).toList();
            long sdk = names.stream()
                    .filter(name -> SDKS.stream().anyMatch(name::startsWith))
                    .count();
            return sdk + " of " + names.size();
        }
    }
}
