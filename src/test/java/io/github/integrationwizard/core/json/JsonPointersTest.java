package io.github.integrationwizard.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointersTest {
    private static final Json ROOT = JsonParser.parse(
                    "{\"a\":[1,2],\"\":3,\"a/b\":4,\"m~n\":5,\"~1\":6,\"z\":null,\"t\":7,\"t\":8}",
                    JsonLimits.ofCharacters(1000))
            .root()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({"/a/0,1", "/a/1,2", "/,3", "/a~1b,4", "/m~0n,5", "/~01,6", "/t,7"})
    void resolvesTheExamplesOfRfc6901(String pointer, String value) {
        assertThat(JsonPointers.find(ROOT, pointer))
                .map(found -> ((JsonNumber) found).text())
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/b", "/a/2", "/a/-1", "/a/01", "/a/-", "/a/x", "/a/99999999999", "/t/0", "//", "/A"})
    void findsNothingElse(String pointer) {
        assertThat(JsonPointers.find(ROOT, pointer)).isEmpty();
    }

    @Test
    void theEmptyPointerIsTheDocumentAndNullIsAValue() {
        assertThat(JsonPointers.find(ROOT, "")).containsSame(ROOT);
        assertThat(JsonPointers.find(ROOT, "/z")).containsInstanceOf(JsonNull.class);
    }

    @Test
    void resolvesBuiltPointers() {
        assertThat(JsonPointers.child(JsonPointers.child("", "a/b~"), 3)).isEqualTo("/a~1b~0/3");
        assertThat(JsonPointers.lastName("/x/a~1b~0")).isEqualTo("a/b~");
        assertThat(JsonPointers.lastName("")).isEmpty();
    }
}
