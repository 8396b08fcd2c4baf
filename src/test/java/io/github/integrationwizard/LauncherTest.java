package io.github.integrationwizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "--language ja", "--language=zh", "--offline", "--offline --language en"})
    void withoutACommandTheWindowIsMeant(String line) {
        assertThat(Launcher.isForWindow(args(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy",
                "--help",
                "--language",
                "--language fr",
                "--language=",
                "ja",
                "--language ja list",
                "--format json"
            })
    void everythingElseIsForTheCommandLine(String line) {
        assertThat(Launcher.isForWindow(args(line))).isFalse();
    }

    @Test
    void theVersionIsThatOfTheBuildFile() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>integration-wizard</artifactId>\n  <version>" + Assembly.VERSION + "</version>");
    }

    private static String[] args(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }
}
