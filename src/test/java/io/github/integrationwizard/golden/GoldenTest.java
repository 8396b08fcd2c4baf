package io.github.integrationwizard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonWriter;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.PolicyParser;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.MissingValue;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.support.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every folder `golden/<provider>/<case>` holds a `draft.json` and what must come out of it, byte for byte.
/// `-Dgolden.rewrite` writes the outcome anew; read the difference before keeping it.
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Providers.ALL.stream()
                .flatMap(provider -> folders(GOLDEN.resolve(provider.id()))
                        .map(folder -> DynamicTest.dynamicTest(
                                provider.id() + "/" + folder.getFileName(), () -> compare(provider, folder))));
    }

    @Test
    void everyFolderBelongsToAProvider() {
        assertThat(folders(GOLDEN))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(
                        Providers.ALL.stream().map(Provider::id).toList());
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void compare(Provider<?> provider, Path folder) throws IOException {
        Map<String, String> answers =
                JSON.readValue(folder.resolve("draft.json").toFile(), new TypeReference<>() {});
        Reading<?> reading = provider.read(new Draft(provider.id(), answers));
        Map<String, String> actual = files(reading);
        Path expected = folder.resolve("expected");
        if (System.getProperty("golden.rewrite") != null) {
            rewrite(expected, actual);
        }
        assertThat(actual).isEqualTo(read(expected));
        for (Artifact artifact : reading.artifacts()) {
            if (artifact.mediaType().equals("application/json")) {
                assertThat(writtenAgain(artifact)).isEqualTo(artifact.text());
            }
        }
    }

    private static Map<String, String> files(Reading<?> reading) {
        var files = new TreeMap<String, String>();
        for (Artifact artifact : reading.artifacts()) {
            assertThat(files.put(
                            artifact.kind().id() + "." + artifact.variant().id() + ending(artifact), artifact.text()))
                    .isNull();
        }
        files.put(
                "artifacts.txt",
                lines(reading.artifacts().stream()
                        .map(artifact ->
                                artifact.kind().id() + "." + artifact.variant().id() + " " + artifact.fileName())));
        files.put("findings.txt", lines(reading.findings().stream().map(GoldenTest::line)));
        files.put("open.txt", lines(reading.missing().stream().map(GoldenTest::line)));
        return files;
    }

    private static String ending(Artifact artifact) {
        return artifact.fileName().substring(artifact.fileName().lastIndexOf('.'));
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.code().name() + " " + finding.field()
                + (finding.args().isEmpty() ? "" : " " + finding.args())
                + finding.suggestion().map(repair -> " -> " + repair).orElse("");
    }

    private static String line(MissingValue open) {
        return open.field() + ": " + open.neededFor().stream().map(Purpose::id).collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    /// The artifact's text read back and written once more.
    private static String writtenAgain(Artifact artifact) {
        return switch (artifact.kind()) {
            case PERMISSION_POLICY, TRUST_POLICY ->
                PolicyWriter.write(policy(artifact.text())).json();
            case KEY_POLICY -> {
                String policy = "{\"Version\":\"2012-10-17\",\"Statement\":[" + artifact.text() + "]}";
                yield PolicyWriter.write(policy(policy).statements().getFirst()).json();
            }
            case FEDERATED_CREDENTIAL, ROLE_ASSIGNMENT ->
                JsonWriter.indented()
                        .value(JsonParser.parse(artifact.text(), JsonLimits.ofCharacters(1_000_000))
                                .root()
                                .orElseThrow())
                        .text();
            case CLOUDFORMATION, TERRAFORM, CLI_SCRIPT, UNDO_SCRIPT, COLLECT_SCRIPT ->
                throw new AssertionError("no JSON: " + artifact.kind());
        };
    }

    private static PolicyDocument policy(String text) {
        // Of the generated policies no element differs between the dialects.
        return PolicyParser.parse(text, Dialect.AWS).document().orElseThrow();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void rewrite(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Path old : folders(folder).toList()) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
