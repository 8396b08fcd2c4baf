package io.github.integrationwizard.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.policy.MarkedObject;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.support.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellLineTest {
    @TempDir
    Path folder;

    @Test
    void onlyWordsThatNeedQuotesAreQuoted() {
        var line = new ShellLine().words("az", "a-b_c.d/e:f@g%h+i,j", "", "a b", "$(id)", "it's", "a=b", "~", "\u00e9");
        assertThat(line.text()).isEqualTo("az a-b_c.d/e:f@g%h+i,j '' 'a b' '$(id)' 'it'\\''s' a=b '~' '\u00e9'\n");
    }

    @Test
    void marksCoverFieldValuesEvenWithinADocument() {
        PolicyWriter.Written document = MarkedObject.empty()
                .with("a", SourcedText.of("x'").then(SourcedText.from("field", "y'z")))
                .writeCompact();
        var line = new ShellLine()
                .word("az")
                .word(SourcedText.from("other", "v w"))
                .word(document);
        assertThat(line.text()).isEqualTo("az 'v w' '{\"a\":\"x'\\''y'\\''z\"}'\n");
        assertThat(line.marks().stream().map(mark -> line.text().substring(mark.start(), mark.end())))
                .containsExactly("v w", "y'\\''z");
    }

    @Test
    void aRealShellReadsEveryWordAsItIs() throws Exception {
        var words = new ArrayList<String>();
        Seeded.forEach(400, random -> {
            String word = Nasty.text(random);
            boolean isUtf8 =
                    word.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            if (isUtf8 && word.indexOf('\0') < 0 && word.length() < 2000) {
                words.add(word);
            }
        });
        assertThat(words).hasSizeGreaterThan(200);
        var line = new ShellLine().word("az");
        words.forEach(line::word);
        assertThat(new Shell(folder).arguments("az", line.text())).isEqualTo(List.copyOf(words));
    }
}
