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

/// Measures the built package and prints a table; it asserts nothing. On a JDK 25, in the project's folder, after
/// `mvn -q -Pdist package`: `java packaging/bench/Bench.java [ROUNDS]` (15 without a number).
///
/// The yardsticks run in turn with the program, round by round, so that a machine that is busy with other things slows
/// both alike. Figures are the least and the median of all rounds; ratios are those of the least, which a busy machine
/// disturbs least, and of the medians. Times are of the whole process, or until the first frame.
final class Bench {
    private static final Path IMAGE = Path.of("target/image/integration-wizard").toAbsolutePath();
    private static final Path WORK = Path.of("target/bench").toAbsolutePath();
    private static final List<String> POLICY = List.of("policy", "--provider", "aws", "--region-id", "aws-us-west-2", "--bucket-name",
            "my-bucket", "--zilliz-account", "965570967084", "--external-id", "zilliz-external-1umVCIK7q96kzDE");
    private static final List<String> SDKS = List.of("software.amazon.", "com.azure.", "com.microsoft.aad.", "com.aliyun.", "com.aliyuncs.");

    private Bench() {}

    /// One thing to measure: how it is started, and whether until its first frame or to its end.
    private record Subject(String name, List<String> command, Map<String, String> environment, boolean frame) {}

    /// @param millis from the start
    /// @param kilobytes resident at the first frame, 0 for a whole process
    private record Sample(double millis, long kilobytes) {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        Files.createDirectories(WORK);
        Hellos hello = buildHello();
        var headless = Map.of("HEADLESS", "true");
        var subjects = new ArrayList<Subject>();
        subjects.add(new Subject("JavaFX hello, plain JDK, headless", hello.plain(), headless, true));
        subjects.add(new Subject("window, packaged, headless", window(true), headless, true));
        if (System.getenv("DISPLAY") != null) {
            subjects.add(new Subject("JavaFX hello, packaged, on a display", hello.packaged(), Map.of(), true));
            subjects.add(new Subject("window, packaged, on a display", window(false), Map.of(), true));
        }
        var policy = new ArrayList<String>(List.of(IMAGE.resolve("bin/integration-wizard").toString()));
        policy.addAll(POLICY);
        subjects.add(new Subject("integration-wizard policy, whole process", policy, Map.of(), false));
        aws().ifPresent(aws -> subjects.add(new Subject("aws --version", List.of(aws, "--version"), Map.of(), false)));
        program("node").ifPresent(node -> subjects.add(new Subject("node -e 0", List.of(node, "-e", "0"), Map.of(), false)));

        var samples = new LinkedHashMap<String, List<Sample>>();
        for (int round = -1; round < rounds; round++) {
            for (Subject subject : subjects) {
                Sample sample = measure(subject);
                // The first round only fills the system's caches.
                if (round >= 0) {
                    samples.computeIfAbsent(subject.name(), _ -> new ArrayList<>()).add(sample);
                }
            }
        }
        print(samples, rounds);
        printSizes();
        printClasses();
    }

    private static void print(Map<String, List<Sample>> samples, int rounds) {
        System.out.printf("%d rounds, %d processors%n%n", rounds, Runtime.getRuntime().availableProcessors());
        System.out.printf("%-44s %10s %10s %12s%n", "", "least", "median", "resident");
        samples.forEach((name, some) -> System.out.printf("%-44s %7.0f ms %7.0f ms %12s%n", name, least(some), median(some),
                some.getFirst().kilobytes() == 0 ? "" : "%.0f MB".formatted(memory(some) / 1024.0)));
        System.out.printf("%n%-62s %8s %8s %8s%n", "ratio", "least", "median", "to reach");
        ratio(samples, "window, packaged, headless", "JavaFX hello, plain JDK, headless", "0.90");
        ratio(samples, "window, packaged, on a display", "JavaFX hello, packaged, on a display", "1.7");
        ratio(samples, "integration-wizard policy, whole process", "aws --version", "0.35");
        ratio(samples, "integration-wizard policy, whole process", "node -e 0", "(1.0)");
        System.out.println();
    }

    private static void ratio(Map<String, List<Sample>> samples, String one, String other, String goal) {
        if (samples.containsKey(one) && samples.containsKey(other)) {
            List<Sample> a = samples.get(one);
            List<Sample> b = samples.get(other);
            System.out.printf("%-62s %8.2f %8.2f %8s%n", one.replaceFirst(",.*", "") + " / " + other, least(a) / least(b), median(a) / median(b), goal);
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
        builder.environment().put("INTEGRATION_WIZARD_HOME", WORK.resolve("home").toString());
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
            // Finer than anybody sees, and too rarely to disturb.
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

    private static List<String> tellFrame(boolean headless) {
        var flags = new ArrayList<>(List.of("-Dintegrationwizard.firstFrame=" + WORK.resolve("frame")));
        if (headless) {
            flags.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        return flags;
    }

    /// The launcher's own command, with what makes it tell its first frame.
    private static List<String> window(boolean headless) throws IOException {
        Path script = WORK.resolve(headless ? "window-headless" : "window");
        String text = Files.readString(IMAGE.resolve("bin/integration-wizard"))
                .replaceFirst("(?m)^root=.*$", "root='" + IMAGE + "'");
        int last = text.lastIndexOf(" -cp ");
        Files.writeString(script, text.substring(0, last) + " " + String.join(" ", tellFrame(headless)) + text.substring(last));
        return List.of("/bin/sh", script.toString());
    }

    /// @param plain on this JDK, with JavaFX's jars as everybody has them
    /// @param packaged on the package's runtime, with a cache of its own
    private record Hellos(List<String> plain, List<String> packaged) {}

    private static Hellos buildHello() throws IOException, InterruptedException {
        Path javafx = Path.of("target/javafx").toAbsolutePath();
        Path classes = WORK.resolve("classes");
        int code = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "-d", classes.toString(),
                "--module-path", javafx.toString(), "--add-modules", "javafx.controls", "packaging/bench/Hello.java");
        Path jar = WORK.resolve("hello.jar");
        code += ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        if (code != 0) {
            throw new IOException("no hello");
        }
        var plain = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", javafx.toString(), "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics"));
        plain.addAll(tellFrame(true));
        plain.addAll(List.of("-cp", jar.toString(), "Hello"));
        Path cache = WORK.resolve("hello.aot");
        var flags = new ArrayList<String>();
        for (String line : Files.readAllLines(Path.of("packaging/window.flags"))) {
            if (line.startsWith("-")) {
                flags.add(line);
            }
        }
        flags.add("--enable-native-access=javafx.graphics");
        String java = IMAGE.resolve("runtime/bin/java").toString();
        var training = new ArrayList<>(List.of(java));
        training.addAll(flags);
        training.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", jar.toString(), "Hello"));
        new ProcessBuilder(training).redirectErrorStream(true).redirectOutput(WORK.resolve("training.log").toFile()).start().waitFor();
        if (!Files.exists(cache)) {
            throw new IOException("no cache for hello: " + WORK.resolve("training.log"));
        }
        var packaged = new ArrayList<>(List.of(java, "-XX:AOTCache=" + cache));
        packaged.addAll(flags);
        packaged.addAll(tellFrame(false));
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

    /// The program itself, not a version manager's stand-in, which would flatter us: `AWS` names it.
    private static Optional<String> aws() {
        return Optional.ofNullable(System.getenv("AWS")).or(() -> program("aws"));
    }

    private static void printSizes() throws IOException {
        try (Stream<Path> made = Files.list(Path.of("target/dist"))) {
            for (Path file : made.filter(path -> path.toString().matches(".*\\.(deb|rpm|tar\\.gz|msi|dmg|zip)")).sorted().toList()) {
                System.out.printf("%-62s %8.1f MB%n", file.getFileName(), Files.size(file) / 1e6);
            }
        }
        try (Stream<Path> all = Files.walk(IMAGE)) {
            System.out.printf("%-62s %8.1f MB%n", "installed", all.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum() / 1e6);
        }
    }

    private static void printClasses() throws IOException, InterruptedException {
        Path log = WORK.resolve("classes.log");
        for (boolean window : new boolean[] {true, false}) {
            Path script = WORK.resolve("logged");
            String text = Files.readString(Path.of(window ? window(true).getLast() : IMAGE.resolve("bin/integration-wizard").toString()))
                    .replaceFirst("(?m)^root=.*$", "root='" + IMAGE + "'")
                    .replace(" -cp ", " -Xlog:class+load:file='" + log + "' -cp ");
            Files.writeString(script, text);
            var command = new ArrayList<>(List.of("/bin/sh", script.toString()));
            if (!window) {
                command.addAll(POLICY);
            }
            measure(new Subject("loading", command, Map.of(), window));
            long sdk;
            try (Stream<String> lines = Files.lines(log)) {
                sdk = lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ?", "")).filter(line -> SDKS.stream().anyMatch(line::startsWith)).count();
            }
            System.out.printf("%-62s %8d%n", "classes of a cloud SDK loaded, " + (window ? "window" : "command line"), sdk);
        }
    }
}
