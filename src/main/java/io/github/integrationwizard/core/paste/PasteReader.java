package io.github.integrationwizard.core.paste;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.LineIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a pasted text says about the fields of one provider: its JSON documents, its lines of label and value,
/// and words that belong to one field by their form alone. A field about which the text says two things gets nothing.
public final class PasteReader {
    /// Far above every policy and mail, far below what could hurt.
    static final int MOST_CHARACTERS = 200_000;

    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(MOST_CHARACTERS);
    private static final int MOST_DOCUMENTS = 64;
    private static final int MOST_VALUES = 16;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_VALUE = 2_048;

    /// What mails put in front of a line: marks of a quotation, of a list.
    private static final Pattern LEAD = Pattern.compile("^(?:[\\s\\u3000>|*•・\\-]++|\\d{1,2}[.)）]\\s){1,8}");
    private static final Pattern SEPARATOR = Pattern.compile("[:：=＝\\t\\u3000]| {2,}");
    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）]\\s*$");
    private static final Pattern WORD = Pattern.compile("[^\\s\\u3000\"'`<>()（）「」『』“”‘’，、。；;,|{}]+");

    private final List<Field> fields;
    private final PasteParser recogniser;
    private final BiPredicate<Field, String> accepts;
    private final FieldLabels labels;

    /// @param accepts whether a field's rule takes a value, taken alone
    public PasteReader(
            List<Field> fields, PasteParser recogniser, BiPredicate<Field, String> accepts, FieldLabels labels) {
        this.fields = List.copyOf(fields);
        this.recogniser = recogniser;
        this.accepts = accepts;
        this.labels = labels;
    }

    /// What the text says; for every text, also a hostile one.
    public PasteResult read(String text) {
        return read(text, true);
    }

    /// What the JSON documents in the text say, without its lines and words.
    public PasteResult readDocuments(String text) {
        return read(text, false);
    }

    private PasteResult read(String text, boolean lines) {
        if (text.length() > MOST_CHARACTERS) {
            return new PasteResult(List.of(), List.of(), true);
        }
        var said = new Said(text);
        char[] rest = text.toCharArray();
        documents(text, rest, said);
        if (lines) {
            lines(new String(rest), said);
        }
        return said.result();
    }

    /// Everything that was said so far, by field.
    private final class Said {
        private final LineIndex lines;
        private final Map<String, Map<String, PasteResult.Found>> accepted = new LinkedHashMap<>();
        private final Map<String, Map<String, PasteResult.Found>> refused = new LinkedHashMap<>();

        Said(String text) {
            this.lines = new LineIndex(text);
        }

        void claim(Field field, String raw, String place, int offset) {
            String value = value(field, raw);
            if (!value.isEmpty()) {
                keep(accepts.test(field, value) ? accepted : refused, field, value, place, offset);
            }
        }

        /// As [#claim], but a value that is refused was simply about something else.
        void mention(Field field, String raw, String place, int offset) {
            String value = value(field, raw);
            if (!value.isEmpty() && accepts.test(field, value)) {
                keep(accepted, field, value, place, offset);
            }
        }

        private void keep(
                Map<String, Map<String, PasteResult.Found>> where,
                Field field,
                String value,
                String place,
                int offset) {
            Map<String, PasteResult.Found> values = where.computeIfAbsent(field.id(), _ -> new LinkedHashMap<>());
            if (values.size() < MOST_VALUES) {
                values.putIfAbsent(value, new PasteResult.Found(field.id(), value, lines.line(offset), place));
            }
        }

        PasteResult result() {
            var found = new ArrayList<PasteResult.Found>();
            var left = new ArrayList<PasteResult.Left>();
            for (Field field : fields) {
                List<PasteResult.Found> good =
                        List.copyOf(accepted.getOrDefault(field.id(), Map.of()).values());
                List<PasteResult.Found> bad =
                        List.copyOf(refused.getOrDefault(field.id(), Map.of()).values());
                if (good.size() == 1) {
                    found.add(good.getFirst());
                } else if (good.size() > 1) {
                    left.add(new PasteResult.Left(field.id(), PasteResult.Why.CONTRADICTS, good));
                } else if (!bad.isEmpty()) {
                    left.add(new PasteResult.Left(field.id(), PasteResult.Why.REFUSED, bad));
                }
            }
            return new PasteResult(found, left, false);
        }
    }

    private String value(Field field, String raw) {
        if (raw.length() > LONGEST_VALUE) {
            return "";
        }
        if (field.kind() == Field.Kind.CHOICE) {
            return choice(field, NormalizedInput.identifier(raw).value());
        }
        boolean words = field.kind() == Field.Kind.PROSE || field.kind() == Field.Kind.LONG_PROSE;
        return words
                ? NormalizedInput.prose(raw).value()
                : NormalizedInput.identifier(raw).value();
    }

    /// A choice by its id, by its words, or by an id that stands among other words.
    private String choice(Field field, String text) {
        if (field.choices().contains(text)) {
            return text;
        }
        Optional<String> named = labels.choice(field.id(), text);
        if (named.isPresent()) {
            return named.get();
        }
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        List<String> meant = field.choices().stream()
                .filter(choice -> words.stream()
                        .anyMatch(word -> choice.equals(word) || choice.endsWith("-" + word) && word.contains("-")))
                .toList();
        return meant.size() == 1 ? meant.getFirst() : text;
    }

    private void documents(String text, char[] rest, Said said) {
        int from = 0;
        for (int i = 0; i < MOST_DOCUMENTS; i++) {
            int brace = text.indexOf('{', from);
            if (brace < 0) {
                return;
            }
            Optional<JsonObject> json = JsonParser.objectAt(rest, brace, LIMITS);
            from = json.map(JsonObject::end).orElse(brace + 1);
            json.ifPresent(found -> {
                recogniser
                        .document(found, text)
                        .forEach(fact -> field(fact.field())
                                .ifPresent(field -> said.claim(field, fact.value(), fact.place(), fact.offset())));
                answers(found, said);
                for (int at = found.start(); at < found.end(); at++) {
                    rest[at] = rest[at] == '\n' ? '\n' : ' ';
                }
            });
        }
    }

    /// Members that are called like our own fields, letter for letter, as in an exported integration or an API's
    /// answer.
    private void answers(Json json, Said said) {
        json.forEachScalar((path, value) -> field(path.substring(path.lastIndexOf('.') + 1))
                .filter(field -> field.kind() != Field.Kind.PROSE && field.kind() != Field.Kind.LONG_PROSE)
                .ifPresent(field -> said.claim(field, value.text(), path, value.start())));
    }

    private Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /// @param label as written
    /// @param end where the label and its separator end
    private record Labelled(String label, Set<String> fields, int end) {}

    private void lines(String text, Said said) {
        Labelled open = null;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            Optional<Labelled> labelled = isWord(line) ? Optional.empty() : labelled(line);
            if (labelled.isPresent()) {
                String value = undecorated(line.substring(labelled.get().end()));
                open = value.isEmpty() ? labelled.get() : null;
                if (!value.isEmpty()) {
                    Labelled label = labelled.get();
                    int at = offset;
                    meant(label, value).ifPresent(field -> said.claim(field, value, label.label(), at));
                }
            } else if (!line.isBlank() && open != null) {
                // Consoles show the value below its label; what stands below an empty line of a form is something else.
                Labelled label = open;
                String value = undecorated(LEAD.matcher(line).replaceFirst(""));
                int at = offset;
                meant(label, value).ifPresent(field -> said.mention(field, value, label.label(), at));
                open = null;
            } else {
                words(line, offset, said);
            }
            offset += line.length() + 1;
        }
    }

    /// Whether a line is one word that tells its field by itself, although it may begin like a label: `arn:…`.
    private boolean isWord(String line) {
        Matcher word = WORD.matcher(line);
        return word.find() && recogniser.word(word.group()).isPresent() && !word.find();
    }

    private Optional<Field> meant(Labelled labelled, String value) {
        List<Field> possible =
                labelled.fields().stream().flatMap(id -> field(id).stream()).toList();
        List<Field> taking = possible.stream()
                .filter(field -> accepts.test(field, value(field, value)))
                .toList();
        List<Field> meant = taking.isEmpty() ? possible : taking;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private Optional<Labelled> labelled(String line) {
        Matcher lead = LEAD.matcher(line);
        int from = lead.find() ? lead.end() : 0;
        Matcher separator = SEPARATOR.matcher(line).region(from, line.length());
        while (separator.find() && separator.start() - from <= LONGEST_LABEL) {
            Optional<Labelled> found = labelled(line.substring(from, separator.start()), separator.end());
            if (found.isPresent()) {
                return found;
            }
        }
        return line.length() - from <= LONGEST_LABEL ? labelled(line.substring(from), line.length()) : Optional.empty();
    }

    private Optional<Labelled> labelled(String label, int end) {
        String bare = undecorated(REMARK.matcher(label).replaceFirst(""));
        Set<String> meant = labels.fields(bare);
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Labelled(bare, meant, end));
    }

    /// Without the signs that mark bold or code, and without what is left of a line of JSON.
    private static String undecorated(String text) {
        String bare = text.strip();
        if (bare.startsWith("\"") && bare.endsWith(",")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        while (bare.length() > 1 && bare.startsWith("*") && bare.endsWith("*")) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare.startsWith("*") ? bare.replaceFirst("^\\*+\\s*", "") : bare;
    }

    private void words(String line, int offset, Said said) {
        WORD.matcher(line)
                .results()
                .filter(found -> found.end() - found.start() <= LONGEST_VALUE)
                .forEach(found -> {
                    // The full stop of a sentence.
                    String word = found.group().endsWith(".")
                            ? found.group().substring(0, found.group().length() - 1)
                            : found.group();
                    recogniser
                            .word(word)
                            .flatMap(this::field)
                            .ifPresent(
                                    field -> said.mention(field, recogniser.valueOf(word), "", offset + found.start()));
                });
    }
}
