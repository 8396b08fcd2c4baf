package io.github.integrationwizard.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonMember;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.ParsedJson;
import io.github.integrationwizard.core.json.TextPosition;
import io.github.integrationwizard.core.policy.PolicyProblem.Code;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The details of a parsed policy: positions, negations, and problems.
class ParsedPolicyTest {
    private static final String POLICY = """
            {
              "Version": "2012-10-17",
              "Id": "日本",
              "Statement": [
                {"Sid": "One", "Effect": "Deny", "NotPrincipal": {"AWS": ["111122223333"]},
                 "NotAction": ["s3:Get*", "s3:List*"], "NotResource": "arn:aws:s3:::b/*",
                 "Condition": {"Bool": {"aws:SecureTransport": false}, "StringLike": {"aws:PrincipalArn": ["a", "b"]}}},
                {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": ["x"]}
              ]
            }
            """;

    private static ParsedPolicy parse(String text) {
        return PolicyParser.parse(text, Dialect.AWS);
    }

    private static Optional<PolicyProblem> only(String text) {
        List<PolicyProblem> problems = parse(text).problems();
        assertThat(problems).hasSizeLessThan(2);
        return problems.stream().findFirst();
    }

    @Test
    void everyElementIsParsed() {
        PolicyDocument document = parse(POLICY).document().orElseThrow();
        assertThat(document.version()).isEqualTo("2012-10-17");
        assertThat(document.id()).contains("日本");
        assertThat(document.statements())
                .containsExactly(
                        new Statement(
                                Optional.of("One"),
                                "Deny",
                                List.of(new Principal("AWS", ValueList.list(SourcedText.of("111122223333")))),
                                List.of(
                                        new Action("s3:Get*", Optional.empty()),
                                        new Action("s3:List*", Optional.empty())),
                                true,
                                Optional.of(ValueList.one("arn:aws:s3:::b/*")),
                                List.of(
                                        new Condition("Bool", "aws:SecureTransport", ValueList.one("false")),
                                        new Condition(
                                                "StringLike",
                                                "aws:PrincipalArn",
                                                ValueList.list(SourcedText.of("a"), SourcedText.of("b")))),
                                EnumSet.allOf(Statement.Element.class)),
                        new Statement(
                                Optional.empty(),
                                "Allow",
                                List.of(Principal.ANYONE),
                                List.of(new Action("s3:GetObject", Optional.empty())),
                                false,
                                Optional.of(ValueList.list(SourcedText.of("x"))),
                                List.of()));
    }

    @Test
    void everyElementHasItsPosition() {
        ParsedPolicy policy = parse(POLICY);
        ParsedStatement first = policy.statements().getFirst();
        assertThat(first.pointer()).isEqualTo("/Statement/0");
        assertThat(policy.position(first.pointer())).contains(new TextPosition(5, 5));
        assertThat(policy.position(first.pointer("Effect"))).contains(new TextPosition(5, 30));
        String list = first.pointerOfValue(1, "NotAction");
        assertThat(list).isEqualTo("/Statement/0/NotAction/1");
        assertThat(policy.position(list)).contains(new TextPosition(6, 31));
        assertThat(first.pointerOfValue(0, "NotResource")).isEqualTo("/Statement/0/NotResource");
        String condition = first.pointerOfValue(1, "Condition", "StringLike", "aws:PrincipalArn");
        assertThat(condition).isEqualTo("/Statement/0/Condition/StringLike/aws:PrincipalArn/1");
        assertThat(policy.position(condition)).contains(new TextPosition(7, 101));
        assertThat(policy.position("/Id")).contains(new TextPosition(3, 9));
        assertThat(policy.at("/Statement/2")).isEmpty();
        assertThat(policy.statements().get(1).pointer("Action")).isEqualTo("/Statement/1/Action");
    }

    @Test
    void aSingleStatementNeedsNoArray() {
        ParsedPolicy policy = parse("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a\"}}");
        assertThat(policy.hasStatementArray()).isFalse();
        assertThat(parse(POLICY).hasStatementArray()).isTrue();
        assertThat(policy.statements().getFirst().pointer("Action")).isEqualTo("/Statement/Action");
        assertThat(policy.document().orElseThrow().statements()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', nullValues = "-", textBlock = """
            {"Effect":"Allow","Action":"a","Actions":"b"}                    | ELEMENT_UNKNOWN | /Statement/0/Actions | Actions
            {"Effect":"Allow","action":"b","Action":"a"}                     | ELEMENT_CASE | /Statement/0/action | action, Action
            {"Effect":"Allow"}                                               | ELEMENT_MISSING | /Statement/0 | Action
            {"Action":"a"}                                                   | ELEMENT_MISSING | /Statement/0 | Effect
            {"Effect":"allow","Action":"a"}                                  | EFFECT_UNKNOWN | /Statement/0/Effect | allow
            {"Effect":["Allow"],"Action":"a"}                                | WRONG_TYPE | /Statement/0/Effect | STRING
            {"Effect":"Allow","Action":["a",1]}                              | WRONG_TYPE | /Statement/0/Action/1 | STRINGS
            {"Effect":"Allow","Action":"a","NotAction":"b"}                  | ELEMENTS_EXCLUSIVE | /Statement/0/NotAction | Action, NotAction
            {"Effect":"Allow","Action":"a","Resource":"b","NotResource":"c"} | ELEMENTS_EXCLUSIVE | /Statement/0/NotResource | Resource, NotResource
            {"Effect":"Allow","Action":"a","Principal":"b"}                  | WRONG_TYPE | /Statement/0/Principal | PRINCIPAL
            {"Effect":"Allow","Action":"a","NotPrincipal":{}}                | PRINCIPAL_EMPTY | /Statement/0/NotPrincipal | §§
            {"Effect":"Allow","Action":"a","Principal":{"*":"b"}}            | PRINCIPAL_KIND | /Statement/0/Principal/* | *
            {"Effect":"Allow","Action":"a","Condition":{"Bool":7}}           | WRONG_TYPE | /Statement/0/Condition/Bool | OBJECT
            {"Effect":"Allow","Action":"a","Condition":{"Bool":{"a/b":{}}}}  | WRONG_TYPE | /Statement/0/Condition/Bool/a~1b | SCALARS
            {"Effect":"Allow","Action":"a","Condition":{"B":{"k":"1","K":"2"}}} | CONDITION_KEY_REPEATED | /Statement/0/Condition/B/K | B, K
            {"Effect":"Allow","Action":"a","Sid":null}                       | WRONG_TYPE | /Statement/0/Sid | STRING
            {"Effect":"Allow","Effect":"Deny","Action":"a"}                  | DUPLICATE_NAME | /Statement/0/Effect | Effect
            {"Effect":"Allow","Action":"a\uD83D"}                            | LONE_SURROGATE | /Statement/0/Action | §§
            7                                                                | WRONG_TYPE | /Statement/0 | OBJECT
            """)
    void problemsHavePointers(String statement, Code code, String pointer, String args) {
        String text = "{\"Version\":\"2012-10-17\",\r\n\"Statement\":[\r\n" + statement + "]}";
        assertThat(only(text))
                .contains(new PolicyProblem(code, pointer, 3, args.isEmpty() ? List.of() : List.of(args.split(", "))));
        assertThat(parse(text).document()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            []                                    | WRONG_TYPE | §§ | 1 | OBJECT
            {}                                    | ELEMENT_MISSING | §§ | 1 | Statement
            {"Statement":7}                       | WRONG_TYPE | /Statement | 1 | STATEMENTS
            {"Version":2012,"Statement":[]}       | WRONG_TYPE | /Version | 1 | STRING
            {"statement":[],"Statement":[]}       | ELEMENT_CASE | /statement | 1 | statement, Statement
            {"Statement":[],"Statement":[]}       | DUPLICATE_NAME | /Statement | 1 | Statement
            {"Statement":[],}                     | NOT_JSON | §§ | 1 | SYNTAX
            {"Statement":[                        | NOT_JSON | §§ | 1 | TRUNCATED
            §§                                    | NOT_JSON | §§ | 1 | EMPTY
            {"Statement":[]} {}                   | NOT_JSON | §§ | 1 | TRAILING_CONTENT
            """)
    void invalidPoliciesAreReported(String text, Code code, String pointer, int line, String args) {
        assertThat(only(text)).contains(new PolicyProblem(code, pointer, line, List.of(args.split(", "))));
        assertThat(parse(text).document()).isEmpty();
    }

    @Test
    void depthAndLengthAreProblemsToo() {
        assertThat(only("[".repeat(10_000))).map(PolicyProblem::code).contains(Code.TOO_DEEP);
        assertThat(only(" ".repeat(PolicyParser.MAX_CHARACTERS + 1)))
                .map(PolicyProblem::code)
                .contains(Code.TOO_LARGE);
    }

    @Test
    void aByteOrderMarkIsAProblemOfAReadablePolicy() {
        ParsedPolicy policy = parse("\uFEFF" + POLICY);
        assertThat(policy.problems()).containsExactly(new PolicyProblem(Code.BYTE_ORDER_MARK, "", 1, List.of()));
        assertThat(policy.document()).isEqualTo(parse(POLICY).document());
    }

    @Test
    void problemsComeInTheOrderOfTheText() {
        ParsedPolicy policy = parse("""
                {"Statement": [
                  {"Effect": "Allow", "Action": 1,
                   "x": 1},
                  {"Effect": "Allow", "Effect": "Allow"}], "Other": 1}""");
        assertThat(policy.problems())
                .extracting(PolicyProblem::code, PolicyProblem::line)
                .containsExactly(
                        tuple(Code.WRONG_TYPE, 2),
                        tuple(Code.ELEMENT_UNKNOWN, 3),
                        tuple(Code.ELEMENT_MISSING, 4),
                        tuple(Code.DUPLICATE_NAME, 4),
                        tuple(Code.ELEMENT_UNKNOWN, 4));
    }

    @Test
    void statementsAreParsedAsFarAsPossible() {
        ParsedPolicy policy = parse("""
                {"Statement":[
                 {"Effect":"Allow","Action":"a","Resources":"b"},
                 {"Effect":"Permit","Action":"a"},
                 7,
                 {"Effect":"Allow","Action":"a","Condition":{"Bool":{"k":"1","k":"2"}}},
                 {"Effect":"Allow","Action":"a"}]}""");
        assertThat(policy.document()).isEmpty();
        assertThat(policy.statements())
                .extracting(statement -> statement.statement().isPresent())
                .containsExactly(true, false, false, true);
        assertThat(policy.statements().getFirst().unknownElements())
                .extracting(JsonMember::name)
                .containsExactly("Resources");
        assertThat(policy.statements())
                .extracting(statement -> statement.pointer())
                .containsExactly("/Statement/0", "/Statement/1", "/Statement/3", "/Statement/4");
    }

    @Test
    void positionsOfAnEmbeddedPolicyReferToTheWholeText() {
        String answer = """
                {"Role": {"RoleName": "r", "RoleName2": {"a":1,"a":2},
                  "AssumeRolePolicyDocument": {"Version": "2012-10-17",
                    "Statement": {"Effect": "allow", "Action": "sts:AssumeRole"}}}}""";
        ParsedJson json = JsonParser.parse(answer, JsonLimits.EVIDENCE);
        Json document = json.root()
                .orElseThrow()
                .member("Role", "AssumeRolePolicyDocument")
                .orElseThrow();
        ParsedPolicy policy = PolicyParser.parse(json, document, Dialect.AWS);
        assertThat(policy.pointer()).isEqualTo("/Role/AssumeRolePolicyDocument");
        assertThat(policy.problems())
                .as("what is wrong elsewhere is not the policy's")
                .containsExactly(new PolicyProblem(
                        Code.EFFECT_UNKNOWN, "/Role/AssumeRolePolicyDocument/Statement/Effect", 3, List.of("allow")));
        assertThat(policy.statements().getFirst().pointer("Action"))
                .isEqualTo("/Role/AssumeRolePolicyDocument/Statement/Action");
    }

    @Test
    void alibabaNamesPrincipalsWithoutAKind() {
        String statement = "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"oss:*\",\"Principal\":%s}}";
        String list = statement.formatted("[\"1234\",\"5678\"]");
        PolicyDocument document =
                PolicyParser.parse(list, Dialect.ALIBABA).document().orElseThrow();
        assertThat(document.version()).isEqualTo("1");
        assertThat(document.statements().getFirst().principals())
                .containsExactly(Principal.withoutKind(ValueList.list(SourcedText.of("1234"), SourcedText.of("5678"))));
        assertThat(PolicyWriter.write(document.statements().getFirst()).json())
                .contains("\"Principal\": [\n    \"1234\",");
        assertThat(PolicyParser.parse(list, Dialect.AWS).document()).isEmpty();
        assertThat(PolicyParser.parse(statement.formatted("{\"RAM\":\"acs:ram::1:root\"}"), Dialect.ALIBABA)
                        .document())
                .isPresent();
        assertThat(PolicyParser.parse(statement.formatted("\"*\""), Dialect.ALIBABA)
                        .document()
                        .orElseThrow()
                        .statements()
                        .getFirst()
                        .principals())
                .containsExactly(Principal.ANYONE);
    }

    @Test
    void negationChangesTheMeaning() {
        String plain =
                "{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":{\"AWS\":\"1\"},\"Action\":\"a\",\"Resource\":\"r\"}}";
        for (Statement.Element element : Statement.Element.values()) {
            String negated = plain.replace('"' + element.positive() + '"', '"' + element.negative() + '"');
            assertThat(parse(negated)
                            .document()
                            .orElseThrow()
                            .meansTheSameAs(parse(plain).document().orElseThrow()))
                    .as(element.name())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void generatedPoliciesSurviveARoundTrip(Dialect dialect) {
        Seeded.forEach(2000, random -> {
            PolicyDocument document = document(random);
            String written = PolicyWriter.write(document).json();
            ParsedPolicy read = PolicyParser.parse(written, dialect);
            assertThat(read.problems()).isEmpty();
            assertThat(read.document()).contains(document);
            for (int i = 0; i < read.statements().size(); i++) {
                assertThat(read.statements().get(i).pointer()).isEqualTo("/Statement/" + i);
            }
        });
    }

    private static PolicyDocument document(RandomGenerator random) {
        return new PolicyDocument(
                text(random),
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                random.ints(random.nextInt(4), 0, 1)
                        .mapToObj(_ -> statement(random))
                        .toList());
    }

    private static Statement statement(RandomGenerator random) {
        ValueList actions = values(random);
        Optional<ValueList> resources = random.nextBoolean() ? Optional.of(values(random)) : Optional.empty();
        List<Principal> principals = switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(Principal.ANYONE);
            case 2 -> List.of(new Principal("Service", values(random)));
            default -> List.of(new Principal("AWS", values(random)), new Principal("RAM", values(random)));
        };
        var negated = EnumSet.noneOf(Statement.Element.class);
        if (random.nextBoolean()) {
            negated.add(Statement.Element.ACTION);
        }
        if (random.nextBoolean() && resources.isPresent()) {
            negated.add(Statement.Element.RESOURCE);
        }
        if (random.nextBoolean() && !principals.isEmpty()) {
            negated.add(Statement.Element.PRINCIPAL);
        }
        return new Statement(
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                Seeded.oneOf(random, "Allow", "Deny"),
                principals,
                actions.plain().stream()
                        .map(name -> new Action(name, Optional.empty()))
                        .toList(),
                actions.array(),
                resources,
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new Condition("Bool", "a/b", values(random)),
                                new Condition("Bool", "~", values(random)),
                                new Condition("StringLike", text(random), values(random))),
                Set.copyOf(negated));
    }

    private static ValueList values(RandomGenerator random) {
        return random.nextBoolean()
                ? ValueList.one(text(random))
                : ValueList.list(random.ints(random.nextInt(3), 0, 1)
                        .mapToObj(_ -> SourcedText.of(text(random)))
                        .toList());
    }

    private static String text(RandomGenerator random) {
        return Nasty.text(random).replaceAll("\\p{Cs}", "");
    }

    @Test
    void neverThrows() {
        Seeded.forEach(5000, random -> {
            String text = Nasty.spoiled(random, POLICY);
            ParsedPolicy policy = PolicyParser.parse(text, Seeded.oneOf(random, Dialect.values()));
            assertThat(policy.document().isPresent())
                    .isEqualTo(policy.problems().stream()
                            .allMatch(problem -> problem.code().isHarmless()));
            policy.problems().forEach(problem -> assertThat(problem.line()).isPositive());
            policy.statements()
                    .forEach(statement ->
                            assertThat(policy.at(statement.pointer())).isPresent());
        });
    }

    @Test
    void hostilePoliciesAreParsedQuickly() {
        int most = PolicyParser.MAX_CHARACTERS;
        String name = "n".repeat(most / 2);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String text : List.of(
                    "{\"Statement\":[" + "{},".repeat(most / 3 - 10) + "{}]}",
                    "{\"Statement\":[" + "7,".repeat(most / 2 - 10) + "7]}",
                    "{\"Statement\":{" + "\"a\":7,".repeat(most / 6 - 10) + "\"b\":7}}",
                    "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[" + "7,".repeat(most / 2 - 50) + "7]}}",
                    "{\"" + name + "\":{" + "\"a\":7,".repeat(most / 12 - 10) + "\"b\":7}}",
                    "{\"Statement\":{\"Condition\":{\"" + name + "\":{" + distinct(most / 22) + "}}}}",
                    "{\"Statement\":[" + "{\"Effect\":\"Allow\",\"Action\":\"a\"},".repeat(most / 32 - 10) + "7]}")) {
                ParsedPolicy policy = parse(text);
                assertThat(policy.problems()).hasSizeBetween(1, 200);
                assertThat(policy.document()).isEmpty();
            }
        });
    }

    private static String distinct(int members) {
        var text = new StringBuilder();
        for (int i = 0; i < members; i++) {
            text.append("\"").append(i).append("\":{},");
        }
        return text.append("\"x\":{}").toString();
    }
}
