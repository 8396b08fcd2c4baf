package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "pol,policy",
        "integrations,integrations",
        "integrations de,delete",
        "policy --region-id aws-cn,aws-cn-northwest-1",
        "policy --region-id = aws-cn,aws-cn-northwest-1",
        "policy --bucket-permission read-w,read-write",
        "integrations delete --y,--yes",
        "--language z,zh",
        "policy --format j,json",
        "completion z,zsh",
        "--self,--self-check",
        "policy --bucket-name x,''"
    })
    void bashCompletesWordsOfThePlace(String line, String completed) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Path script = Files.writeString(folder.resolve("script"), script("bash"));
        var words = Arrays.stream(line.split(" ")).map(word -> "'" + word + "'").toList();
        String ask = "source '" + script + "'; COMP_WORDS=(integration-wizard " + String.join(" ", words)
                + "); COMP_CWORD=" + words.size() + "; _integration_wizard; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "-euc", ask)
                .redirectErrorStream(true)
                .start();
        String answer = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(answer.strip()).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void everyCommandIsInTheScript(String shell) {
        assertThat(script(shell))
                .contains("' integrations save')", "' policy')", "--kms-key-arn)")
                .doesNotContain("%1$", "%2$", "null");
    }

    @Test
    void theScriptForZshBeginsAsZshWants() {
        assertThat(script("zsh").lines().toList())
                .startsWith("#compdef integration-wizard")
                .endsWith("_integration_wizard \"$@\"");
        assertThat(script("zsh")).contains("${words[CURRENT]%%=*}");
    }

    @Test
    void theScriptIsTheSameInEveryLanguage() {
        assertThat(List.of("en", "ja", "zh"))
                .extracting(language -> run("--language", language, "bash"))
                .containsOnly(script("bash"));
    }

    private static String script(String shell) {
        return run(shell);
    }

    private static String run(String... args) {
        TestRun.Result result = new TestRun()
                .run(java.util.stream.Stream.concat(java.util.stream.Stream.of("completion"), Arrays.stream(args))
                        .toArray(String[]::new));
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        return result.out();
    }
}
