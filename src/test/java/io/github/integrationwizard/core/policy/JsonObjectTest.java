package io.github.integrationwizard.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonObjectTest {
    @Test
    void itsFormIsThatOfPoliciesOrOneLine() {
        JsonObject object = JsonObject.empty()
                .with("name", "é\"")
                .with("list", Values.list(Text.from("field", "a"), Text.of("b")));
        assertThat(object.write().json()).isEqualTo("{\n  \"name\": \"\\u00E9\\\"\",\n  \"list\": [\n    \"a\",\n    \"b\"\n  ]\n}\n");
        assertThat(object.writeInOneLine().json()).isEqualTo("{\"name\":\"\\u00E9\\\"\",\"list\":[\"a\",\"b\"]}");
        Mark mark = object.write().marks().getFirst();
        assertThat(object.write().json().substring(mark.start(), mark.end())).isEqualTo("a");
        assertThat(JsonObject.empty().write().json()).isEqualTo("{}\n");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Seeded.forEach(2000, random -> {
            String text = Nasty.text(random);
            String key = text.substring(0, Math.min(text.length(), 200));
            String value = Nasty.text(random);
            boolean isText = (key + " " + value).codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            JsonObject object = JsonObject.empty().with(key, Values.list(Text.of(value)));
            for (PolicyWriter.Written written : List.of(object.write(), object.writeInOneLine())) {
                assertThat(written.json()).matches("[\\n -~]*");
                assertThat(JsonReader.read(written.json()))
                        .isEqualTo(isText ? Optional.of(Map.of(key, List.of(value))) : Optional.empty());
            }
        });
    }
}
