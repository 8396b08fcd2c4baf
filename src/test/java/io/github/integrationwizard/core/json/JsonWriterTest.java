package io.github.integrationwizard.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private static final JsonObject SOME = new JsonObject.Builder()
            .put("text", "é👍\uD800\u007F\"\\\b\f\n\r\t\u0001")
            .put("number", 7)
            .put("number", 8)
            .putIfAbsent("number", JsonNumber.of(9))
            .put("empty", JsonArray.of(List.of()))
            .put("list", JsonArray.of(List.of(new JsonBoolean(false, -1, -1), new JsonNull(-1, -1), JsonObject.EMPTY)))
            .build();

    @Test
    void fileWriterEscapesOnlyUnpairedSurrogates() {
        assertThat(JsonWriter.forFile().value(SOME).text()).isEqualTo("""
                {
                  "text": "é👍\\uD800\u007F\\"\\\\\\b\\f\\n\\r\\t\\u0001",
                  "number": 8,
                  "empty": [],
                  "list": [
                    false,
                    null,
                    {}
                  ]
                }
                """);
    }

    @Test
    void otherWritersEscapeNonAscii() {
        assertThat(JsonWriter.compact().value(SOME).text())
                .isEqualTo(
                        "{\"text\":\"\\u00E9\\uD83D\\uDC4D\\uD800\\u007F\\\"\\\\\\b\\f\\n\\r\\t\\u0001\",\"number\":8,\"empty\":[],\"list\":[false,null,{}]}");
        assertThat(JsonWriter.indented().value(SOME).text()).matches("[\\n -~]*");
    }

    @Test
    void detectsUnpairedSurrogatesAnywhere() {
        assertThat(JsonWriter.forFile()
                        .value(JsonString.of("\uDC00\uD800\uD800\uDC00\uDC00\uD800"))
                        .text())
                .isEqualTo("\"\\uDC00\\uD800\uD800\uDC00\\uDC00\\uD800\"\n");
    }

    @Test
    void aLongTextTakesLinearTime() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(JsonWriter.compact()
                                .value(JsonString.of("語".repeat(4_000_000)))
                                .text())
                        .hasSize(24_000_002));
    }

    @Test
    void aWriterWithALimitStopsSoonBehindIt() {
        Json array = JsonParser.parse("[" + "7,".repeat(100_000) + "7]", JsonLimits.EVIDENCE)
                .root()
                .orElseThrow();
        Json nested = JsonArray.of(List.of(JsonArray.of(List.of(array, array)), array));
        assertThat(JsonWriter.forFile(1_000).value(nested).position()).isBetween(1_001, 1_100);
        assertThat(JsonWriter.forFile(10).value(JsonArray.of(List.of())).text()).isEqualTo("[]\n");
    }
}
