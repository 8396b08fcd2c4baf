package io.github.integrationwizard.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.json.JsonArray;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonMember;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonString;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedObjectTest {
    @Test
    void isWrittenLikeAPolicyOrCompact() {
        MarkedObject object = MarkedObject.empty()
                .with("name", "é\"")
                .with("list", ValueList.list(SourcedText.from("field", "a"), SourcedText.of("b")));
        assertThat(object.write().json())
                .isEqualTo("{\n  \"name\": \"\\u00E9\\\"\",\n  \"list\": [\n    \"a\",\n    \"b\"\n  ]\n}\n");
        assertThat(object.writeCompact().json()).isEqualTo("{\"name\":\"\\u00E9\\\"\",\"list\":[\"a\",\"b\"]}");
        Mark mark = object.write().marks().getFirst();
        assertThat(object.write().json().substring(mark.start(), mark.end())).isEqualTo("a");
        assertThat(MarkedObject.empty().write().json()).isEqualTo("{}\n");
    }

    @Test
    void survivesARoundTrip() {
        Seeded.forEach(2000, random -> {
            String text = Nasty.text(random);
            String key = text.substring(0, Math.min(text.length(), 200));
            String value = Nasty.text(random);
            boolean isText = (key + " " + value)
                    .codePoints()
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            MarkedObject object = MarkedObject.empty().with(key, ValueList.list(SourcedText.of(value)));
            for (PolicyWriter.Written written : List.of(object.write(), object.writeCompact())) {
                assertThat(written.json()).matches("[\\n -~]*");
                ParsedJson read = JsonParser.parse(written.json(), JsonLimits.ofCharacters(1_000_000));
                assertThat(read.problems().isEmpty()).isEqualTo(isText);
                if (!isText) {
                    continue;
                }
                JsonObject root = (JsonObject) read.root().orElseThrow();
                assertThat(root.members()).extracting(JsonMember::name).containsExactly(key);
                assertThat(((JsonArray) root.members().getFirst().value()).items())
                        .extracting(item -> ((JsonString) item).text())
                        .containsExactly(value);
            }
        });
    }
}
