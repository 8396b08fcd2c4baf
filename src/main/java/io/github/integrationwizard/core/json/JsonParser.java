package io.github.integrationwizard.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Parses untrusted JSON, in linear time and within limits. It accepts only the grammar of RFC 8259 (no comments, no
/// trailing commas) and never throws for an invalid text: errors are in [ParsedJson#problems()].
public final class JsonParser {
    private static final JsonFactory JSON = JsonFactory.builder()
            // The symbol table is shared by all parsers, and crafted names could collide in one of its buckets.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // All of these are bounded by the length of the text.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /// Up to this many members, names are compared one by one; above it, in a set.
    private static final int SMALL = 8;

    /// From this text length on, sharing equal names saves memory.
    private static final int LONG = 1 << 16;

    /// Parsing stops after this many duplicate names.
    private static final int MAX_DUPLICATES = 100;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final char[] text;
    private final int from;
    private final JsonLimits limits;
    private final List<JsonProblem> problems;
    private final com.fasterxml.jackson.core.JsonParser tokens;
    private final Map<String, String> names = new HashMap<>();
    private int values;
    private int duplicates;

    private JsonParser(char[] text, int from, JsonLimits limits, List<JsonProblem> problems) throws IOException {
        this.text = text;
        this.from = from;
        this.limits = limits;
        this.problems = problems;
        this.tokens = JSON.createParser(text, from, text.length - from);
    }

    /// Parses a text that contains one value.
    public static ParsedJson parse(String text, JsonLimits limits) {
        return read(text, limits, false);
    }

    /// Parses a text that contains any number of values in sequence, as command lines print them.
    public static ParsedJson parseSequence(String text, JsonLimits limits) {
        return read(text, limits, true);
    }

    /// Parses the object that begins at an index of a text, ignoring what follows it. Empty if there is no valid
    /// object, or if it has duplicate names.
    ///
    /// @param from index of its opening brace; offsets in the tree are indexes of the whole text
    public static Optional<JsonObject> objectAt(char[] text, int from, JsonLimits limits) {
        if (text.length > limits.characters()) {
            return Optional.empty();
        }
        var problems = new ArrayList<JsonProblem>();
        try {
            var parser = new JsonParser(text, from, limits, problems);
            if (parser.tokens.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            JsonObject object = parser.object(0);
            return problems.stream().anyMatch(problem -> problem.kind() == JsonProblem.Kind.DUPLICATE_NAME)
                    ? Optional.empty()
                    : Optional.of(object);
        } catch (IOException | Stop e) {
            return Optional.empty();
        }
    }

    /// Aborts parsing after a problem was recorded.
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    private static ParsedJson read(String text, JsonLimits limits, boolean several) {
        var problems = new ArrayList<JsonProblem>();
        var roots = new ArrayList<Json>();
        if (text.length() > limits.characters()) {
            problems.add(new JsonProblem(JsonProblem.Kind.TOO_LARGE, limits.characters()));
            return new ParsedJson(text, List.of(), problems);
        }
        int from = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        if (from > 0) {
            problems.add(new JsonProblem(JsonProblem.Kind.BYTE_ORDER_MARK, 0));
        }
        try {
            var parser = new JsonParser(text.toCharArray(), from, limits, problems);
            try {
                parser.readRoots(roots, several);
            } catch (IOException e) {
                throw parser.stop(e);
            }
        } catch (IOException e) {
            throw new AssertionError("could not open a text in memory", e);
        } catch (Stop e) {
            roots.clear();
        }
        return new ParsedJson(text, roots, problems);
    }

    private void readRoots(List<Json> roots, boolean several) throws IOException, Stop {
        while (tokens.nextToken() != null) {
            roots.add(value(0));
            if (!several) {
                requireEnd(roots.getFirst().end());
                return;
            }
        }
        if (!several) {
            throw stop(JsonProblem.Kind.EMPTY, text.length);
        }
    }

    private void requireEnd(int end) throws Stop {
        for (int i = end; i < text.length; i++) {
            if (" \t\r\n".indexOf(text[i]) < 0) {
                throw stop(JsonProblem.Kind.TRAILING_CONTENT, i);
            }
        }
    }

    private Json value(int depth) throws IOException, Stop {
        values++;
        if (values > limits.values()) {
            throw stop(JsonProblem.Kind.TOO_LARGE, start());
        }
        int start = start();
        return switch (tokens.currentToken()) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> {
                String string = tokens.getText();
                yield new JsonString(string, start, endOfString(start, string.length()));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String literal = tokens.getText();
                yield new JsonNumber(literal, start, start + literal.length());
            }
            case VALUE_TRUE -> new JsonBoolean(true, start, start + "true".length());
            case VALUE_FALSE -> new JsonBoolean(false, start, start + "false".length());
            case VALUE_NULL -> new JsonNull(start, start + "null".length());
            default -> throw stop(JsonProblem.Kind.SYNTAX, start);
        };
    }

    private JsonArray array(int depth) throws IOException, Stop {
        int start = start();
        requireDepth(depth, start);
        var items = new ArrayList<Json>();
        while (tokens.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new JsonArray(items, start, end());
    }

    private JsonObject object(int depth) throws IOException, Stop {
        int start = start();
        requireDepth(depth, start);
        var members = new ArrayList<JsonMember>();
        Set<String> known = Set.of();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            int nameStart = start();
            String name = name();
            if (members.size() == SMALL) {
                known = new HashSet<>();
                for (JsonMember member : members) {
                    known.add(member.name());
                }
            }
            if (members.size() < SMALL ? contains(members, name) : !known.add(name)) {
                problems.add(new JsonProblem(JsonProblem.Kind.DUPLICATE_NAME, nameStart));
                if (++duplicates == MAX_DUPLICATES) {
                    throw stop(JsonProblem.Kind.TOO_LARGE, nameStart);
                }
            }
            tokens.nextToken();
            members.add(new JsonMember(name, nameStart, endOfString(nameStart, name.length()), value(depth + 1)));
        }
        return new JsonObject(members, start, end());
    }

    /// Returns the current name; in long documents, equal names share one string.
    private String name() throws IOException {
        String name = tokens.currentName();
        if (text.length < LONG) {
            return name;
        }
        String same = names.putIfAbsent(name, name);
        return same == null ? name : same;
    }

    private static boolean contains(List<JsonMember> members, String name) {
        for (JsonMember member : members) {
            if (member.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void requireDepth(int depth, int offset) throws Stop {
        if (depth >= limits.depth()) {
            throw stop(JsonProblem.Kind.TOO_DEEP, offset);
        }
    }

    private int start() {
        return from + (int) tokens.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return from + (int) tokens.currentLocation().getCharOffset();
    }

    /// The end offset of a string. For a name, the tokenizer knows only the start, because it has already advanced to
    /// the value.
    ///
    /// @param characters the length of the string after unescaping
    private int endOfString(int start, int characters) {
        int i = start + 1 + characters;
        // With escapes it is longer, and a quote inside it follows a backslash.
        if (text[i] == '"' && text[i - 1] != '\\') {
            return i + 1;
        }
        i = start + 1;
        while (text[i] != '"') {
            i += text[i] == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private Stop stop(IOException e) {
        JsonProblem.Kind kind = switch (e) {
            case JsonEOFException _ -> JsonProblem.Kind.TRUNCATED;
            case StreamConstraintsException _ -> JsonProblem.Kind.TOO_LARGE;
            default -> JsonProblem.Kind.SYNTAX;
        };
        JsonLocation at = e instanceof JsonProcessingException known ? known.getLocation() : null;
        int offset = kind == JsonProblem.Kind.TRUNCATED || at == null
                ? text.length
                : Math.clamp(from + at.getCharOffset(), from, text.length);
        return stop(kind, offset);
    }

    private Stop stop(JsonProblem.Kind kind, int offset) {
        problems.add(new JsonProblem(kind, offset));
        return new Stop();
    }
}
