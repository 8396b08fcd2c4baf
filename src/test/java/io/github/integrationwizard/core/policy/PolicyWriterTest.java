package io.github.integrationwizard.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private enum Why implements Reason {
        READ,
        WRITE;

        @Override
        public String area() {
            return "test";
        }
    }

    @Test
    void writesEveryElementInAFixedOrder() {
        Statement full = Statement.allow(
                        List.of(Action.of("s3:GetObject", Why.READ), Action.of("s3:PutObject", Why.WRITE)))
                .withCondition("StringEquals", "a", ValueList.one("1"))
                .withCondition("StringEquals", "b", ValueList.list(SourcedText.of("2"), SourcedText.of("3")))
                .withCondition("Bool", "c", ValueList.one("true"))
                .withResources(ValueList.list(SourcedText.of("r")))
                .withPrincipal("AWS", ValueList.one("111122223333"))
                .withSid("One");
        Statement small = Statement.allow(Action.of("sts:AssumeRole", Why.READ));
        assertThat(PolicyWriter.write(new PolicyDocument("2012-10-17", List.of(full, small)))
                        .json())
                .isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Sid": "One",
                      "Effect": "Allow",
                      "Principal": {
                        "AWS": "111122223333"
                      },
                      "Action": [
                        "s3:GetObject",
                        "s3:PutObject"
                      ],
                      "Resource": [
                        "r"
                      ],
                      "Condition": {
                        "StringEquals": {
                          "a": "1",
                          "b": [
                            "2",
                            "3"
                          ]
                        },
                        "Bool": {
                          "c": "true"
                        }
                      }
                    },
                    {
                      "Effect": "Allow",
                      "Action": "sts:AssumeRole"
                    }
                  ]
                }
                """);
    }

    @Test
    void writesASingleStatementForPastingIntoAnExistingPolicy() {
        assertThat(PolicyWriter.write(Statement.allow(Action.of("kms:Decrypt", Why.READ)))
                        .json())
                .isEqualTo("""
                {
                  "Effect": "Allow",
                  "Action": "kms:Decrypt"
                }
                """);
    }

    @Test
    void writesEveryoneAsABareStar() {
        Statement open = new Statement(
                Optional.empty(),
                "Deny",
                List.of(Principal.ANYONE),
                List.of(new Action("*", Optional.empty())),
                false,
                Optional.empty(),
                List.of());
        assertThat(PolicyWriter.write(open).json()).isEqualTo("""
                {
                  "Effect": "Deny",
                  "Principal": "*",
                  "Action": "*"
                }
                """);
    }

    @Test
    void writesNothingButAscii() {
        String odd = "é\u007F\u0080日本👍\u2028\uD800\"\\/\b\f\n\r\t\u0000\u001F";
        String json = PolicyWriter.write(new PolicyDocument(
                        "v", List.of(Statement.allow(List.of()).withSid(odd))))
                .json();
        assertThat(json)
                .contains(
                        "\\u00E9\\u007F\\u0080\\u65E5\\u672C\\uD83D\\uDC4D\\u2028\\uD800\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F");
        assertThat(json.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'))
                .isTrue();
    }

    @Test
    void writesEmptyArraysAndNoStatements() {
        assertThat(PolicyWriter.write(Statement.allow(List.of())).json()).isEqualTo("""
                {
                  "Effect": "Allow",
                  "Action": []
                }
                """);
        assertThat(PolicyWriter.write(new PolicyDocument("1", List.of())).json())
                .isEqualTo("""
                {
                  "Version": "1",
                  "Statement": []
                }
                """);
    }

    @Test
    void rejectsStatementsWithRepeatedKeys() {
        Statement statement =
                Statement.allow(List.of()).withCondition("StringEquals", "sts:ExternalId", ValueList.one("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement.withCondition("StringEquals", "STS:externalid", ValueList.one("b")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> statement
                        .withCondition("Bool", "x", ValueList.one("true"))
                        .withCondition("StringEquals", "y", ValueList.one("b")));
        var twice = List.of(new Principal("AWS", ValueList.one("1")), new Principal("AWS", ValueList.one("2")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Statement(Optional.empty(), "Allow", twice, List.of(), true, Optional.empty(), List.of()));
    }

    @Test
    void severalValuesAreAlwaysAnArray() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ValueList(List.of(SourcedText.of("a"), SourcedText.of("b")), false));
        assertThatIllegalArgumentException().isThrownBy(() -> new ValueList(List.of(), false));
    }

    @Test
    void marksPointAtTheirCharacters() {
        Statement statement = Statement.allow(
                        List.of(Action.of("s3:GetObject", Why.READ), Action.of("s3:PutObject", Why.WRITE)))
                .withResources(ValueList.list(SourcedText.of("arn:")
                        .then(SourcedText.from("bucket", "b\"é"))
                        .then("/")
                        .then(SourcedText.from("prefix", "p/"))));
        PolicyWriter.Written written = PolicyWriter.write(statement);
        var told = new ArrayList<String>();
        for (Mark mark : written.marks()) {
            String run = written.json().substring(mark.start(), mark.end());
            told.add(
                    switch (mark) {
                        case Mark.FromField from -> from.field() + " " + run;
                        case Mark.Because because -> because.reason().name() + " " + run;
                    });
        }
        assertThat(told)
                .containsExactly("READ \"s3:GetObject\"", "WRITE \"s3:PutObject\"", "bucket b\\\"\\u00E9", "prefix p/");
    }

    @Test
    void answersAreWrittenExactlyAsTyped() {
        Seeded.forEach(3000, random -> {
            String first = Nasty.text(random);
            String second = Nasty.text(random);
            Statement statement = Statement.allow(List.of(new Action(first, Optional.empty())))
                    .withSid(second)
                    .withPrincipal("AWS", ValueList.one(SourcedText.from("one", first)))
                    .withResources(ValueList.list(
                            SourcedText.of("x").then(SourcedText.from("two", second)), SourcedText.from("one", first)))
                    .withCondition("StringLike", "k", ValueList.one(SourcedText.from("two", second)));
            PolicyWriter.Written written = PolicyWriter.write(statement);
            var expected = JSON.createObjectNode().put("Sid", second).put("Effect", "Allow");
            expected.putObject("Principal").put("AWS", first);
            expected.putArray("Action").add(first);
            expected.putArray("Resource").add("x" + second).add(first);
            expected.putObject("Condition").putObject("StringLike").put("k", second);
            assertThat(JSON.readTree(written.json())).isEqualTo(expected);
            assertThat(written.marks()).hasSize(4);
            for (Mark mark : written.marks()) {
                String run = JSON.readTree('"' + written.json().substring(mark.start(), mark.end()) + '"')
                        .textValue();
                assertThat(run).isEqualTo(((Mark.FromField) mark).field().equals("one") ? first : second);
            }
        });
    }
}
