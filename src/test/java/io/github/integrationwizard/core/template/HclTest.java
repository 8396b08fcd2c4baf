package io.github.integrationwizard.core.template;

import static io.github.integrationwizard.core.template.Hcl.code;
import static io.github.integrationwizard.core.template.Hcl.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HclTest {
    /// The text as written, with its quotes.
    private static String quoted(String text) {
        String block = new Hcl().block("b", set("x", text)).done().text();
        assertThat(block).startsWith("b {\n  x = \"").endsWith("\"\n}\n");
        return block.substring("b {\n  x = ".length(), block.length() - "\n}\n".length());
    }

    @Test
    void equalsSignsAreAlignedAsTerraformDoes() {
        var tags = new LinkedHashMap<String, String>();
        tags.put("Name", "n");
        tags.put("kubernetes.io/role/internal-elb", "1");
        String text = new Hcl()
                .comment("one\n\ntwo")
                .block(
                        "resource \"a\" \"b\"",
                        List.of(
                                set("domain", "vpc"),
                                set("id", code("c.d")),
                                set("tags", tags),
                                set("depends_on", List.of(code("a.b"), code("c"))),
                                set("on", true),
                                set("empty", Map.of())),
                        () -> {})
                .space()
                .block("x", List.of(), () -> {})
                .done()
                .text();
        assertThat(text).isEqualTo("""
                # one
                #
                # two
                resource "a" "b" {
                  domain = "vpc"
                  id     = c.d
                  tags = {
                    Name                              = "n"
                    "kubernetes.io/role/internal-elb" = "1"
                  }
                  depends_on = [a.b, c]
                  on         = true
                  empty      = {}
                }

                x {
                }
                """);
    }

    @Test
    void marksCoverEscapedFieldValues() {
        MarkedText written = new Hcl()
                .block(
                        "b",
                        set(
                                "tags",
                                Map.of("Name", SourcedText.from("name", "a${").then("x"))),
                        set("y", SourcedText.of("$").then(SourcedText.from("name", "{"))))
                .done();
        assertThat(written.text()).isEqualTo("b {\n  tags = {\n    Name = \"a$${x\"\n  }\n  y = \"$${\"\n}\n");
        assertThat(written.marks())
                .extracting(mark ->
                        ((Mark.FromField) mark).field() + "=" + written.text().substring(mark.start(), mark.end()))
                .containsExactly("name=a$${", "name={");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\\b", "a\nb\tc", "a${b}", "a%{b}", "a$b", "$", "%", "$$", "a$${b}"})
    void aStringContainsNoTemplate(String text) {
        assertThat(unquoted(quoted(text))).isEqualTo(text);
    }

    @Test
    void noTextTurnsAStringIntoATemplate() {
        Seeded.forEach(3000, random -> {
            String quoted = quoted(Nasty.text(random));
            assertThat(quoted).doesNotContain("\n", "\r");
            assertThat(quoted.replace("$${", "").replace("%%{", "")).doesNotContain("${", "%{");
        });
    }

    /// Unescapes a string by the rules of Terraform's language:
    /// <https://developer.hashicorp.com/terraform/language/expressions/strings>.
    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1)
                .replace("$${", "${")
                .replace("%%{", "%{")
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    @Test
    void unsupportedValuesAreRejected() {
        assertThatThrownBy(() -> new Hcl().block("b", set("x", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }
}
