package io.github.integrationwizard.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlTest {
    private static final SourcedText NO_COMMENT = SourcedText.of("");

    private static Object read(String yaml) {
        return new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(yaml);
    }

    @Test
    void aDocumentHasCommentsAndShortForms() {
        var document = new Yaml.Block()
                .put("Version", "2010-09-09")
                .put(
                        "Above\nit",
                        "Parts",
                        new Yaml.Block()
                                .put("Vpc", Yaml.ref("Vpc"))
                                .put("On", true)
                                .put("Most", 3))
                .put("List", List.of(new Yaml.Block().put("Key", "a").put("Value", "yes"), Yaml.attribute("Nat", "Id")))
                .put("First", Yaml.select(0, new Yaml.Call("GetAZs", "")));
        assertThat(Yaml.write(SourcedText.of("Head"), document).text()).isEqualTo("""
                # Head
                Version: "2010-09-09"

                # Above
                # it
                Parts:
                  Vpc: !Ref Vpc
                  "On": true
                  Most: 3
                List:
                  - Key: a
                    Value: "yes"
                  - !GetAtt Nat.Id
                First: !Select [0, !GetAZs ""]
                """);
    }

    @Test
    void marksCoverEscapedFieldValues() {
        var document = new Yaml.Block()
                .put(
                        SourcedText.of("about ").then(SourcedText.from("name", "x")),
                        "Key",
                        SourcedText.of("a\"")
                                .then(SourcedText.from("name", "b\"c"))
                                .then("d"));
        MarkedText written = Yaml.write(SourcedText.from("description", "first\nsecond"), document);
        assertThat(written.text()).isEqualTo("# first\n# second\n# about x\nKey: \"a\\\"b\\\"cd\"\n");
        assertThat(written.marks())
                .extracting(mark ->
                        ((Mark.FromField) mark).field() + "=" + written.text().substring(mark.start(), mark.end()))
                .containsExactly("description=first", "description=second", "name=x", "name=b\\\"c");
    }

    @Test
    void scalarsSurviveARoundTrip() {
        Seeded.forEach(3000, random -> {
            String text = Nasty.text(random);
            if (text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                String yaml =
                        Yaml.write(NO_COMMENT, new Yaml.Block().put("x", text)).text();
                assertThat(read(yaml)).isEqualTo(Map.of("x", text));
            }
        });
    }

    @Test
    void aCommentStaysAComment() {
        Seeded.forEach(1000, random -> {
            String yaml = Yaml.write(SourcedText.of(Nasty.text(random)), new Yaml.Block().put("x", 1))
                    .text();
            assertThat(read(yaml)).isEqualTo(Map.of("x", 1));
        });
    }

    @Test
    void unsupportedValuesAreRejected() {
        assertThatThrownBy(() -> Yaml.write(NO_COMMENT, new Yaml.Block().put("x", 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
