package io.github.integrationwizard.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.TestSize;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The rules by which a package's libraries become one jar, tried by the very source that packs them.
@Execution(ExecutionMode.CONCURRENT)
class MergedJarTest {
    private static final Map<String, String> MULTI_RELEASE =
            Map.of(JarFile.MANIFEST_NAME, "Manifest-Version: 1.0\nMulti-Release: true\n\n");
    private static final Map<String, String> SINGLE_RELEASE =
            Map.of(JarFile.MANIFEST_NAME, "Manifest-Version: 1.0\n\n");

    @TempDir
    private Path folder;

    @Test
    void allThatRunsIsKeptAndNothingElse() throws Exception {
        Path one = jar(
                "one.jar",
                MULTI_RELEASE,
                Map.of(
                        "b/One.class", "1",
                        "META-INF/versions/11/b/One.class", "11",
                        "META-INF/services/a.Service", "# said first\nb.One # and why\n",
                        "META-INF/maven/b/pom.xml", "p",
                        "META-INF/SIGNER.RSA", "s",
                        "META-INF/LICENSE.txt", "l",
                        "META-INF/own.properties", "same",
                        "module-info.class", "m"));
        Path two = jar(
                "two.jar",
                SINGLE_RELEASE,
                Map.of(
                        "a/Two.class", "2",
                        "META-INF/versions/11/a/Two.class", "never read",
                        "META-INF/services/a.Service", "a.Two\nb.One",
                        "META-INF/own.properties", "same",
                        "META-INF/versions/9/module-info.class", "m"));
        assertThat(merge("out.jar", one, two)).isEmpty();
        try (var jar = new JarFile(folder.resolve("out.jar").toFile(), true, JarFile.OPEN_READ, Runtime.version())) {
            assertThat(jar.isMultiRelease()).isTrue();
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsExactly(
                            JarFile.MANIFEST_NAME,
                            "META-INF/own.properties",
                            "META-INF/services/a.Service",
                            "META-INF/versions/11/b/One.class",
                            "a/Two.class",
                            "b/One.class");
            assertThat(text(jar, "META-INF/services/a.Service")).isEqualTo("b.One\na.Two\n");
            assertThat(text(jar, "b/One.class")).isEqualTo("11");
            assertThat(text(jar, "a/Two.class")).isEqualTo("2");
        }
    }

    @Test
    void aNameThatStandsForTwoThingsIsAnError() throws Exception {
        Path one = jar("one.jar", SINGLE_RELEASE, Map.of("a/Same.class", "1"));
        Path two = jar("two.jar", SINGLE_RELEASE, Map.of("a/Same.class", "2"));
        assertThat(merge("out.jar", one, two)).contains("one.jar and two.jar have different a/Same.class");
        assertThat(folder.resolve("out.jar")).doesNotExist();
    }

    @Test
    void theLibrariesOfThisProgramMergeAndLoseNothing() throws Exception {
        Path[] libraries = libraries();
        assertThat(merge("one.jar", libraries)).isEmpty();
        if (TestSize.LONG) {
            assertThat(merge("two.jar", libraries)).isEmpty();
            assertThat(folder.resolve("one.jar")).hasSameBinaryContentAs(folder.resolve("two.jar"));
        }
        var services = new TreeMap<String, Integer>();
        int classes = 0;
        for (Path library : libraries) {
            try (var jar = new JarFile(library.toFile())) {
                for (ZipEntry entry : jar.stream().toList()) {
                    classes += isClass(entry.getName()) ? 1 : 0;
                    if (entry.getName().matches("META-INF/services/.+")) {
                        services.merge(entry.getName(), providers(jar, entry), Integer::sum);
                    }
                }
            }
        }
        var found = new TreeMap<String, Integer>();
        int kept = 0;
        try (var jar = new JarFile(folder.resolve("one.jar").toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                kept += isClass(entry.getName()) ? 1 : 0;
                if (entry.getName().matches("META-INF/services/.+")) {
                    found.put(entry.getName(), providers(jar, entry));
                }
            }
        }
        assertThat(found).isEqualTo(services).isNotEmpty();
        assertThat(kept).isEqualTo(classes);
    }

    private static Path[] libraries() {
        return Arrays.stream(System.getProperty("libraries.path").split(File.pathSeparator))
                .map(library -> Path.of(library).toAbsolutePath())
                .toArray(Path[]::new);
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.endsWith("module-info.class");
    }

    private static int providers(JarFile jar, ZipEntry entry) throws IOException {
        return (int) text(jar, entry.getName())
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .count();
    }

    @SafeVarargs
    private Path jar(String name, Map<String, String>... parts) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map<String, String> part : parts) {
                for (Map.Entry<String, String> entry : part.entrySet()) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What it said.
    private String merge(String to, Path... jars) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "packaging/MergedJar.java",
                folder.resolve(to).toString()));
        for (Path jar : jars) {
            command.add(jar.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
