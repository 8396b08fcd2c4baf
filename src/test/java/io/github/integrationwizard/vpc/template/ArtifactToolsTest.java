package io.github.integrationwizard.vpc.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.support.Parallel;
import io.github.integrationwizard.support.Tool;
import io.github.integrationwizard.vpc.Plans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Third-party linters find nothing in our scripts, templates and configurations: the golden ones and those of more
/// variants of the plan.
class ArtifactToolsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String HOSTILE = "it's ${x} $(id) `id` \"%{if}\" # \\ & !\nsecond \u2028 line 日本";

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeAll() throws IOException {
        try (Stream<Path> golden = Files.walk(GOLDEN)) {
            for (Path file : golden.filter(some -> some.toString().matches(".*\\.(sh|tf|yaml)"))
                    .toList()) {
                Files.copy(
                        file,
                        folder.resolve(
                                "golden-" + GOLDEN.relativize(file).toString().replace('/', '-')));
            }
        }
        List<String[]> variants = Parallel.sample(6, variants());
        for (int i = 0; i < variants.size(); i++) {
            List<Artifact> artifacts = Plans.read(variants.get(i)).artifacts();
            assertThat(artifacts).as(String.join(" ", variants.get(i))).isNotEmpty();
            for (Artifact artifact : artifacts) {
                Files.writeString(folder.resolve("variant-" + i + "-" + artifact.fileName()), artifact.text());
            }
        }
    }

    private static List<String[]> variants() {
        var variants = new ArrayList<String[]>();
        for (String layout : List.of("console", "terraform")) {
            for (String network : List.of(
                    "off nat endpoint",
                    "on nat endpoint",
                    "on nat hosted-zone",
                    "off other endpoint",
                    "on other endpoint",
                    "on other hosted-zone",
                    "on none endpoint",
                    "on none hosted-zone")) {
                for (String zones : List.of("", "us-west-2b us-west-2c us-west-2d")) {
                    for (String text : List.of("", HOSTILE)) {
                        String[] words = network.split(" ");
                        variants.add(new String[] {
                            "layout",
                            layout,
                            "privateLink",
                            words[0],
                            "egress",
                            words[1],
                            "endpointDns",
                            words[2],
                            "availabilityZones",
                            zones,
                            "description",
                            text
                        });
                    }
                }
            }
        }
        return variants;
    }

    private static List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> with(List<String> arguments, List<String> files) {
        assertThat(files).hasSizeGreaterThan(8);
        return Stream.concat(arguments.stream(), files.stream()).toList();
    }

    @Test
    void shellcheckFindsNothing() throws Exception {
        List<String> lines = files(".command-line.sh");
        new Tool("shellcheck").findsNothing(folder, with(List.of("--shell=sh"), lines));
        new Tool("shellcheck")
                .findsNothing(
                        folder,
                        with(
                                List.of(),
                                files(".sh").stream()
                                        .filter(file -> !lines.contains(file))
                                        .toList()));
    }

    @Test
    void terraformWouldFormatNothing() throws Exception {
        new Tool("terraform").findsNothing(folder, with(List.of("fmt", "-check", "-diff"), files(".tf")));
    }

    @Test
    void cfnLintFindsNothing() throws Exception {
        // W3010 warns of hard-coded Availability Zones. They are in the template only if the user chose them.
        new Tool("cfn-lint").findsNothing(folder, with(List.of("--ignore-checks", "W3010", "--"), files(".yaml")));
    }
}
