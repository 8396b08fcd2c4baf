package io.github.integrationwizard.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.integrationwizard.core.json.JsonProblem.Kind;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {
    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(1_000_000);

    /// Far above the time of linear parsing, far below that of anything slower.
    private static final Duration BOUND = Duration.ofSeconds(30);

    private static ParsedJson parse(String text) {
        return JsonParser.parse(text, LIMITS);
    }

    private static Json root(String text) {
        return parse(text)
                .root()
                .orElseThrow(() -> new AssertionError(parse(text).problems()));
    }

    @Test
    void everyValueHasItsOffsets() {
        assertThat(root(" {\"a\\u0062\" : [1.50, true] , \"\": {\"x\":null}, \"s\":\"a\\\"\"} "))
                .isEqualTo(new JsonObject(
                        List.of(
                                new JsonMember(
                                        "ab",
                                        2,
                                        11,
                                        new JsonArray(
                                                List.of(new JsonNumber("1.50", 15, 19), new JsonBoolean(true, 21, 25)),
                                                14,
                                                26)),
                                new JsonMember(
                                        "",
                                        29,
                                        31,
                                        new JsonObject(
                                                List.of(new JsonMember("x", 34, 37, new JsonNull(38, 42))), 33, 43)),
                                new JsonMember("s", 45, 48, new JsonString("a\"", 49, 54))),
                        1,
                        55));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "-1.5e+3", "0", "true", "false", "null", "[]", "{}"})
    void anyValueCanBeTheRoot(String text) {
        Json root = root("\n" + text + " ");
        assertThat(root.start()).isEqualTo(1);
        assertThat(root.end()).isEqualTo(1 + text.length());
        assertThat(JsonWriter.compact().value(root).text()).isEqualTo(text);
    }

    @Test
    void linesAndColumnsAreThoseOfAnEditor() {
        String text = "{\r\n  \"日本\": \"👍\", \"b\": [\r    \"é\",\n\n 2\r\n]}";
        ParsedJson json = parse(text);
        assertThat(json.position(text.indexOf("{"))).isEqualTo(new TextPosition(1, 1));
        assertThat(json.position(text.indexOf("\"日本\""))).isEqualTo(new TextPosition(2, 3));
        assertThat(json.position(text.indexOf("\"👍\""))).isEqualTo(new TextPosition(2, 9));
        assertThat(json.position(text.indexOf("\"b\"")))
                .as("a surrogate pair is one column")
                .isEqualTo(new TextPosition(2, 14));
        assertThat(json.position(text.indexOf("\"é\"")))
                .as("a lone CR ends a line")
                .isEqualTo(new TextPosition(3, 5));
        assertThat(json.position(text.indexOf("2"))).isEqualTo(new TextPosition(5, 2));
        assertThat(json.position(text.indexOf("]}"))).isEqualTo(new TextPosition(6, 1));
        assertThat(json.position(text.length())).isEqualTo(new TextPosition(6, 3));
        assertThat(json.position(2)).as("CR and LF belong to the line they end").isEqualTo(new TextPosition(1, 3));
    }

    @Test
    void pointersLeadToTheInnermostValue() {
        String text = " {\"a/b~\": [10, {\"x\": 1}], \"c\": {} } ";
        ParsedJson json = parse(text);
        assertThat(json.pointer(text.indexOf("a/b")))
                .as("a name belongs to its value")
                .isEqualTo("/a~1b~0");
        assertThat(json.pointer(text.indexOf("[10"))).isEqualTo("/a~1b~0");
        assertThat(json.pointer(text.indexOf("10"))).isEqualTo("/a~1b~0/0");
        assertThat(json.pointer(text.indexOf(", {"))).as("between items").isEqualTo("/a~1b~0");
        assertThat(json.pointer(text.indexOf("1}"))).isEqualTo("/a~1b~0/1/x");
        assertThat(json.pointer(text.indexOf(", \"c\""))).isEmpty();
        assertThat(json.pointer(text.indexOf("{} }"))).isEqualTo("/c");
        assertThat(List.of(json.pointer(0), json.pointer(1), json.pointer(text.length())))
                .containsOnly("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            §§           | EMPTY            | 0
            § §          | EMPTY            | 1
            {            | TRUNCATED        | 1
            ["a          | TRUNCATED        | 3
            {"a":        | TRUNCATED        | 5
            {"a":1,}     | SYNTAX           | 7
            [1,]         | SYNTAX           | 3
            [01]         | SYNTAX           | 2
            [+1]         | SYNTAX           | 1
            [NaN]        | SYNTAX           | 4
            {'a':1}      | SYNTAX           | 1
            {a:1}        | SYNTAX           | 1
            /*c*/{}      | SYNTAX           | 0
            ["\\x"]      | SYNTAX           | 3
            [1] x        | TRAILING_CONTENT | 4
            {}{}         | TRAILING_CONTENT | 2
            [1]]         | TRAILING_CONTENT | 3
            """)
    void invalidJsonIsReportedWithKindAndOffset(String text, Kind kind, int offset) {
        ParsedJson json = parse(text);
        assertThat(json.roots()).isEmpty();
        assertThat(json.isUnambiguous()).isFalse();
        assertThat(json.problems()).extracting(JsonProblem::kind).containsExactly(kind);
        // A tokenizer detects some errors one character later.
        assertThat(json.problems().getFirst().offset()).isBetween(offset, Math.min(offset + 1, text.length()));
    }

    @Test
    void duplicateNamesAreIncludedAndReported() {
        String text = "{\"a\":1,\"b\":{\"c\":1,\"c\":2},\"\\u0061\":3}";
        ParsedJson json = parse(text);
        assertThat(json.problems())
                .containsExactly(
                        new JsonProblem(Kind.DUPLICATE_NAME, text.lastIndexOf("\"c\"")),
                        new JsonProblem(Kind.DUPLICATE_NAME, text.indexOf("\"\\u0061\"")));
        assertThat(json.isUnambiguous()).isFalse();
        JsonObject root = (JsonObject) json.root().orElseThrow();
        assertThat(root.members()).extracting(JsonMember::name).containsExactly("a", "b", "a");
        assertThat(root.get("a")).contains(new JsonNumber("1", 5, 6));
    }

    @Test
    void theSameNameInTwoObjectsIsNoDuplicate() {
        assertThat(parse("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}").problems()).isEmpty();
    }

    @Test
    void unpairedSurrogatesAreIncludedAndReported() {
        String text = "[\"x\uD83D\",\"\\uDC4D\uD83D\uDC4D\",\"👍\"]";
        ParsedJson json = parse(text);
        assertThat(json.problems())
                .containsExactly(new JsonProblem(Kind.LONE_SURROGATE, 1), new JsonProblem(Kind.LONE_SURROGATE, 6));
        assertThat(json.isUnambiguous()).isTrue();
        assertThat(((JsonArray) json.root().orElseThrow()).items())
                .extracting(item -> ((JsonString) item).text())
                .containsExactly("x\uD83D", "\uDC4D\uD83D\uDC4D", "👍");
        assertThat(parse("{\"\uD83D\":1}").problems()).containsExactly(new JsonProblem(Kind.LONE_SURROGATE, 1));
        assertThat(parse("{\"\\uD83D\":1}").root())
                .as("an escaped one in a name is not even read")
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsReportedAndSkipped() {
        ParsedJson json = parse("\uFEFF{\"a\":1}");
        assertThat(json.problems()).containsExactly(new JsonProblem(Kind.BYTE_ORDER_MARK, 0));
        assertThat(json.isUnambiguous()).isTrue();
        assertThat(json.root().orElseThrow().scalar("a")).contains(new JsonNumber("1", 6, 7));
        assertThat(parse("\uFEFF\uFEFF{}").root()).isEmpty();
        assertThat(parse("{}\uFEFF").root()).isEmpty();
    }

    @Test
    void limitsAreExact() {
        var limits = new JsonLimits(20, 4, 3);
        assertThat(JsonParser.parse("[[[]]]" + " ".repeat(14), limits).problems())
                .isEmpty();
        assertThat(JsonParser.parse(" ".repeat(21), limits).problems())
                .containsExactly(new JsonProblem(Kind.TOO_LARGE, 20));
        assertThat(JsonParser.parse("[[[[]]]]", limits).problems()).containsExactly(new JsonProblem(Kind.TOO_DEEP, 3));
        assertThat(JsonParser.parse("[1,2,3]", limits).problems()).isEmpty();
        assertThat(JsonParser.parse("[1,2,3,4]", limits).problems())
                .containsExactly(new JsonProblem(Kind.TOO_LARGE, 7));
        assertThat(parse("[" + "1".repeat(1000) + "]").problems()).isEmpty();
        assertThat(parse("[" + "1".repeat(1001) + "]").problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void aSequenceHasManyValues() {
        ParsedJson json = JsonParser.parseSequence(" {\"a\":1}\n[2] \"x\" ", LIMITS);
        assertThat(json.problems()).isEmpty();
        assertThat(json.roots()).extracting(Json::start).containsExactly(1, 9, 13);
        assertThat(json.root()).isEmpty();
        assertThat(JsonParser.parseSequence(" ", LIMITS).problems()).isEmpty();
        assertThat(JsonParser.parseSequence("{} {", LIMITS).roots())
                .as("all or nothing")
                .isEmpty();
    }

    @Test
    void parsesAnObjectWithinOtherText() {
        String text = "日本: {\"a\":[\"b\"]}} and so on";
        JsonObject object = JsonParser.objectAt(text.toCharArray(), 4, LIMITS).orElseThrow();
        assertThat(text.substring(object.start(), object.end())).isEqualTo("{\"a\":[\"b\"]}");
        assertThat(object.members().getFirst().nameStart()).isEqualTo(5);
        assertThat(JsonParser.objectAt("{\"a\":1,\"a\":2}".toCharArray(), 0, LIMITS))
                .isEmpty();
        assertThat(JsonParser.objectAt("[{}]".toCharArray(), 0, LIMITS)).isEmpty();
        assertThat(JsonParser.objectAt("{\"a\"".toCharArray(), 0, LIMITS)).isEmpty();
    }

    @Test
    void valuesAreFoundByPath() {
        Json json = root("{\"a\":{\"s\":\"x\",\"n\":7,\"t\":true,\"z\":null,\"l\":[\"p\",[1]]}}");
        assertThat(json.string("a", "s")).contains("x");
        assertThat(json.string("a", "n")).isEmpty();
        assertThat(json.scalar("a", "n")).map(JsonScalar::text).contains("7");
        assertThat(json.scalar("a", "t")).map(JsonScalar::text).contains("true");
        assertThat(json.member("a", "z")).as("null").isEmpty();
        assertThat(json.member("a", "none", "s")).isEmpty();
        assertThat(json.member("a", "s", "deeper")).isEmpty();
        var scalars = new ArrayList<String>();
        json.forEachScalar((path, scalar) -> scalars.add(path + "=" + scalar.text()));
        assertThat(scalars).containsExactly("a.s=x", "a.n=7", "a.t=true", "a.l=p", "a.l=1");
    }

    private static final ObjectMapper OTHER_READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Test
    void generatedTextsParseAsWithAnotherParser() {
        Seeded.forEach(3000, random -> {
            String text = GeneratedJson.text(random);
            Json root = root(text);
            assertThat(parse(text).problems()).isEmpty();
            for (JsonWriter writer : List.of(JsonWriter.indented(), JsonWriter.compact(), JsonWriter.forFile())) {
                String written = writer.value(root).text();
                assertThat(OTHER_READER.readTree(written)).isEqualTo(OTHER_READER.readTree(text));
                assertThat(JsonWriter.compact().value(root(written)).text())
                        .isEqualTo(JsonWriter.compact().value(root).text());
            }
        });
    }

    @Test
    void offsetsInGeneratedTextsAreExact() {
        Seeded.forEach(3000, random -> {
            ParsedJson json = parse(GeneratedJson.text(random));
            requireExact(json, json.root().orElseThrow(), "");
        });
    }

    private static void requireExact(ParsedJson json, Json value, String pointer) {
        String written = json.text().substring(value.start(), value.end());
        assertThat(JsonWriter.compact().value(root(written)).text())
                .isEqualTo(JsonWriter.compact().value(value).text());
        assertThat(json.pointer(value.start())).isEqualTo(pointer);
        assertThat(JsonPointers.find(json.root().orElseThrow(), pointer)).containsSame(value);
        switch (value) {
            case JsonObject object ->
                object.members().forEach(member -> {
                    String name = json.text().substring(member.nameStart(), member.nameEnd());
                    assertThat(root(name)).isEqualTo(new JsonString(member.name(), 0, name.length()));
                    requireExact(json, member.value(), JsonPointers.child(pointer, member.name()));
                });
            case JsonArray array ->
                IntStream.range(0, array.items().size())
                        .forEach(i -> requireExact(json, array.items().get(i), JsonPointers.child(pointer, i)));
            case JsonScalar _, JsonNull _ -> {
                // They are empty.
            }
        }
    }

    @Test
    void neverThrowsAndNeverAcceptsWhatAnotherParserRejects() {
        Seeded.forEach(5000, random -> {
            String text = Nasty.spoiled(random, GeneratedJson.text(random));
            ParsedJson json = parse(text);
            assertThat(json.roots().isEmpty() || json.root().isPresent()).isTrue();
            json.problems().forEach(problem -> {
                assertThat(problem.offset()).isBetween(0, text.length());
                assertThat(json.position(problem.offset())).isNotNull();
                assertThat(json.pointer(problem.offset())).isNotNull();
            });
            if (json.problems().isEmpty()) {
                assertThat(isJson(text)).isTrue();
            }
        });
    }

    private static boolean isJson(String text) {
        try {
            return OTHER_READER.readTree(text) != null;
        } catch (NumberFormatException | StreamConstraintsException e) {
            // Valid JSON, but with a number too large for a decimal, or a name too long for that parser.
            return true;
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Test
    void hostileTextsAreParsedQuickly() {
        JsonLimits evidence = JsonLimits.EVIDENCE;
        int most = evidence.characters();
        assertTimeoutPreemptively(BOUND, () -> {
            assertThat(kinds("[".repeat(most), evidence)).containsExactly(Kind.TOO_DEEP);
            assertThat(kinds("{\"a\":".repeat(most / 5), evidence)).containsExactly(Kind.TOO_DEEP);
            assertThat(kinds("[" + "1,".repeat(most / 2 - 1) + "1]", evidence)).containsExactly(Kind.TOO_LARGE);
            assertThat(kinds("[" + "[],".repeat(most / 3 - 1) + "1]", evidence)).containsExactly(Kind.TOO_LARGE);
            assertThat(kinds("\"" + "\\u0041".repeat(most / 6 - 1) + "\"", evidence))
                    .isEmpty();
            assertThat(kinds("\"" + "x".repeat(most - 1), evidence)).containsExactly(Kind.TRUNCATED);
            assertThat(kinds(" ".repeat(most), evidence)).containsExactly(Kind.EMPTY);
            assertThat(kinds("{\"" + "n".repeat(most - 6) + "\":1}", evidence)).isEmpty();
            assertThat(kinds("[" + "9".repeat(most - 2) + "]", evidence)).containsExactly(Kind.TOO_LARGE);
        });
    }

    private static List<Kind> kinds(String text, JsonLimits limits) {
        return JsonParser.parse(text, limits).problems().stream()
                .map(JsonProblem::kind)
                .toList();
    }

    @Test
    void parsingStopsAfterManyProblems() {
        String twice = "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}";
        assertThat(parse(twice).root()).isEmpty();
        assertThat(parse(twice).problems())
                .hasSize(101)
                .last()
                .extracting(JsonProblem::kind)
                .isEqualTo(Kind.TOO_LARGE);
        String halves = "[" + "\"\uD800\",".repeat(100_000) + "1]";
        assertThat(parse(halves).root()).isPresent();
        assertThat(parse(halves).problems()).hasSize(100);
    }

    /// 131,072 names with one hash code.
    @Test
    void collidingNamesAreParsedQuickly() {
        String text = IntStream.range(0, 1 << 17)
                .mapToObj(i -> {
                    var name = new StringBuilder("\"");
                    for (int bit = 0; bit < 17; bit++) {
                        name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                    }
                    return name.append("\":1").toString();
                })
                .collect(Collectors.joining(",", "{", "}"));
        assertTimeoutPreemptively(
                BOUND, () -> assertThat(kinds(text, JsonLimits.EVIDENCE)).isEmpty());
    }
}
