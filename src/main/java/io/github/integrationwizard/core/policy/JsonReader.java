package io.github.integrationwizard.core.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads JSON that somebody pasted, whatever it holds. It is strict where a text could mean two things (duplicate keys,
/// text behind the end) and never throws for bad input.
public final class JsonReader {
    /// What stands for `null`.
    public static final Object NOTHING = new Object();

    /// Far above every quota of a cloud, far below what could hurt.
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    private JsonReader() {}

    /// The value that the text holds: a map, a list or a string; numbers and booleans are strings too, because IAM takes
    /// them in conditions as if they were.
    public static Optional<Object> read(String json) {
        if (json.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            Object tree = tree(parser);
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (IOException | NotReadable e) {
            return Optional.empty();
        }
    }

    /// The object that stands between the first and the last brace of a text, e.g. within a mail; empty when there is none.
    public static Optional<Map<?, ?>> objectIn(String text) {
        int from = text.indexOf('{');
        int to = text.lastIndexOf('}');
        return from < 0 || to < from
                ? Optional.empty()
                : read(text.substring(from, to + 1)).filter(Map.class::isInstance).map(found -> (Map<?, ?>) found);
    }

    private static final class NotReadable extends Exception {
        NotReadable() {
            super(null, null, false, false);
        }
    }

    private static Object tree(JsonParser parser) throws IOException, NotReadable {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new NotReadable();
        }
        return switch (token) {
            case START_OBJECT -> {
                var object = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(characters(name), tree(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(tree(parser));
                }
                yield array;
            }
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> characters(parser.getText());
            case VALUE_NULL -> NOTHING;
            default -> throw new NotReadable();
        };
    }

    /// Half a surrogate pair is no character, and not every reader of JSON takes it.
    private static String characters(String text) throws NotReadable {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new NotReadable();
        }
        return text;
    }
}
