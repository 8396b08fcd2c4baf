import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Builds the linked runtime and the program's jars: `runtime/` and `app/`.
final class Image {
    private static final String BUILD_ID = "io/github/integrationwizard/BuildId";

    private final PackageFacts facts;
    private final Path work;
    private final Path root;

    Image(PackageFacts facts) {
        this.facts = facts;
        this.work = facts.target().resolve("image");
        this.root = work.resolve(PackageFacts.NAME);
    }

    Path root() {
        return root;
    }

    Path app() {
        return root.resolve("app");
    }

    Path runtime() {
        return root.resolve("runtime");
    }

    Path work() {
        return work;
    }

    void make() throws Exception {
        Package.deleteFolder(work);
        Files.createDirectories(app());
        link(modules());
        copyJars();
    }

    /// JavaFX as jmods: from jars it would unpack its native libraries at every start.
    private Path modules() throws IOException {
        Path folder = Files.createDirectories(work.resolve("jmods"));
        List<Path> jars;
        try (Stream<Path> files = Files.list(facts.javafx())) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            Path classes = work.resolve("javafx").resolve(jar.getFileName()).resolve("classes");
            Path libraries = classes.resolveSibling("libraries");
            Path legal = classes.resolveSibling("legal");
            for (Path part : List.of(classes, libraries, legal)) {
                Files.createDirectories(part);
            }
            boolean module = false;
            try (var zip = new ZipFile(jar.toFile())) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                    ZipEntry entry = entries.nextElement();
                    String name = entry.getName();
                    if (entry.isDirectory()) {
                        continue;
                    }
                    module |= name.equals("module-info.class");
                    boolean library = name.matches("[^/]+\\.(so|dll|dylib)(\\..*)?");
                    boolean notice = name.matches("META-INF/(LICENSE|NOTICE|ADDITIONAL|ASSEMBLY|legal)[^/]*(/.*)?");
                    Path to = (library ? libraries : notice ? legal : classes)
                            .resolve(notice ? Path.of(name).getFileName().toString() : name);
                    Files.createDirectories(to.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
            if (module) {
                String name =
                        jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
                tool(
                        "jmod",
                        "create",
                        "--class-path",
                        classes.toString(),
                        "--libs",
                        libraries.toString(),
                        "--legal-notices",
                        legal.toString(),
                        "--date",
                        PackageFacts.TIME.toString(),
                        folder.resolve(name + ".jmod").toString());
            }
        }
        return folder;
    }

    private void link(Path modules) throws IOException, InterruptedException {
        // Low compression, because packages compress better as a whole and a start would have to decompress. Only
        // modules that no start reads are compressed: XML, Swing, sound and printing. Line numbers are removed from the
        // JDK and JavaFX, but not from our code and the libraries.
        tool(
                "jlink",
                "--module-path",
                modules.toString(),
                "--add-modules",
                String.join(",", PackageFacts.modules()),
                "--include-locales=en,ja,zh",
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--compress=zip-6:filter=/java.xml/**,/java.desktop/javax/swing/**,/java.desktop/com/sun/java/swing/**,/java.desktop/sun/swing/**,/java.desktop/com/sun/media/**,/java.desktop/javax/print/**",
                "--output",
                runtime().toString());
        if (facts.system() == PackageFacts.System.LINUX && Package.has("strip")) {
            try (Stream<Path> files = Files.walk(runtime().resolve("lib"))) {
                for (Path library :
                        files.filter(file -> file.toString().endsWith(".so")).toList()) {
                    Package.run(work, List.of("strip", "--strip-unneeded", library.toString()));
                }
            }
        }
        // The programs of the runtime are not used; only the JVM itself is started.
        try (Stream<Path> programs = Files.list(runtime().resolve("bin"))) {
            for (Path program : programs.filter(Files::isRegularFile).toList()) {
                String name = program.getFileName().toString().toLowerCase(Locale.ROOT);
                if (!name.startsWith("java") && !name.endsWith(".dll")) {
                    Files.delete(program);
                }
            }
        }
    }

    private void copyJars() throws IOException, NoSuchAlgorithmException {
        var libraries = new MergedJar(PackageFacts.TIME);
        for (Path jar : facts.libraries()) {
            if (StaleClassesCleaner.isIn(jar)) {
                Path converted = work.resolve(jar.getFileName());
                StaleClassesCleaner.copyConverted(jar, converted);
                libraries.add(converted);
            } else {
                libraries.add(jar);
            }
        }
        libraries.write(app().resolve(PackageFacts.LIBRARIES));
        String id = buildId();
        Files.writeString(app().resolve("build-id"), id + "\n");
        withBuildId(id);
    }

    /// A hash of the bytes of all jars.
    private String buildId() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (Path jar : Stream.concat(Stream.of(facts.jar()), facts.libraries().stream())
                .toList()) {
            digest.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            try (var in = new DigestInputStream(Files.newInputStream(jar), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    /// Copies our jar with a newly compiled class that contains the build id.
    private void withBuildId(String id) throws IOException {
        Path source = work.resolve("source").resolve(BUILD_ID + ".java");
        Files.createDirectories(source.getParent());
        Files.writeString(
                source,
                Files.readString(Path.of("src/main/java").resolve(BUILD_ID + ".java"))
                        .replace("\"development\"", "\"" + id + "\""));
        Path classes = work.resolve("source-classes");
        tool("javac", "--release", "25", "-proc:none", "-d", classes.toString(), source.toString());
        byte[] compiled = Files.readAllBytes(classes.resolve(BUILD_ID + ".class"));
        var time = FileTime.from(PackageFacts.TIME);
        try (var from = new ZipFile(facts.jar().toFile());
                var to = new ZipOutputStream(
                        Files.newOutputStream(app().resolve(facts.jar().getFileName())))) {
            for (ZipEntry entry : from.stream().toList()) {
                var copy = new ZipEntry(entry.getName());
                copy.setLastModifiedTime(time);
                to.putNextEntry(copy);
                if (entry.getName().equals(BUILD_ID + ".class")) {
                    to.write(compiled);
                } else {
                    try (InputStream in = from.getInputStream(entry)) {
                        in.transferTo(to);
                    }
                }
                to.closeEntry();
            }
        }
    }

    static void tool(String name, String... arguments) throws IOException {
        var output = new java.io.StringWriter();
        var writer = new PrintWriter(output);
        int code = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        if (code != 0) {
            throw new IOException(name + " gave " + code + "\n" + output);
        }
    }
}
