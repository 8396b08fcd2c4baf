package io.github.integrationwizard.core.paste;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Reads with Jackson's stream, which tells where each token stands.
final class JsonReading {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    private final JsonParser parser;
    private final int offset;

    private JsonReading(JsonParser parser, int offset) {
        this.parser = parser;
        this.offset = offset;
    }

    static Optional<Json> object(char[] text, int from) {
        try (JsonParser parser = JSON.createParser(text, from, text.length - from)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? new JsonReading(parser, from).value()
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private int here() {
        return offset + (int) parser.currentTokenLocation().getCharOffset();
    }

    private Optional<Json> value() throws IOException {
        int start = here();
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var members = new LinkedHashMap<String, Json>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    value().ifPresent(member -> members.put(name, member));
                }
                yield Optional.of(new Json.Members(members, start, here() + 1));
            }
            case START_ARRAY -> {
                var items = new ArrayList<Json>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    value().ifPresent(items::add);
                }
                yield Optional.of(new Json.Items(items, start, here() + 1));
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                String text = parser.getText();
                yield Optional.of(new Json.Plain(text, start, start + text.length()));
            }
            case null, default -> Optional.empty();
        };
    }
}
