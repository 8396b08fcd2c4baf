package io.github.integrationwizard.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.Assembly;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// What packages are made of. The packages themselves are tried by the packaging step and the workflow.
@Execution(ExecutionMode.CONCURRENT)
class PackagingTest {
    private static final Path FOLDER = Path.of("packaging");
    private static final Path WORKFLOWS = Path.of(".github", "workflows");
    private static final Path DESKTOP = FOLDER.resolve("linux/io.github.integrationwizard.desktop");
    private static final Path METAINFO = FOLDER.resolve("linux/io.github.integrationwizard.metainfo.xml");

    /// What no class names, and is needed all the same: words and dates of other languages.
    private static final Set<String> BY_NAME_ONLY = Set.of("jdk.localedata");

    @TempDir
    private Path folder;

    @Test
    void theRuntimeHasTheModulesThatTheJarsNeed() throws IOException {
        Set<String> listed = new TreeSet<>(Files.readAllLines(FOLDER.resolve("modules.txt")));
        Set<String> needed = modulesOf("target/classes" + File.pathSeparator + System.getProperty("libraries.path"));
        assertThat(needed).contains("java.base", "javafx.controls");
        // Modules that others bring along need not be listed.
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(withRequired(listed));
        assertThat(missing)
                .as("needed by a class, but not in packaging/modules.txt")
                .isEmpty();
        Set<String> idle = new TreeSet<>(listed);
        idle.removeAll(needed);
        assertThat(idle).as("in packaging/modules.txt, but needed by no class").isEqualTo(new TreeSet<>(BY_NAME_ONLY));
    }

    private static Set<String> withRequired(Set<String> modules) {
        var all = new TreeSet<String>();
        var open = new ArrayList<>(modules);
        while (!open.isEmpty()) {
            String name = open.removeLast();
            if (all.add(name)) {
                ModuleLayer.boot()
                        .findModule(name)
                        .ifPresent(module -> module.getDescriptor().requires().forEach(required -> {
                            if (required.modifiers()
                                    .contains(java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
                                open.add(required.name());
                            }
                        }));
            }
        }
        return all;
    }

    /// Modules that classes of ours and of the libraries name. One jar without descriptors: what a library requires as
    /// a module, and what we leave out of it on purpose, is not the question.
    private Set<String> modulesOf(String classPath) throws IOException {
        Path all = folder.resolve("all.jar");
        try (var jar = new ZipOutputStream(Files.newOutputStream(all))) {
            jar.setLevel(Deflater.NO_COMPRESSION);
            var added = new HashSet<String>();
            for (String part : classPath.split(Pattern.quote(File.pathSeparator))) {
                if (part.endsWith(".jar")) {
                    try (var from = new ZipFile(part)) {
                        for (ZipEntry entry : from.stream()
                                .filter(some -> some.getName().endsWith(".class"))
                                .toList()) {
                            if (isAnalysed(entry.getName()) && added.add(entry.getName())) {
                                jar.putNextEntry(new ZipEntry(entry.getName()));
                                jar.write(from.getInputStream(entry).readAllBytes());
                            }
                        }
                    }
                } else {
                    try (Stream<Path> paths = Files.walk(Path.of(part))) {
                        for (Path path : paths.filter(some -> some.toString().endsWith(".class"))
                                .toList()) {
                            String name =
                                    Path.of(part).relativize(path).toString().replace('\\', '/');
                            if (added.add(name)) {
                                jar.putNextEntry(new ZipEntry(name));
                                Files.copy(path, jar);
                            }
                        }
                    }
                }
            }
        }
        var output = new StringWriter();
        var writer = new PrintWriter(output);
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "--ignore-missing-deps",
                        "--module-path",
                        "target/javafx",
                        "--add-modules",
                        "javafx.controls,javafx.fxml",
                        "-summary",
                        all.toString());
        assertThat(code).as(output.toString()).isZero();
        return output.toString()
                .lines()
                .filter(line -> line.startsWith("all.jar -> "))
                .map(line -> line.substring("all.jar -> ".length()).strip())
                .filter(name -> name.matches("(java|jdk|javafx)\\.[a-z.]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAnalysed(String name) {
        return !name.startsWith("META-INF") && !name.endsWith("module-info.class");
    }

    @Test
    void theDesktopEntrySaysEverythingInThreeLanguages() throws IOException {
        List<String> lines = Files.readAllLines(DESKTOP);
        assertThat(lines).first().isEqualTo("[Desktop Entry]");
        for (String key : List.of("Name", "GenericName", "Comment", "Keywords")) {
            Set<String> texts = lines.stream()
                    .filter(line -> line.matches(key + "(\\[(ja|zh|zh_CN)])?=.+"))
                    .collect(Collectors.toSet());
            assertThat(texts).as(key).hasSize(4);
        }
        assertThat(lines)
                .contains(
                        "Name=" + Messages.load(Language.EN, "messages").text("product.name"),
                        "Exec=integration-wizard",
                        "Icon=integration-wizard",
                        "StartupWMClass=io.github.integrationwizard.gui.App");
    }

    @Test
    void theMetadataSayEverythingInThreeLanguagesAndNameTheDesktopEntry() throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(METAINFO.toFile());
        for (String name : List.of("name", "summary", "p")) {
            assertThat(elements(document, name)
                            .filter(element ->
                                    !element.getParentNode().getNodeName().equals("developer"))
                            .map(element -> element.getAttribute("xml:lang")))
                    .as(name)
                    .containsExactly("", "ja", "zh");
        }
        assertThat(elements(document, "launchable").map(Element::getTextContent))
                .containsExactly(DESKTOP.getFileName().toString());
        assertThat(elements(document, "release").map(element -> element.getAttribute("version")))
                .containsExactly("@VERSION@");
    }

    private static Stream<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    @Test
    void theVersionStandsInTheBuildFileAndTheAssemblyAlone() throws IOException {
        String version = Assembly.VERSION;
        try (Stream<Path> packaging = Files.walk(FOLDER);
                Stream<Path> workflows = Files.walk(Path.of(".github"))) {
            for (Path file : Stream.concat(packaging, workflows)
                    .filter(some -> some.toString().matches(".*\\.(java|sh|spec|desktop|xml|yml|flags|txt)|.*/control"))
                    .toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("\"" + version + "\"", "=" + version, "-" + version);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"check, test", "packages, test package holes release"})
    void aWorkflowParsesAndPinsWhatItUses(String name, String jobs) throws IOException {
        String text = Files.readString(WORKFLOWS.resolve(name + ".yml"));
        Map<String, Map<String, ?>> found = jobs(name);
        assertThat(String.join(" ", found.keySet())).isEqualTo(jobs);
        assertThat(found.values()).allSatisfy(job -> {
            if (!job.containsKey("uses")) {
                assertThat(job).containsKeys("runs-on", "steps", "timeout-minutes");
            }
        });
        List<String> uses = text.lines()
                .map(String::strip)
                .filter(line -> line.matches("(- )?uses: .*"))
                .toList();
        assertThat(uses)
                .isNotEmpty()
                .allMatch(line -> line.matches("(- )?uses: [\\w./-]+@[0-9a-f]{40} # v[\\d.]+")
                        || line.equals("uses: ./.github/workflows/check.yml"));
    }

    @Test
    void packagesAreMadeOnEverySystem() throws IOException {
        assertThat(Files.readString(WORKFLOWS.resolve("packages.yml")).lines().filter(line -> line.contains("os: [")))
                .singleElement()
                .asString()
                .contains("ubuntu-", "windows-", "macos-");
    }

    /// Whatever the tests need is listed in `.ci/run` alone.
    @Test
    void noWorkflowListsTheFontsAgain() throws IOException {
        assertThat(Files.readString(Path.of(".ci/run"))).contains("fonts-noto-cjk");
        try (Stream<Path> files = Files.list(WORKFLOWS)) {
            assertThat(files.toList())
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("fonts-"));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, ?>> jobs(String workflow) throws IOException {
        Map<String, ?> whole = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(WORKFLOWS.resolve(workflow + ".yml")));
        return (Map<String, Map<String, ?>>) whole.get("jobs");
    }

    @Test
    void onlyTheStepsThatSignSeeAKey() throws IOException {
        Map<Object, Object> workflow = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(Path.of(".github/workflows/packages.yml")));
        assertThat(workflow.keySet().stream().map(Object::toString)).doesNotContain("env");
        assertThat(workflow.get("permissions")).isEqualTo(Map.of("contents", "read"));
        for (Object job : ((Map<?, ?>) workflow.get("jobs")).values()) {
            assertThat(((Map<?, ?>) job).keySet().stream().map(Object::toString))
                    .doesNotContain("env");
            List<?> steps = (List<?>) ((Map<?, ?>) job).get("steps");
            for (Object step : steps == null ? List.of() : steps) {
                var parts = (Map<?, ?>) step;
                // An expression inside a script is pasted into it before it runs.
                assertThat(String.valueOf(parts.get("run"))).doesNotContain("${{");
                if (String.valueOf(parts.get("env")).matches("(?s).*=\\$\\{\\{ secrets\\..*")) {
                    assertThat(String.valueOf(parts.get("if")))
                            .as(parts.get("name").toString())
                            .contains("env.RELEASE_SIGNED == 'true'");
                }
            }
        }
    }
}
