package io.github.integrationwizard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.platform.SelfCheckItem;
import io.github.integrationwizard.platform.StartupProblem;
import io.github.integrationwizard.store.Folders;
import io.github.integrationwizard.store.ImportResult;
import io.github.integrationwizard.text.Language;
import io.github.integrationwizard.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CliTextsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "integrationwizard");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameKeysAndPlaceholders(Language language) throws IOException {
        Properties english = texts(Language.EN);
        Properties texts = texts(language);
        assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(texts.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHoldsWhatAFormatterWouldTakeForItsOwn(Language language) throws IOException {
        texts(language)
                .forEach((key, text) ->
                        assertThat((String) text).as((String) key).doesNotContain("'", "${", "@|", "|@", "\uFFFD"));
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextIsThere() throws IOException {
        var used = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Pattern literal = Pattern.compile("\"(cli\\.[a-zA-Z0-9.]*[a-zA-Z0-9])\"");
            for (Path file :
                    files.filter(some -> some.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(used::add);
            }
        }
        used.addAll(names("cli.folder.", Folders.Problem.values()));
        used.addAll(names("cli.state.", DraftState.values()));
        Stream.of(
                        "main",
                        "completion",
                        "policy",
                        "integrations",
                        "integrations.save",
                        "integrations.list",
                        "integrations.show",
                        "integrations.duplicate",
                        "integrations.export",
                        "integrations.import",
                        "integrations.delete",
                        "vpc",
                        "vpc.plan",
                        "vpc.artifacts",
                        "vpc.check",
                        "vpc.sheet")
                .map("cli.command."::concat)
                .forEach(used::add);
        used.addAll(names("cli.fact.topic.", SelfCheckItem.Topic.values()));
        used.addAll(names("cli.fact.state.", SelfCheckItem.State.values()));
        used.addAll(names("cli.fact.answer.", SelfCheckItem.Answer.values()));
        used.addAll(names("cli.window.", StartupProblem.values()));
        Stream.of("0", "1", "2", "3", "4").map("cli.exit."::concat).forEach(used::add);
        used.addAll(names("cli.imported.", ImportResult.Outcome.values()));
        Stream.of(StepMark.TO_DO, StepMark.DONE_BY_HAND)
                .map(mark -> "cli.step." + mark.name())
                .forEach(used::add);
        used.addAll(names("cli.step.WAITING_FOR_", Party.values()));
        used.addAll(names("cli.verdict.", Verdict.values()));
        used.add("cli.field.prefix");
        used.add("cli.field.avoid");
        assertThat(new TreeSet<>(texts(Language.EN).stringPropertyNames())).isEqualTo(used);
    }

    @Test
    void aPercentSignOrVariableInATextIsShownAsItIs() {
        String text = "5 % of ${sys:user.home}, %s, 5%n";
        Messages english = Messages.load(Language.EN, "messages", "cli");
        var output = new CliOutput(english, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        var spec = CommandSpec.create().interpolateVariables(false);
        spec.addOption(Options.flag("--flag", text));
        spec.addOption(Options.value("--value", "VALUE", text));
        var command = new CommandGroup(text, List.of());
        Help.describe(spec, Cli.PROGRAM, command, output);
        spec.usageMessage().customSynopsis(Help.escape(text));
        String help = Help.render(new CommandLine(spec), false);
        assertThat(help).contains("Usage: " + text, "--flag          " + text, "--value=VALUE   " + text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWholeBundleLoadsBesideTheSharedOne(Language language) {
        assertThat(Messages.load(language, "messages", "cli").keys()).contains("cli.error", "product.name");
    }

    private static <E extends Enum<E>> Set<String> names(String start, E[] constants) {
        Function<E, String> key = constant -> start + constant.name();
        return Arrays.stream(constants).map(key).collect(Collectors.toSet());
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(Language language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(Files.readString(Path.of("i18n", "cli_" + language.tag() + ".properties"))));
        return texts;
    }
}
