package io.github.integrationwizard.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class FormReaderTest {
    private static final Field WORD =
            Field.identifier("word", Step.BASICS, Field.Holder.CLOUD, Field.Scope.INTEGRATION);
    private static final Field CHOICE = Field.choice(
                    "choice", Step.BASICS, List.of("one", "two"), Field.Holder.CLOUD, Field.Scope.INTEGRATION)
            .withDefault("one");

    private static final FieldParser<Integer> LENGTH = (text, field) -> text.length() > 5
            ? Parsed.invalid(Finding.error(FormFinding.TOO_LONG, field, "5"))
            : Parsed.valid(text.length());

    private static FormReader reader(Map<String, String> answers) {
        return new FormReader(new Draft("test", answers));
    }

    @Test
    void aValidAnswerHasAValue() {
        FormReader reader = reader(Map.of("word", "abc"));
        Answer<Integer> answer = reader.read(WORD, LENGTH);
        assertThat(answer.isValid()).isTrue();
        assertThat(answer.get()).isEqualTo(3);
        assertThat(reader.findings()).isEmpty();
        assertThat(reader.values()).isEqualTo(Map.of("word", "abc"));
    }

    @Test
    void anEmptyAnswerIsMissingWithoutFindings() {
        for (Map<String, String> answers : List.of(
                Map.<String, String>of(), Map.of("word", ""), Map.of("word", " \u3000\n"), Map.of("word", "\"\""))) {
            FormReader reader = reader(answers);
            Answer<Integer> answer = reader.read(WORD, LENGTH);
            assertThat(answer.isMissing()).isTrue();
            assertThat(answer.value()).isEmpty();
            assertThat(reader.findings()).isEmpty();
            assertThat(reader.values()).isEmpty();
            Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(answer::get);
        }
    }

    @Test
    void anInvalidAnswerHasNoValue() {
        FormReader reader = reader(Map.of("word", "abcdef"));
        Answer<Integer> answer = reader.read(WORD, LENGTH);
        assertThat(answer.isInvalid()).isTrue();
        assertThat(answer.value()).isEmpty();
        assertThat(reader.findings()).containsExactly(Finding.error(FormFinding.TOO_LONG, WORD, "5"));
        assertThat(reader.values()).isEmpty();
    }

    @Test
    void parsesTheNormalizedTextAndReportsTheChanges() {
        FormReader reader = reader(Map.of("word", " \"abcde\" "));
        assertThat(reader.read(WORD, LENGTH).get()).isEqualTo(5);
        assertThat(reader.values()).isEqualTo(Map.of("word", "abcde"));
        assertThat(reader.findings())
                .containsExactly(
                        Finding.info(FormFinding.REMOVED_EDGE_BLANKS, WORD),
                        Finding.info(FormFinding.REMOVED_QUOTES, WORD));
    }

    @Test
    void theDefaultAppliesIfNothingIsTyped() {
        FormReader reader = reader(Map.of("choice", " "));
        assertThat(reader.read(CHOICE, FieldParsers.choice()).get()).isEqualTo("one");
        assertThat(reader.values()).isEqualTo(Map.of("choice", "one"));
    }

    @Test
    void aChoiceMustMatchExactly() {
        assertThat(reader(Map.of("choice", "two"))
                        .read(CHOICE, FieldParsers.choice())
                        .get())
                .isEqualTo("two");
        for (String other : List.of("Two", "three", "one,two", "ONE")) {
            FormReader reader = reader(Map.of("choice", other));
            assertThat(reader.read(CHOICE, FieldParsers.choice()).isInvalid()).isTrue();
            assertThat(reader.findings()).containsExactly(Finding.error(FormFinding.NOT_A_CHOICE, CHOICE, other));
        }
    }

    @Test
    void aLaterErrorMakesTheAnswerInvalid() {
        FormReader reader = reader(Map.of("word", "abc"));
        Answer<Integer> answer = reader.read(WORD, LENGTH);
        Finding finding = Finding.error(FormFinding.NOT_A_CHOICE, WORD, "abc");
        assertThat(reader.validate(answer, Optional.of(finding)).isInvalid()).isTrue();
        assertThat(reader.values()).isEmpty();
        assertThat(reader.findings()).containsExactly(finding);
    }

    @Test
    void aLaterWarningLeavesTheAnswerValid() {
        FormReader reader = reader(Map.of("word", "abc"));
        Answer<Integer> answer = reader.read(WORD, LENGTH);
        assertThat(reader.validate(answer, Optional.of(Finding.warning(FormFinding.TOO_LONG, WORD))))
                .isEqualTo(answer);
        assertThat(reader.validate(answer, Optional.empty())).isEqualTo(answer);
        assertThat(reader.values()).containsKey("word");
    }

    @Test
    void aParsedAnswerHasEitherAValueOrAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parsed.valid(1, Finding.error(FormFinding.TOO_LONG, WORD)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parsed.invalid(Finding.warning(FormFinding.TOO_LONG, WORD)));
        assertThatIllegalArgumentException().isThrownBy(Parsed::invalid);
    }

    @Test
    void singleLineTextMayNotContainControlCharacters() {
        assertThat(judge(FieldParsers.singleLine(10), "日本語 👨‍👩‍👧")).isEmpty();
        assertThat(judge(FieldParsers.singleLine(10), "a\nb"))
                .containsExactly(error(FormFinding.CONTROL_CHARACTER, "U+000A"));
        assertThat(judge(FieldParsers.singleLine(10), "a\u2028b"))
                .containsExactly(error(FormFinding.CONTROL_CHARACTER, "U+2028"));
        assertThat(judge(FieldParsers.singleLine(10), "a\u001B[0m"))
                .containsExactly(error(FormFinding.CONTROL_CHARACTER, "U+001B"));
    }

    @Test
    void multiLineTextMayContainLineEndsAndTabs() {
        assertThat(judge(FieldParsers.multiLine(10), "a\r\n\tb\u2028")).isEmpty();
        assertThat(judge(FieldParsers.multiLine(10), "a\u0000"))
                .containsExactly(error(FormFinding.CONTROL_CHARACTER, "U+0000"));
    }

    @Test
    void lengthCountsCharactersAsAReaderDoes() {
        assertThat(judge(FieldParsers.singleLine(3), "👍👍👍")).isEmpty();
        assertThat(judge(FieldParsers.singleLine(3), "👍👍👍👍")).containsExactly(error(FormFinding.TOO_LONG, "3"));
    }

    private static List<Finding> judge(FieldParser<String> rule, String text) {
        return rule.parse(text, WORD).findings();
    }

    private static Finding error(FormFinding code, String arg) {
        return Finding.error(code, WORD, arg);
    }
}
