package io.github.integrationwizard.zilliz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Providers;
import io.github.integrationwizard.support.Seeded;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Runs the command line in a real shell, with a fake `curl` that records its arguments.
class ExportCallTest {
    private static final String KEY = "a key with 'quotes', $HOME and `id`";

    @TempDir
    Path folder;

    @Test
    void callsTheEndpointOfTheApiReference() throws Exception {
        var call = new ExportCall(
                ZillizSite.GLOBAL, "integ-0a1b", Optional.of("in01-0c"), Optional.of("backup-7"), Optional.of("a/b/"));

        List<String> args = run(call, KEY);

        assertThat(args)
                .containsExactly(
                        "--fail-with-body",
                        "--silent",
                        "--show-error",
                        "--request",
                        "POST",
                        "https://api.cloud.zilliz.com/v2/clusters/in01-0c/backups/backup-7/export",
                        "--header",
                        "Authorization: Bearer " + KEY,
                        "--header",
                        "Content-Type: application/json",
                        "--data",
                        "{\"integrationId\":\"integ-0a1b\",\"directory\":\"a/b/\"}");
    }

    @Test
    void unknownValuesArePlaceholders() {
        String line =
                ExportCall.of("aws-us-west-2", "integ-0a1b", "").orElseThrow().curl();

        assertThat(line).contains("/v2/clusters/CLUSTER_ID/backups/BACKUP_ID/export'", "\"directory\":\"DIRECTORY/\"");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void theFolderIsUnderThePrefixThatThePolicyAllows() {
        assertThat(ExportCall.of("aws-us-west-2", "integ-0a1b", "logs")
                        .orElseThrow()
                        .directory())
                .contains("logs/");
        assertThat(ExportCall.of("aws-us-west-2", "integ-0a1b", "logs/")
                        .orElseThrow()
                        .directory())
                .contains("logs/");
    }

    @Test
    void withoutAKeyNothingIsCalledAndTheMessageNamesTheVariable() throws Exception {
        Process process = start(ExportCall.of("aws-us-west-2", "integ-0a1b", "").orElseThrow(), "");

        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(folder.resolve("err"))).contains(ExportCall.KEY_VARIABLE);
        assertThat(folder.resolve("args")).doesNotExist();
    }

    @Test
    void idsAreNeverInterpretedByTheShell() {
        Seeded.forEach(100, random -> {
            String nasty = Nasty.text(random);
            // No operating system supports longer arguments.
            String text = nasty.substring(0, Math.min(nasty.length(), 10_000));
            var call = new ExportCall(ZillizSite.CHINA, text, Optional.of(text), Optional.of(text), Optional.of(text));

            List<String> args = run(call, KEY);

            assertThat(args).hasSize(12);
            URI address = URI.create(args.get(5));
            assertThat(address.getHost()).isEqualTo("api.cloud.zilliz.com.cn");
            assertThat(address.getRawQuery()).isNull();
            assertThat(address.getRawFragment()).isNull();
            assertThat(address.normalize()).isEqualTo(address);
            assertThat(address.getRawPath().split("/")).hasSize(7);
            JsonNode body = new ObjectMapper().readTree(args.get(11));
            assertThat(body.path("integrationId").asText()).isEqualTo(text);
            assertThat(body.path("directory").asText()).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "aws-us-west-2, GLOBAL",
        "aws-cn-northwest-1, CHINA",
        "ali-cn-hangzhou, CHINA",
        "tc-ap-beijing, CHINA",
        "az-eastus, GLOBAL",
        "gcp-us-west1, GLOBAL"
    })
    void theSiteFollowsFromTheRegion(String regionId, ZillizSite site) {
        assertThat(ZillizSite.ofRegion(regionId)).contains(site);
    }

    @ParameterizedTest
    @CsvSource({"us-west-2", "aws-", "''", "AWS-us-west-2", "evil.example"})
    void anUnknownRegionHasNoSiteAndNoCall(String regionId) {
        assertThat(ZillizSite.ofRegion(regionId)).isEmpty();
        assertThat(ExportCall.of(regionId, "integ-0a1b", "")).isEmpty();
    }

    @Test
    void everyRegionHasASite() {
        for (Provider<?> provider : Providers.ALL) {
            List<String> regions = provider.fields(Draft.empty(provider.id())).stream()
                    .filter(field -> field.id().equals("regionId"))
                    .flatMap(field -> field.choices().stream())
                    .toList();
            assertThat(regions)
                    .isNotEmpty()
                    .allMatch(id -> ZillizSite.ofRegion(id).isPresent());
        }
    }

    private List<String> run(ExportCall call, String key) throws Exception {
        Process process = start(call, key);
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        String args = Files.readString(folder.resolve("args"));
        return Arrays.asList(args.substring(0, args.length() - 1).split("\u0000", -1));
    }

    private Process start(ExportCall call, String key) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/bin/bash")));
        Path curl = folder.resolve("curl");
        Files.writeString(curl, "#!/bin/bash\nprintf '%s\\0' \"$@\" > '" + folder.resolve("args") + "'\n");
        Files.setPosixFilePermissions(curl, PosixFilePermissions.fromString("rwx------"));
        Path script = folder.resolve("script");
        Files.writeString(script, call.curl(), StandardCharsets.UTF_8);
        var builder = new ProcessBuilder("/bin/bash", "--noprofile", "--norc", script.toString());
        builder.environment().put("PATH", folder + ":/usr/bin:/bin");
        builder.environment().put(ExportCall.KEY_VARIABLE, key);
        builder.directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .redirectOutput(folder.resolve("out").toFile());
        Process process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process;
    }
}
