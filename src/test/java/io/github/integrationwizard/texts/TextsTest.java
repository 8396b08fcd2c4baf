package io.github.integrationwizard.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.names.DerivedKeys;
import io.github.integrationwizard.support.Providers;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundle, in every language.
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern STRING_LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern LABEL = Pattern.compile("\\[\\[([^\\]]+)]]");
    private static final Pattern TOKEN = Pattern.compile("\\[\\[[^\\]]+]]|\\(\\([^()]+\\)\\)|\\{\\{[^}]+}}");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");

    static List<String> bundles() {
        return Bundles.names();
    }

    @Test
    void everyFileBelongsToABundleAndALanguage() throws IOException {
        try (Stream<Path> files = Files.list(Bundles.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(bundles().stream()
                            .flatMap(bundle ->
                                    Bundles.LANGUAGES.stream().map(language -> bundle + "_" + language + ".properties"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysAreTheSameInTheSameOrderInEveryLanguage(String bundle) {
        List<String> english = Bundles.keys(bundle, "en");
        assertThat(english).isNotEmpty();
        for (String language : Bundles.LANGUAGES) {
            assertThat(Bundles.keys(bundle, language)).as(language).isEqualTo(english);
        }
    }

    @Test
    void noKeyRepeatsInAnyBundle() {
        assertThat(bundles().stream().flatMap(bundle -> Bundles.keys(bundle, "en").stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keysSayPlaceAndRole() {
        assertThat(bundles().stream().flatMap(bundle -> Bundles.keys(bundle, "en").stream()))
                .allMatch(key -> key.matches("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9_-]+)+"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void filesAreCleanUtf8InNormalForm(String bundle) {
        for (String language : Bundles.LANGUAGES) {
            String text = Bundles.text(Bundles.file(bundle, language));
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                    .as(language + " in NFC")
                    .isTrue();
            assertThat(text)
                    .as(language)
                    .doesNotContain("\uFFFD", "\uFEFF", "\r", "\t")
                    .endsWith("\n")
                    .doesNotEndWith("\n\n");
            assertThat(text.lines().filter(line -> !line.equals(line.stripTrailing())))
                    .as(language + " ends of lines")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsEmptyOrHoldsMarkup(String bundle) {
        expectNone(
                bundle,
                (language, text) ->
                        text.isBlank() || text.contains("**") || text.contains("</") || text.contains("\u00AD"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void patternsParseAndHoldNoAsciiApostrophe(String bundle) {
        if (Bundles.isPlain(bundle)) {
            return;
        }
        // MessageFormat swallows a single apostrophe, and what stands behind it.
        expectNone(bundle, (language, text) -> text.contains("'"));
        for (String language : Bundles.LANGUAGES) {
            Bundles.texts(bundle, language)
                    .forEach((key, text) -> assertThatCode(() -> new MessageFormat(text))
                            .as(language + " " + key + " = " + text)
                            .doesNotThrowAnyException());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void placeholdersAreTheSameInEveryLanguage(String bundle) {
        if (Bundles.isPlain(bundle)) {
            return;
        }
        Map<String, String> english = Bundles.texts(bundle, "en");
        for (String language : Bundles.LANGUAGES) {
            Bundles.texts(bundle, language).forEach((key, text) -> {
                assertThat(placeholders(text)).as(language + " " + key).isEqualTo(placeholders(english.get(key)));
                List<Integer> numbers = List.copyOf(placeholders(text));
                assertThat(numbers)
                        .as(language + " " + key)
                        .isEqualTo(Stream.iterate(0, n -> n + 1)
                                .limit(numbers.size())
                                .toList());
            });
        }
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextBorrowsAnotherLanguagesLetters(String bundle) {
        expectNone(bundle, (language, text) -> switch (language) {
            case "zh" ->
                has(text, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.CYRILLIC);
            case "ja" -> has(text, UnicodeScript.HANGUL, UnicodeScript.CYRILLIC);
            default ->
                has(
                        text,
                        UnicodeScript.HIRAGANA,
                        UnicodeScript.KATAKANA,
                        UnicodeScript.HAN,
                        UnicodeScript.HANGUL,
                        UnicodeScript.CYRILLIC);
        });
    }

    private static boolean has(String text, UnicodeScript... scripts) {
        Set<UnicodeScript> unwanted = Set.of(scripts);
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(unwanted::contains);
    }

    /// Keys that the program puts together, beside those of [DerivedKeys]. What stands in braces is one of a known set;
    /// what stands before it must be a literal in the sources.
    private static final List<String> FAMILIES = List.of(
            "artifact.{kind}",
            "artifact.{kind}.title",
            "artifact.{kind}.lead",
            "artifact.{kind}.form",
            "artifact.{kind}.later",
            "checks.unproven.text.{provider}",
            "paste.{words}",
            "said.{provider}.{words}.title",
            "said.{provider}.{words}.text",
            "cli.command.{words}",
            "cli.exit.{digit}",
            "cli.field.{field}",
            "cli.folder.{constant}",
            "cli.imported.{constant}",
            "cli.step.{constant}",
            "cli.step.WAITING_FOR_{constant}",
            "cli.state.{constant}",
            "transfer.problem.{constant}",
            "evidence.problem.{constant}",
            "cli.verdict.{constant}",
            "network.column.{name}",
            "network.deployed.{name}",
            "network.endpoints.{words}",
            "network.legend.{words}",
            "network.rules.{words}",
            "elsewhere.{constant}.name",
            "elsewhere.{constant}.why",
            "derived.{field}",
            "field.{field}.prompt",
            "field.{field}.search",
            "field.{field}.why",
            "work.{constant}",
            "notice.checks.{constant}",
            "pane.why.{kind}",
            "field.{field}.follows",
            "field.{field}.follows.open",
            "field.{field}.follows.{provider}",
            "field.{field}.follows.{provider}.open",
            "guide.{provider}.{step}.heading",
            "guide.{provider}.{step}.open",
            "guide.{provider}.{step}.open.{guide}",
            "cli.fact.answer.{constant}",
            "cli.fact.state.{constant}",
            "cli.fact.topic.{constant}",
            "cli.window.{constant}",
            "guide.{provider}.{step}.{digit}",
            "guide.{provider}.{step}.{digit}.{guide}",
            "guide.{provider}.{step}.why.title.{guide}",
            "guide.{provider}.{step}.why.text.{guide}",
            "guide.{provider}.{step}.why.title",
            "guide.{provider}.{step}.why.text",
            "holder.{provider}.{words}.can",
            "holder.{provider}.{words}.cannot",
            "home.choice.{words}.title",
            "home.choice.{words}.second",
            "home.filter.{constant}",
            "home.imported.{constant}",
            "home.order.{constant}",
            "home.state.waiting.{constant}",
            "home.turn.{constant}",
            "pane.{provider}.{variant}.note",
            "pane.{provider}.{variant}.reason.{variant}",
            "settings.{name}",
            "settings.theme.{constant}",
            "status.theme.{constant}",
            "status.verdict.{constant}",
            "store.{constant}",
            "unreadable.{constant}",
            "value.{name}",
            "value.{name}.{provider}",
            "wizard.saved.{constant}",
            "found.left.{constant}",
            "found.notRead.{constant}",
            "keys.{constant}",
            "keys.group.{constant}",
            "request.also.{field}",
            "request.where.{provider}.{field}",
            "state.mark.{words}",
            "rail.second.{party}",
            "rail.second.{party}.timeless",
            "ask.to.{party}",
            "ask.waits.{party}");

    @Test
    void everyKeyIsUsed() {
        var unused = new TreeSet<String>();
        bundles().forEach(bundle -> unused.addAll(Bundles.keys(bundle, "en")));
        assertThat(unused).isNotEmpty();
        Set<String> named = namedInSources();
        unused.removeAll(DerivedKeys.all());
        unused.removeAll(DerivedKeys.own());
        unused.removeAll(named);
        for (String family : FAMILIES) {
            if (named.contains(family.substring(0, family.indexOf('{')))) {
                unused.removeIf(pattern(family).asMatchPredicate());
            }
        }
        bundles().stream()
                .filter(Bundles::isPlain)
                .forEach(bundle -> Bundles.texts(bundle, "en")
                        .values()
                        .forEach(
                                text -> LABEL.matcher(text).results().forEach(found -> unused.remove(found.group(1)))));
        // A console that offers the choices of one of our fields has labels for them.
        Providers.ALL.forEach(provider -> provider.console()
                .entries()
                .forEach(entry -> provider.fields(Draft.empty(provider.id())).stream()
                        .filter(field -> field.id().equals(entry.value()))
                        .flatMap(field -> field.choices().stream())
                        .forEach(choice -> unused.remove(entry.label() + "." + choice))));
        assertThat(unused).as("texts that nothing shows").isEmpty();
    }

    private static Pattern pattern(String family) {
        return Pattern.compile(family.replace(".", "\\.")
                .replace("{constant}", DerivedKeys.anyEnumConstant())
                .replace("{field}", DerivedKeys.anyField())
                .replace("{provider}", DerivedKeys.anyProvider())
                .replace("{step}", anyOf(Stream.of(Step.values()).map(Step::id)))
                .replace("{kind}", anyOf(Stream.of(ArtifactKind.values()).map(ArtifactKind::id)))
                .replace("{variant}", anyOf(Stream.of(Variant.values()).map(Variant::id)))
                .replace("{party}", anyOf(Stream.of(Party.values()).map(Party::id)))
                .replace("{guide}", "(unlinked|zone|closed|unpublic|single|cn)")
                .replace("{digit}", "\\d")
                .replace("{name}", "[A-Za-z]+")
                .replace("{words}", "[a-z]+([.-][a-z]+)*"));
    }

    private static String anyOf(Stream<String> ids) {
        return ids.collect(Collectors.joining("|", "(", ")"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void guidanceNamesTheSameLabelsAndValuesInEveryLanguage(String bundle) {
        if (!Bundles.isPlain(bundle)) {
            return;
        }
        Map<String, String> english = Bundles.texts(bundle, "en");
        for (String language : Bundles.LANGUAGES) {
            Bundles.texts(bundle, language)
                    .forEach((key, text) ->
                            assertThat(tokens(text)).as(language + " " + key).isEqualTo(tokens(english.get(key))));
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @Test
    void everyLabelThatGuidanceNamesIsThere() {
        Set<String> keys = bundles().stream()
                .flatMap(bundle -> Bundles.keys(bundle, "en").stream())
                .collect(Collectors.toSet());
        bundles().stream()
                .filter(Bundles::isPlain)
                .forEach(bundle -> Bundles.texts(bundle, "en")
                        .values()
                        .forEach(text -> LABEL.matcher(text)
                                .results()
                                .forEach(found -> assertThat(keys).contains(found.group(1)))));
    }

    private static Set<String> namedInSources() {
        var named = new HashSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    STRING_LITERAL
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(found -> named.add(found.group(1)));
                } else if (file.toString().endsWith(".fxml")) {
                    FXML_KEY.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return named;
    }

    private static void expectNone(String bundle, BiPredicate<String, String> fault) {
        var found = new ArrayList<String>();
        for (String language : Bundles.LANGUAGES) {
            Bundles.texts(bundle, language).forEach((key, text) -> {
                if (fault.test(language, text)) {
                    found.add(language + " " + key + " = " + text);
                }
            });
        }
        assertThat(found).isEmpty();
    }
}
