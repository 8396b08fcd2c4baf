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

/// Extracts values for the fields of one provider from a pasted text: from JSON documents, from lines with a label and
/// a value, and from words that belong to one field by their format alone. A field with contradictory values gets none.
public final class PasteReader {
    /// Far above any policy or mail, far below what would exhaust memory.
    static final int MAX_CHARACTERS = 200_000;

    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(MAX_CHARACTERS);
    private static final int MAX_DOCUMENTS = 64;
    private static final int MAX_VALUES = 16;
    private static final int MAX_LABEL_LENGTH = 60;
    private static final int MAX_VALUE_LENGTH = 2_048;

    /// Prefixes of lines in mails: quotation and list markers.
    private static final Pattern LEAD = Pattern.compile("^(?:[\\s\\u3000>|*•・\\-]++|\\d{1,2}[.)）]\\s){1,8}");
    private static final Pattern SEPARATOR = Pattern.compile("[:：=＝\\t\\u3000]| {2,}");
    private static final Pattern REMARK = Pattern.compile("[(（][^()（）]*[)）]\\s*$");
    private static final Pattern WORD = Pattern.compile("[^\\s\\u3000\"'`<>()（）「」『』“”‘’，、。；;,|{}]+");

    private final List<Field> fields;
    private final PasteParser parser;
    private final BiPredicate<Field, String> accepts;
    private final FieldLabels labels;

    /// Reads texts about these fields.
    ///
    /// @param accepts whether a value is valid for a field, regardless of other answers
    public PasteReader(List<Field> fields, PasteParser parser, BiPredicate<Field, String> accepts, FieldLabels labels) {
        this.fields = List.copyOf(fields);
        this.parser = parser;
        this.accepts = accepts;
        this.labels = labels;
    }

    /// Extracts values from any text, even a hostile one.
    public PasteResult read(String text) {
        return read(text, true);
    }

    /// Extracts values only from the JSON documents in the text, not from lines and words.
    public PasteResult readDocuments(String text) {
        return read(text, false);
    }

    private PasteResult read(String text, boolean lines) {
        if (text.length() > MAX_CHARACTERS) {
            return new PasteResult(List.of(), List.of(), true);
        }
        var candidates = new Candidates(text);
        char[] rest = text.toCharArray();
        documents(text, rest, candidates);
        if (lines) {
            lines(new String(rest), candidates);
        }
        return candidates.result();
    }

    /// All values found so far, by field.
    private final class Candidates {
        private final LineIndex lines;
        private final Map<String, Map<String, PasteResult.Found>> accepted = new LinkedHashMap<>();
        private final Map<String, Map<String, PasteResult.Found>> rejected = new LinkedHashMap<>();

        Candidates(String text) {
            this.lines = new LineIndex(text);
        }

        void addLabeled(Field field, String raw, String place, int offset) {
            String value = value(field, raw);
            if (!value.isEmpty()) {
                put(accepts.test(field, value) ? accepted : rejected, field, value, place, offset);
            }
        }

        /// As [#addLabeled], but ignores invalid values, which probably belong to something else.
        void addIfValid(Field field, String raw, String place, int offset) {
            String value = value(field, raw);
            if (!value.isEmpty() && accepts.test(field, value)) {
                put(accepted, field, value, place, offset);
            }
        }

        private void put(
                Map<String, Map<String, PasteResult.Found>> where,
                Field field,
                String value,
                String place,
                int offset) {
            Map<String, PasteResult.Found> values = where.computeIfAbsent(field.id(), _ -> new LinkedHashMap<>());
            if (values.size() < MAX_VALUES) {
                values.putIfAbsent(value, new PasteResult.Found(field.id(), value, lines.line(offset), place));
            }
        }

        PasteResult result() {
            var found = new ArrayList<PasteResult.Found>();
            var left = new ArrayList<PasteResult.Left>();
            for (Field field : fields) {
                List<PasteResult.Found> valid =
                        List.copyOf(accepted.getOrDefault(field.id(), Map.of()).values());
                List<PasteResult.Found> invalid =
                        List.copyOf(rejected.getOrDefault(field.id(), Map.of()).values());
                if (valid.size() == 1) {
                    found.add(valid.getFirst());
                } else if (valid.size() > 1) {
                    left.add(new PasteResult.Left(field.id(), PasteResult.Why.CONTRADICTS, valid));
                } else if (!invalid.isEmpty()) {
                    left.add(new PasteResult.Left(field.id(), PasteResult.Why.REFUSED, invalid));
                }
            }
            return new PasteResult(found, left, false);
        }
    }

    private String value(Field field, String raw) {
        if (raw.length() > MAX_VALUE_LENGTH) {
            return "";
        }
        if (field.kind() == Field.Kind.CHOICE) {
            return choice(field, NormalizedInput.identifier(raw).value());
        }
        boolean freeText = field.kind() == Field.Kind.PROSE || field.kind() == Field.Kind.LONG_PROSE;
        return freeText
                ? NormalizedInput.prose(raw).value()
                : NormalizedInput.identifier(raw).value();
    }

    /// Recognizes a choice by its id, by its label, or by an id among other words.
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
        List<String> matching = field.choices().stream()
                .filter(choice -> words.stream()
                        .anyMatch(word -> choice.equals(word) || choice.endsWith("-" + word) && word.contains("-")))
                .toList();
        return matching.size() == 1 ? matching.getFirst() : text;
    }

    private void documents(String text, char[] rest, Candidates candidates) {
        int from = 0;
        for (int i = 0; i < MAX_DOCUMENTS; i++) {
            int brace = text.indexOf('{', from);
            if (brace < 0) {
                return;
            }
            Optional<JsonObject> json = JsonParser.objectAt(rest, brace, LIMITS);
            from = json.map(JsonObject::end).orElse(brace + 1);
            json.ifPresent(found -> {
                parser.document(found, text)
                        .forEach(value -> field(value.field())
                                .ifPresent(field ->
                                        candidates.addLabeled(field, value.value(), value.place(), value.offset())));
                answers(found, candidates);
                for (int at = found.start(); at < found.end(); at++) {
                    rest[at] = rest[at] == '\n' ? '\n' : ' ';
                }
            });
        }
    }

    /// Adds members whose names are field ids, as in an exported integration or an API response.
    private void answers(Json json, Candidates candidates) {
        json.forEachScalar((path, value) -> field(path.substring(path.lastIndexOf('.') + 1))
                .filter(field -> field.kind() != Field.Kind.PROSE && field.kind() != Field.Kind.LONG_PROSE)
                .ifPresent(field -> candidates.addLabeled(field, value.text(), path, value.start())));
    }

    private Optional<Field> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /// @param label as written
    /// @param end where the label and its separator end
    private record LabeledLine(String label, Set<String> fields, int end) {}

    private void lines(String text, Candidates candidates) {
        LabeledLine open = null;
        int offset = 0;
        for (String line : text.split("\n", -1)) {
            Optional<LabeledLine> labeled = isWord(line) ? Optional.empty() : labeled(line);
            if (labeled.isPresent()) {
                String value = undecorated(line.substring(labeled.get().end()));
                open = value.isEmpty() ? labeled.get() : null;
                if (!value.isEmpty()) {
                    LabeledLine label = labeled.get();
                    int at = offset;
                    fieldFor(label, value).ifPresent(field -> candidates.addLabeled(field, value, label.label(), at));
                }
            } else if (!line.isBlank() && open != null) {
                // Consoles show a value on the line below its label; after an empty line, the text is about something
                // else.
                LabeledLine label = open;
                String value = undecorated(LEAD.matcher(line).replaceFirst(""));
                int at = offset;
                fieldFor(label, value).ifPresent(field -> candidates.addIfValid(field, value, label.label(), at));
                open = null;
            } else {
                words(line, offset, candidates);
            }
            offset += line.length() + 1;
        }
    }

    /// Whether a line is a single word whose format identifies its field, although it may start like a label: `arn:…`.
    private boolean isWord(String line) {
        Matcher word = WORD.matcher(line);
        return word.find() && parser.word(word.group()).isPresent() && !word.find();
    }

    private Optional<Field> fieldFor(LabeledLine labeled, String value) {
        List<Field> possible =
                labeled.fields().stream().flatMap(id -> field(id).stream()).toList();
        List<Field> accepting = possible.stream()
                .filter(field -> accepts.test(field, value(field, value)))
                .toList();
        List<Field> matching = accepting.isEmpty() ? possible : accepting;
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    private Optional<LabeledLine> labeled(String line) {
        Matcher lead = LEAD.matcher(line);
        int from = lead.find() ? lead.end() : 0;
        Matcher separator = SEPARATOR.matcher(line).region(from, line.length());
        while (separator.find() && separator.start() - from <= MAX_LABEL_LENGTH) {
            Optional<LabeledLine> found = labeled(line.substring(from, separator.start()), separator.end());
            if (found.isPresent()) {
                return found;
            }
        }
        return line.length() - from <= MAX_LABEL_LENGTH
                ? labeled(line.substring(from), line.length())
                : Optional.empty();
    }

    private Optional<LabeledLine> labeled(String label, int end) {
        String bare = undecorated(REMARK.matcher(label).replaceFirst(""));
        Set<String> matching = labels.fields(bare);
        return matching.isEmpty() ? Optional.empty() : Optional.of(new LabeledLine(bare, matching, end));
    }

    /// Removes the markup of bold text and code, and remnants of a line of JSON.
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

    private void words(String line, int offset, Candidates candidates) {
        WORD.matcher(line)
                .results()
                .filter(found -> found.end() - found.start() <= MAX_VALUE_LENGTH)
                .forEach(found -> {
                    // Remove the period of a sentence.
                    String word = found.group().endsWith(".")
                            ? found.group().substring(0, found.group().length() - 1)
                            : found.group();
                    parser.word(word)
                            .flatMap(this::field)
                            .ifPresent(field ->
                                    candidates.addIfValid(field, parser.valueOf(word), "", offset + found.start()));
                });
    }
}
