package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.integrationwizard.aws.AwsFields;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.support.TestSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Values that other programs would take for commands.
@Execution(ExecutionMode.CONCURRENT)
class HostileArgumentsTest {
    private static final int RUNS = Integer.getInteger("cases", TestSize.cases(200, 4000));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LANGUAGES = List.of("en", "ja", "zh");

    private static final List<String> VALUES = List.of(
            "@secret",
            "@",
            "${sys:user.home}",
            "${env:HOME}",
            "$HOME",
            "%s",
            "%n%d",
            "%",
            "{0}",
            "'{0}'",
            "'",
            "\"",
            "\"a b\"",
            "a\nb",
            "a\r\nb",
            "\t",
            "\u0000",
            "\u001b[31mred",
            "\u202eabc",
            "\u2028",
            "本番ログ",
            "存储桶",
            "𠮷",
            "\ud800",
            "\ufffd",
            "-",
            "-x",
            "--",
            "---",
            "-h",
            "--help",
            "--unknown",
            "--bucket-name",
            "=",
            "a=b",
            "==",
            "@|red x|@",
            "*",
            "..",
            "/",
            "\\",
            "policy",
            "integrations",
            " ",
            "",
            "<script>",
            "a".repeat(5000));

    static Stream<String> values() {
        return VALUES.stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsTakenAsItIsByEveryOption(String value) throws IOException {
        for (Field field : AwsFields.ALL) {
            var run = new TestRun().file("secret", "contents-of-the-file");
            TestRun.Result result = run.run(
                    "integrations",
                    "save",
                    "--provider",
                    "aws",
                    "--name=kept",
                    "--format",
                    "json",
                    field.option() + "=" + value);
            assertOrderly(result, field.option() + "=" + value);
            if (!field.id().equals("name") && result.exitCode() == 0) {
                JsonNode answers =
                        JSON.readTree(result.out()).path("integration").path("answers");
                String shown = value.equals("\ud800") ? "?" : value;
                assertThat(answers.path(field.id()).asText()).isIn(value, shown);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void noOptionGivesAStackTraceWhateverItsValue(String value) throws IOException {
        List<String> options =
                new ArrayList<>(AwsFields.ALL.stream().map(Field::option).toList());
        options.addAll(List.of(
                "--provider",
                "--kind",
                "--out",
                "--format",
                "--language",
                "--zilliz-trust-policy",
                "--id",
                "--offline"));
        for (String option : options) {
            for (String language : TestSize.LONG ? LANGUAGES : List.of(LANGUAGES.get(VALUES.indexOf(value) % 3))) {
                var run = new TestRun().file("secret", "contents-of-the-file");
                assertOrderly(run.run("--language", language, "policy", "--provider", "aws", option, value), option);
            }
        }
        assertOrderly(new TestRun().run(value), value);
        assertOrderly(new TestRun().run("integrations", "show", value), value);
        assertOrderly(new TestRun().run("integrations", "delete", "--yes", "--", value), value);
        assertOrderly(new TestRun().run("integrations", "duplicate", "--", value), value);
        assertOrderly(new TestRun().run("integrations", "export", "--", value), value);
        assertOrderly(new TestRun().run("integrations", "import", "--", value), value);
        assertOrderly(new TestRun().run("integrations", "export", "--out=" + value), value);
        for (String option : List.of("--step", "--mark", "--ticket", "--note", "--zilliz-integration-id")) {
            assertOrderly(
                    new TestRun().run("integrations", "save", "--name", "kept", "--provider", "aws", option, value),
                    option);
            assertOrderly(
                    new TestRun()
                            .run(
                                    "integrations",
                                    "save",
                                    "--name",
                                    "kept",
                                    "--provider",
                                    "aws",
                                    "--step=grant",
                                    option + "=" + value),
                    option);
        }
    }

    @Test
    void aNameWithControlCharactersCannotForgeALineOfTheTable() {
        var run = new TestRun();
        run.run("integrations", "save", "--provider", "aws", "--name", "one", "--description", "x\u001b[2Jy\nz");
        TestRun.Result result = run.run("integrations", "show", "one");
        assertThat(result.out()).contains("x\\u{1b}[2Jy\\u{a}z").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "zh"})
    void randomArgumentsNeverGiveAStackTrace(String language) throws IOException {
        for (long seed = 1; seed <= RUNS; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            var args = new ArrayList<>(List.of("--language", language));
            for (int i = random.nextInt(12); i > 0; i--) {
                args.add(argument(random));
            }
            TestRun.Result result = new TestRun().run(args.toArray(String[]::new));
            String what = "seed " + seed + ": " + args;
            assertOrderly(result, what);
            assertThat(result.err().lines().filter(line -> line.startsWith(Cli.PROGRAM)))
                    .as(what)
                    .allMatch(line -> language.equals("en")
                            || line.codePoints().anyMatch(Character::isIdeographic)
                            || line.codePoints()
                                    .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA));
        }
    }

    private static String argument(RandomGenerator random) {
        List<String> words = List.of(
                "policy",
                "integrations",
                "save",
                "list",
                "show",
                "delete",
                "duplicate",
                "export",
                "import",
                "aws",
                "--",
                "--yes");
        List<String> globals =
                List.of("--format", "--format=json", "--offline", "-h", "--version", "--language=ja", "--force");
        return switch (random.nextInt(6)) {
            case 0, 1 -> words.get(random.nextInt(words.size()));
            case 2 -> AwsFields.ALL.get(random.nextInt(AwsFields.ALL.size())).option();
            case 3 -> AwsFields.ALL.get(random.nextInt(AwsFields.ALL.size())).option() + "=" + value(random);
            case 4 -> globals.get(random.nextInt(globals.size()));
            default -> random.nextBoolean() ? "--provider" : value(random);
        };
    }

    private static String value(RandomGenerator random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /// No exception came through, streams are what they should be, and nothing was read or interpreted.
    private static void assertOrderly(TestRun.Result result, String what) {
        String all = result.out() + result.err();
        assertThat(all)
                .as(what)
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("Error:\n")
                .doesNotContain("contents-of-the-file")
                .doesNotContain(System.getProperty("user.home") + "/")
                .doesNotContain("picocli")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
        assertThat(result.exitCode()).as(what).isIn(0, 2, 4);
        if (result.exitCode() != 0) {
            assertThat(all).as(what).isNotEmpty();
        }
    }
}
