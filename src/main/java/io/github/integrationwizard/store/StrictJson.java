package io.github.integrationwizard.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// The JSON of kept files: one object in UTF-8, without a name twice, two spaces, final newline. Numbers that we do not
/// know come out as they went in.
final class StrictJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
            .build();

    // Trailing zeros stay: a number comes out as it went in.
    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    /// Loaded when something is written: whoever only reads does not wait for an object mapper.
    private static final class Writing {
        private static final ObjectWriter WRITER = new JsonMapper().writer(printer());
    }

    private StrictJson() {}

    static ObjectNode emptyObject() {
        return NODES.objectNode();
    }

    static ObjectNode read(byte[] content) throws NotReadable {
        try (JsonParser json = FACTORY.createParser(text(content))) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                ObjectNode object = object(json);
                if (json.nextToken() == null) {
                    return object;
                }
            }
        } catch (IOException e) {
            throw new NotReadable(Unreadable.Reason.NOT_JSON);
        }
        throw new NotReadable(Unreadable.Reason.NOT_JSON);
    }

    /// The text of a file's bytes.
    static String decode(byte[] content) throws NotReadable {
        try {
            return text(content);
        } catch (CharacterCodingException e) {
            throw new NotReadable(Unreadable.Reason.NOT_JSON);
        }
    }

    private static String text(byte[] content) throws CharacterCodingException {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // Somebody's own replacement character, or one for bytes that are no UTF-8: the slow way tells.
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        }
        // Some editors put a byte order mark in front of what a user mends by hand.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The rest of an object, value by value, because databind's own reader takes most of the time of a first listing.
    private static ObjectNode object(JsonParser json) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.replace(name, value(json));
        }
        return object;
    }

    private static ArrayNode array(JsonParser json) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }

    private static JsonNode value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> NODES.textNode(json.getText());
            case VALUE_NUMBER_INT -> switch (json.getNumberType()) {
                case INT -> NODES.numberNode(json.getIntValue());
                case LONG -> NODES.numberNode(json.getLongValue());
                default -> NODES.numberNode(json.getBigIntegerValue());
            };
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(json.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    static byte[] write(ObjectNode object) {
        try {
            return escapeLoneSurrogates(Writing.WRITER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// UTF-8 has no form for half a pair, and a text cut in the middle of an emoji has one; JSON can say it as an escape.
    private static String escapeLoneSurrogates(String json) {
        if (json.codePoints().noneMatch(StrictJson::isSurrogate)) {
            return json;
        }
        var escaped = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(point -> {
            if (isSurrogate(point)) {
                escaped.append(String.format("\\u%04X", point));
            } else {
                escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static DefaultPrettyPrinter printer() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
