package io.github.integrationwizard.gui.widget.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.gui.widget.code.CodeView.Annotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTextTest {
    private static List<String> told(String text, Annotation... annotations) {
        return CodeText.pieces(text, List.of(annotations)).stream()
                .map(piece -> piece.kind() + " " + text.substring(piece.start(), piece.end()))
                .toList();
    }

    @Test
    void keysAndStringsDiffer() {
        assertThat(told("{\"Sid\": \"Zilliz\"}"))
                .containsExactly(
                        "PUNCTUATION {",
                        "KEY \"Sid\"",
                        "PUNCTUATION :",
                        "PLAIN  ",
                        "STRING \"Zilliz\"",
                        "PUNCTUATION }");
    }

    @Test
    void aQuotedQuoteDoesNotEndAString() {
        assertThat(told("[\"a\\\"b\"]")).containsExactly("PUNCTUATION [", "STRING \"a\\\"b\"", "PUNCTUATION ]");
    }

    @Test
    void aStringThatNeverEndsEndsWithItsLine() {
        assertThat(told("[\"a\n1]")).containsExactly("PUNCTUATION [", "STRING \"a\n", "PLAIN 1", "PUNCTUATION ]");
        assertThat(told("[\"\\")).containsExactly("PUNCTUATION [", "STRING \"\\");
    }

    @Test
    void aValueFromAFieldIsAPieceOfItsOwn() {
        assertThat(told("[\"arn:b/*\"]", new Annotation.FromField(6, 7, "from Bucket", () -> {})))
                .containsExactly("PUNCTUATION [", "STRING \"arn:", "FIELD b", "STRING /*\"", "PUNCTUATION ]");
    }

    @Test
    void commentsOfTemplatesAndScriptsAreSetApart() {
        assertThat(told("#!/usr/bin/env bash\n  # why\nx=${y#z}\n"))
                .containsExactly("COMMENT #!/usr/bin/env bash", "PLAIN \n", "COMMENT   # why", "PLAIN \nx=${y#z}\n");
    }

    @Test
    void whatIsNotJsonStaysPlain() {
        assertThat(told("az login --tenant \"x\"")).containsExactly("PLAIN az login --tenant \"x\"");
        assertThat(told("")).isEmpty();
    }
}
