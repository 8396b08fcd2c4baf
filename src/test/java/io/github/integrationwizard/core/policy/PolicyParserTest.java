package io.github.integrationwizard.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PolicyParserTest {
    private static Optional<PolicyDocument> document(String text) {
        return PolicyParser.parse(text, Dialect.AWS).document();
    }

    private static final String VALID = """
            {"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"S","Effect":"Allow","Action":["s3:GetObject"],
            "Principal":{"AWS":["111122223333","arn:aws:iam::111122223333:role/r"],"Service":"s3.amazonaws.com"},
            "Resource":"arn:aws:s3:::b/*","Condition":{"Bool":{"aws:SecureTransport":true},"NumericLessThan":{"n":[1,2.5e3]}}}]}""";

    @Test
    void parsesEveryElement() {
        Statement statement = document(VALID).orElseThrow().statements().getFirst();
        assertThat(statement.sid()).contains("S");
        assertThat(statement.effect()).isEqualTo("Allow");
        assertThat(statement.actions()).containsExactly(new Action("s3:GetObject", Optional.empty()));
        assertThat(statement.actionArray()).isTrue();
        assertThat(statement.principals()).extracting(Principal::kind).containsExactly("AWS", "Service");
        assertThat(statement.principals().getFirst().values().plain())
                .containsExactly("111122223333", "arn:aws:iam::111122223333:role/r");
        assertThat(statement.resources().orElseThrow()).isEqualTo(ValueList.one("arn:aws:s3:::b/*"));
        assertThat(statement.conditions())
                .containsExactly(
                        new Condition("Bool", "aws:SecureTransport", ValueList.one("true")),
                        new Condition(
                                "NumericLessThan", "n", ValueList.list(SourcedText.of("1"), SourcedText.of("2.5e3"))));
    }

    @Test
    void aPolicyWithoutVersionHasTheOldOne() {
        assertThat(document("{\"Statement\":[]}").orElseThrow().version()).isEqualTo("2008-10-17");
    }

    @Test
    void parsedPoliciesAreWrittenBackUnchanged() {
        PolicyDocument document = document(VALID).orElseThrow();
        String written = PolicyWriter.write(document).json();
        assertThat(document(written)).contains(document);
        assertThat(PolicyWriter.write(document(written).orElseThrow()).json()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "true",
                "1",
                "\"\"",
                "[]",
                "{}",
                "{\"Statement\":null}",
                "{\"Statement\":\"x\"}",
                "{\"Statement\":[1]}",
                "{\"Statement\":[[]]}",
                "{\"Statement\":[{}]}",
                "{\"Statement\":[]} x",
                "{\"Statement\":[]}{}",
                "{\"Statement\":[]}]",
                "{\"Statement\":[],}",
                "{'Statement':[]}",
                "{Statement:[]}",
                "/* c */{\"Statement\":[]}",
                "\uFEFF{\"Statement\":[]",
                "{\"Statement\":[],\"Statement\":[]}",
                "{\"Statement\":[],\"\\u0053tatement\":[]}",
                "{\"Version\":[],\"Statement\":[]}",
                "{\"Version\":\"1\",\"Version\":\"1\",\"Statement\":[]}",
                "{\"Statement\":[],\"Other\":1}"
            })
    void rejectsTextsThatAreNotOnePolicy(String json) {
        assertThat(document(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Action\":\"a\"",
                "\"Effect\":\"Allow\"",
                "\"Effect\":\"allow\",\"Action\":\"a\"",
                "\"Effect\":[\"Allow\"],\"Action\":\"a\"",
                "\"Effect\":\"Allow\",\"Effect\":\"Deny\",\"Action\":\"a\"",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Action\":\"b\"",
                "\"Effect\":\"Allow\",\"Action\":{}",
                "\"Effect\":\"Allow\",\"Action\":[[\"a\"]]",
                "\"Effect\":\"Allow\",\"Action\":[null]",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"resource\":\"a\"",
                "\"Effect\":\"Allow\",\"Action\":\"\\uD800\"",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Sid\":null",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Resource\":null",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Principal\":\"x\"",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Principal\":{}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Principal\":[]",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Principal\":{\"*\":\"x\"}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Principal\":{\"AWS\":\"1\",\"AWS\":\"2\"}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Condition\":[]",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Condition\":{\"Bool\":\"x\"}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Condition\":{\"Bool\":{\"k\":{}}}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Condition\":{\"Bool\":{\"k\":\"1\",\"k\":\"2\"}}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Condition\":{\"Bool\":{\"k\":\"1\",\"K\":\"2\"}}",
                "\"Effect\":\"Allow\",\"Action\":\"a\",\"Condition\":{\"Bool\":{\"k\":\"1\"},\"Bool\":{\"l\":\"2\"}}"
            })
    void rejectsAmbiguousAndMalformedStatements(String statement) {
        assertThat(document("{\"Statement\":[{" + statement + "}]}")).isEmpty();
    }

    @Test
    void rejectsExcessiveDepthLengthAndNumbers() {
        assertThat(document("[".repeat(100_000))).isEmpty();
        assertThat(document("{\"Statement\":".repeat(50_000))).isEmpty();
        assertThat(document(VALID.replace("2.5e3", "9".repeat(100_000)))).isEmpty();
        assertThat(document(VALID.replace("2.5e3", "1e999999999"))).isPresent();
        assertThat(document("{\"Statement\":[]}" + " ".repeat(1_000_000))).isEmpty();
    }

    @Test
    void rejectsEveryTruncation() {
        for (int end = 0; end < VALID.length(); end++) {
            assertThat(document(VALID.substring(0, end)))
                    .as("the first %d characters", end)
                    .isEmpty();
        }
    }

    @Test
    void neverThrows() {
        Seeded.forEach(20_000, random -> {
            String json = pasted(random);
            Optional<PolicyDocument> read = document(json);
            // An accepted policy can be written again.
            read.ifPresent(
                    document -> assertThat(document(PolicyWriter.write(document).json()))
                            .map(PolicyDocument::normalized)
                            .contains(document.normalized()));
        });
    }

    private static String pasted(RandomGenerator random) {
        var text = new StringBuilder(VALID);
        switch (random.nextInt(5)) {
            case 0 -> {
                text.setLength(0);
                for (int i = random.nextInt(200); i > 0; i--) {
                    text.append((char) random.nextInt(i % 2 == 0 ? 0x80 : 0x10000));
                }
            }
            case 1 -> text.setCharAt(random.nextInt(text.length()), (char) random.nextInt(0x80));
            case 2 -> text.insert(random.nextInt(text.length()), Nasty.text(random));
            case 3 -> {
                int from = random.nextInt(text.length());
                text.delete(from, Math.min(text.length(), from + random.nextInt(30)));
            }
            default -> {
                List<String> tokens =
                        List.of("{", "}", "[", "]", ",", ":", "\"Statement\"", "\"Effect\"", "\"Allow\"", "1", "null");
                text.setLength(0);
                for (int i = random.nextInt(40); i > 0; i--) {
                    text.append(tokens.get(random.nextInt(tokens.size())));
                }
            }
        }
        return text.toString();
    }
}
