import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Merges all libraries into one jar. A lookup of a class or service that no jar contains, as JavaFX and the service
/// loader make at every start, forces the JVM to open the whole class path; one jar opens faster than sixty, and is
/// smaller.
///
/// The merge hides nothing: two libraries with different content under the same name are an error.
final class MergedJar {
    private static final String SERVICES = "META-INF/services/";
    private static final String VERSIONS = "META-INF/versions/";

    /// Metadata of a single jar, and files for builds, other runtimes and module systems.
    private static final String ABOUT_ONE_JAR =
            "META-INF/(MANIFEST\\.MF|INDEX\\.LIST|[^/]*\\.(SF|RSA|DSA|EC)|(maven|native-image|proguard)/.*)|(.*/)?module-info\\.class|(.*/)?OSGI-INF/.*";

    private final Instant time;
    private final Map<String, Part> parts = new TreeMap<>();
    private final Map<String, LinkedHashSet<String>> services = new TreeMap<>();

    private record Part(String jar, byte[] bytes) {}

    /// @param time the time of all entries
    MergedJar(Instant time) {
        this.time = time;
    }

    /// Arguments: the jar to write, then the jars to merge, in the order of the class path.
    public static void main(String[] args) throws IOException {
        var merged = new MergedJar(Instant.EPOCH);
        for (String jar : List.of(args).subList(1, args.length)) {
            merged.add(Path.of(jar));
        }
        merged.write(Path.of(args[0]));
    }

    /// Adds the files of a library that are needed at run time; [ThirdPartyNotices] copies its notices.
    void add(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        try (var zip = new JarFile(jar.toFile(), false)) {
            for (ZipEntry entry :
                    zip.stream().filter(some -> !some.isDirectory()).toList()) {
                String path = entry.getName();
                // Versioned classes are used only if the jar declares itself multi-release; the merged jar does.
                boolean idle = path.startsWith(VERSIONS) && !zip.isMultiRelease();
                if (idle || path.matches(ABOUT_ONE_JAR) || Notice.is(path)) {
                    continue;
                }
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (path.startsWith(SERVICES)) {
                    new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceFirst("#.*", "").strip())
                            .filter(line -> !line.isEmpty())
                            .forEach(services.computeIfAbsent(path, _ -> new LinkedHashSet<>())::add);
                } else {
                    Part before = parts.putIfAbsent(path, new Part(name, bytes));
                    if (before != null && !Arrays.equals(before.bytes(), bytes)) {
                        throw new IOException(before.jar() + " and " + name + " have different " + path);
                    }
                }
            }
        }
    }

    void write(Path to) throws IOException {
        services.forEach((path, lines) ->
                parts.put(path, new Part("", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8))));
        try (var out = new ZipOutputStream(Files.newOutputStream(to))) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            put(out, JarFile.MANIFEST_NAME, manifest());
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue().bytes());
            }
        }
    }

    private static byte[] manifest() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        var bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private void put(ZipOutputStream out, String path, byte[] bytes) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(time));
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
