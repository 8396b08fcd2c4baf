package io.github.integrationwizard.text;

import io.github.integrationwizard.core.form.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the guides: our sentences in the language of the program, the labels in the language of the console.
public final class Guidance {
    private static final Pattern TOKEN =
            Pattern.compile("\\[\\[([a-z0-9_.-]+)]]|\\(\\(([A-Za-z]+)\\)\\)|\\{\\{([A-Za-z]+)}}");
    private static final Pattern BLANK_AMONG_IDEOGRAPHS = Pattern.compile(
            "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]) (?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    /// The prefix of the keys for labels in Zilliz Cloud's console.
    private static final String ZILLIZ = "zc.";
    private static final String UNVERIFIED = "?";
    private static final String LEFT_OUT = "-";

    private final Messages words;
    private final Messages labels;
    private final List<Messages> originals;
    private final Wording wording;
    private final boolean inChina;

    /// Guides for one combination of languages.
    ///
    /// @param words the bundle `guidance` in the language of the program
    /// @param labels the bundle `console` in the language of the console
    /// @param originals the bundle `console` in the languages in which the consoles are documented, for labels that
    ///     were not verified in another language
    /// @param wording names of fields and values
    public Guidance(Messages words, Messages labels, List<Messages> originals, Wording wording) {
        this(words, labels, originals, wording, false);
    }

    private Guidance(Messages words, Messages labels, List<Messages> originals, Wording wording, boolean inChina) {
        this.inChina = inChina;
        this.words = words;
        this.labels = labels;
        this.originals = List.copyOf(originals);
        this.wording = wording;
    }

    /// The same guidance for users of Zilliz Cloud's console in China, which is in Chinese only: its labels are shown
    /// in Chinese, followed by their names in the language of the other consoles.
    public Guidance inChina() {
        return new Guidance(words, labels, originals, wording, true);
    }

    /// The guide for one step.
    ///
    /// @param variants the variants that the answers select, most important first: a text whose key ends in a variant
    ///     replaces the text without one, and a text that is only a dash removes it
    /// @param values the values of the integration by name; the label of the field replaces a missing value
    public Guide guide(String providerId, Step step, List<String> variants, Map<String, String> values) {
        String key = "guide." + providerId + "." + step.id();
        var steps = new ArrayList<List<Guide.Run>>();
        for (int i = 1; words.has(key + "." + i); i++) {
            variant(key + "." + i, variants).ifPresent(text -> steps.add(runs(providerId, text, values)));
        }
        return new Guide(
                words.raw(key + ".heading"),
                plain(runs(providerId, variant(key + ".open", variants).orElseThrow(), values)),
                List.copyOf(steps),
                variant(key + ".why.title", variants)
                        .map(title -> new Guide.Remark(
                                title, variant(key + ".why.text", variants).orElseThrow())));
    }

    private Optional<String> variant(String key, List<String> variants) {
        return Stream.concat(variants.stream().map(variant -> key + "." + variant), Stream.of(key))
                .filter(words::has)
                .findFirst()
                .map(words::raw)
                .filter(text -> !text.equals(LEFT_OUT));
    }

    /// Whether the console has a label with this key.
    public boolean hasLabel(String key) {
        return labels.has(key);
    }

    /// A console label for display. If it was not verified in this language, a verified one follows it.
    public String label(String key) {
        String own = labelIn(labels, key);
        if (!inChina || !key.startsWith(ZILLIZ)) {
            return own;
        }
        return originals.stream()
                .filter(original -> original.language() == Language.ZH)
                .map(original -> labelIn(original, key))
                .filter(chinese -> !own.startsWith(chinese))
                .findFirst()
                .map(chinese -> chinese.endsWith(")") ? chinese : chinese + " (" + spelled(labels.raw(key)) + ")")
                .orElse(own);
    }

    private static String spelled(String label) {
        return label.startsWith(UNVERIFIED) ? label.substring(UNVERIFIED.length()) : label;
    }

    private String labelIn(Messages language, String key) {
        String label = language.raw(key);
        if (!label.startsWith(UNVERIFIED)) {
            return label;
        }
        String unverified = spelled(label);
        return originals.stream()
                .map(original -> original.raw(key))
                .filter(original -> !original.startsWith(UNVERIFIED))
                .findFirst()
                .map(original -> unverified + " (" + original + ")")
                .orElse(unverified);
    }

    private List<Guide.Run> runs(String providerId, String text, Map<String, String> values) {
        var runs = new ArrayList<Guide.Run>();
        Matcher token = TOKEN.matcher(text);
        int from = 0;
        while (token.find()) {
            words(text.substring(from, token.start()), runs);
            from = token.end();
            if (token.group(1) != null) {
                labels(token.group(1), runs);
            } else if (token.group(2) != null) {
                String value = values.get(token.group(2));
                if (value == null) {
                    words(wording.value(providerId, token.group(2)), runs);
                } else {
                    runs.add(new Guide.Run.Value(value));
                }
            } else if (values.containsKey(token.group(3))) {
                runs.add(new Guide.Run.Chip(token.group(3), values.get(token.group(3))));
            }
        }
        words(text.substring(from), runs);
        return List.copyOf(runs);
    }

    /// A label with two spellings becomes two labels, so that nobody searches for a button that shows both.
    private void labels(String key, List<Guide.Run> runs) {
        List<String> spellings = spellings(key);
        runs.add(new Guide.Run.Label(spellings.getFirst()));
        if (spellings.size() > 1) {
            words(wording.either("", ""), runs);
            runs.add(new Guide.Run.Label(spellings.getLast()));
        }
    }

    /// The spellings of a console label: one, or two where the vendor's texts differ, within a language or between
    /// languages.
    public List<String> spellings(String key) {
        return List.of(label(key).split(" / ", 2));
    }

    private static String plain(List<Guide.Run> runs) {
        return runs.stream().map(Guide.Run::text).collect(Collectors.joining());
    }

    /// A placeholder for a missing value is part of the sentence, so the spaces that separate code from Japanese and
    /// Chinese text are removed.
    private static void words(String text, List<Guide.Run> runs) {
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast() instanceof Guide.Run.Words(String before)) {
            runs.set(
                    runs.size() - 1,
                    new Guide.Run.Words(
                            BLANK_AMONG_IDEOGRAPHS.matcher(before + text).replaceAll("")));
        } else {
            runs.add(new Guide.Run.Words(text));
        }
    }
}
