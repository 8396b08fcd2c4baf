package io.github.integrationwizard.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.support.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTemplateTest {
    @TempDir
    Path folder;

    private static String fill(String template, ShellValues values) {
        return ShellTemplate.of(template).fill(values).text();
    }

    @Test
    void holesAreFilledByKindOfValue() {
        String template = """
                # For @WHO@
                NAME=@NAME@
                set -- @ZONES@
                @VARIABLE@=$(show @ID@) # no hole: @x @ @a@
                """;
        var values = new ShellValues()
                .comment("WHO", SourcedText.of("me\n\nand $(you)"))
                .word("NAME", SourcedText.of("it's"))
                .words("ZONES", List.of(SourcedText.of("a"), SourcedText.of("b c")))
                .code("VARIABLE", "public_1")
                .expanded("ID", SourcedText.of("$vpc and \"$other\" `x` \\"), "vpc");
        assertThat(fill(template, values)).isEqualTo("""
                # For me
                #
                # and $(you)
                NAME='it'\\''s'
                set -- 'a' 'b c'
                public_1=$(show "$vpc and \\"\\$other\\" \\`x\\` \\\\") # no hole: @x @ @a@
                """);
    }

    @Test
    void aSectionIsRepeatedForEachOfItsValues() {
        String template = """
                begin
                #@ each SUBNETS
                  subnet @NAME@ @REGION@
                  #@ each ROUTES
                  route @NAME@
                  #@ end
                #@ end
                #@ each NEVER
                nat
                #@ end
                #@ each SUBNETS
                again @NAME@
                #@ end
                """;
        var inner = new ShellValues().word("NAME", SourcedText.of("r"));
        var values = new ShellValues()
                .word("REGION", SourcedText.of("eu"))
                .each(
                        "SUBNETS",
                        List.of(
                                new ShellValues()
                                        .word("NAME", SourcedText.of("1"))
                                        .each("ROUTES", List.of(inner)),
                                new ShellValues()
                                        .word("NAME", SourcedText.of("2"))
                                        .each("ROUTES", List.of())))
                .when("NEVER", false);
        assertThat(fill(template, values)).isEqualTo("""
                begin
                  subnet '1' 'eu'
                  route 'r'
                  subnet '2' 'eu'
                again '1'
                again '2'
                """);
    }

    @Test
    void marksCoverFieldValues() {
        var values = new ShellValues()
                .comment("HEAD", SourcedText.of("For ").then(SourcedText.from("name", "a\nb")))
                .word("NAME", SourcedText.of("x-").then(SourcedText.from("project", "it's")))
                .expanded("ID", SourcedText.of("$group,").then(SourcedText.from("block", "$group")), "group");
        MarkedText written = ShellTemplate.of("# @HEAD@\nN=@NAME@\nI=@ID@\n").fill(values);
        assertThat(written.text()).isEqualTo("# For a\n# b\nN='x-it'\\''s'\nI=\"$group,\\$group\"\n");
        assertThat(written.marks())
                .extracting(mark ->
                        ((Mark.FromField) mark).field() + "=" + written.text().substring(mark.start(), mark.end()))
                .containsExactly("name=a", "name=b", "project=it'\\''s", "block=\\$group");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "# @NAME@",
                "echo \"@NAME@\"",
                "echo '@NAME@'",
                "echo x@NAME@",
                "echo @NAME@x",
                "#@ each NAME\n#@ end",
                "@NAME@ @OTHER@",
                "@NAME@\n#@ each OTHER\n#@ end",
                "@NAME@\n#@ end",
                "#@ each OTHER\n@NAME@",
                "@NAME@\n#@ if X"
            })
    void aTemplateThatDoesNotMatchItsValuesIsRejected(String template) {
        assertThatThrownBy(() -> fill(template, new ShellValues().word("NAME", SourcedText.of("x"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMisplacedCommentOrAnUnknownValueInASectionIsRejected() {
        assertThatThrownBy(() -> fill("echo @C@\n", new ShellValues().comment("C", SourcedText.of("x"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fill("# @C@\n", new ShellValues().code("C", "x")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fill(
                        "#@ each S\necho\n#@ end\n@N@\n",
                        new ShellValues()
                                .word("N", SourcedText.of(""))
                                .each("S", List.of(new ShellValues().word("N", SourcedText.of("x"))))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no hole for N");
        assertThatThrownBy(() -> ShellTemplate.of(ShellTemplateTest.class, "none.sh"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoValuesForOneHoleAreRejected() {
        ShellValues values = new ShellValues().code("A", "x");
        assertThatThrownBy(() -> values.word("A", SourcedText.of("y"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nulIsRejected() {
        assertThatThrownBy(() -> fill("@A@", new ShellValues().word("A", SourcedText.of("\0"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fill("@A@", new ShellValues().expanded("A", SourcedText.of("\0"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRealShellReadsEveryValueAsItIs() throws Exception {
        var typed = new ArrayList<String>(List.of("$vpc", "${vpc}", "\\$vpc", "x\n"));
        Seeded.forEach(200, random -> {
            String word = Nasty.text(random);
            boolean isUtf8 =
                    word.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            if (isUtf8 && word.indexOf('\0') < 0 && word.length() < 2000) {
                typed.add(word);
            }
        });
        assertThat(typed).hasSizeGreaterThan(100);
        var expected = new ArrayList<String>();
        var calls = new ArrayList<ShellValues>();
        for (String word : typed) {
            SourcedText text = SourcedText.from("name", word);
            calls.add(new ShellValues()
                    .comment("C", text)
                    .word("W", text)
                    .expanded("E", SourcedText.of("$vpc ${other} ").then(text), "vpc"));
            expected.add(word);
            expected.add("vpc-1 ${other} " + word);
        }
        String script = fill("""
                vpc=vpc-1
                other=no
                #@ each CALLS
                # @C@
                set -- "$@" @W@ @E@
                #@ end
                aws "$@"
                """, new ShellValues().each("CALLS", calls));
        assertThat(new Shell(folder).arguments("aws", script)).isEqualTo(expected);
    }
}
