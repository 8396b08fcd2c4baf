package io.github.integrationwizard.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDocumentTest {
    private static final String TRUST = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",
             "Principal":{"AWS":"965570967084"},
             "Condition":{"StringEquals":{"sts:ExternalId":"Abc"},"Bool":{"aws:SecureTransport":"true"}}}]}""";

    private static PolicyDocument read(String json) {
        return PolicyParser.parse(json, Dialect.AWS)
                .document()
                .orElseThrow(() -> new AssertionError("not read: " + json));
    }

    private static void same(String from, String to) {
        assertThat(TRUST).contains(from);
        assertThat(read(TRUST).meansTheSameAs(read(TRUST.replace(from, to))))
                .as(from + " as " + to)
                .isTrue();
    }

    private static void other(String from, String to) {
        assertThat(TRUST).contains(from);
        assertThat(read(TRUST).meansTheSameAs(read(TRUST.replace(from, to))))
                .as(from + " as " + to)
                .isFalse();
    }

    @Test
    void formDoesNotMatter() {
        same("\"965570967084\"", "\"arn:aws:iam::965570967084:root\"");
        same("\"965570967084\"", "[\"965570967084\"]");
        same("\"965570967084\"", "[\"arn:aws:iam::965570967084:root\",\"965570967084\"]");
        same("\"sts:AssumeRole\"", "[\"STS:assumerole\"]");
        same("\"Effect\"", "\"Sid\":\"One\",\"Effect\"");
        same("\"sts:ExternalId\"", "\"STS:EXTERNALID\"");
        same("\"Abc\"", "[\"Abc\"]");
        same(
                "\"StringEquals\":{\"sts:ExternalId\":\"Abc\"},\"Bool\":{\"aws:SecureTransport\":\"true\"}",
                "\"Bool\":{\"aws:SecureTransport\":true},\"StringEquals\":{\"sts:ExternalId\":\"Abc\"}");
        assertThat(read(TRUST).meansTheSameAs(read(TRUST.replace("[{", "{").replace("}]", "}"))))
                .isTrue();
    }

    @Test
    void everyFactMatters() {
        other("965570967084", "965570967085");
        other("\"965570967084\"", "\"arn:aws:iam::965570967084:role/root\"");
        other("\"965570967084\"", "[\"965570967084\",\"111122223333\"]");
        other("\"AWS\"", "\"Service\"");
        other("{\"AWS\":\"965570967084\"}", "\"*\"");
        other("Abc", "abc");
        other("\"Abc\"", "[\"Abc\",\"Abd\"]");
        other("StringEquals", "StringEqualsIfExists");
        other("sts:ExternalId", "aws:SourceAccount");
        other("Allow", "Deny");
        other("sts:AssumeRole", "sts:AssumeRoleWithSAML");
        other("2012-10-17", "2008-10-17");
        other(",\"Bool\":{\"aws:SecureTransport\":\"true\"}", "");
        other("\"Effect\"", "\"Resource\":\"*\",\"Effect\"");
    }

    @Test
    void allNotationsOfEveryoneAreEqual() {
        String star = TRUST.replace("{\"AWS\":\"965570967084\"}", "\"*\"");
        String aws = TRUST.replace("965570967084", "*");
        assertThat(read(star).meansTheSameAs(read(aws))).isTrue();
    }

    @Test
    void orderOfStatementsActionsAndResourcesDoesNotMatter() {
        String one = "{\"Effect\":\"Allow\",\"Action\":[\"a:B\",\"c:D\"],\"Resource\":[\"x\",\"y\"]}";
        String two = "{\"Effect\":\"Deny\",\"Action\":\"e:F\",\"Resource\":\"x\"}";
        String shuffled = "{\"Resource\":[\"y\",\"x\"],\"Action\":[\"C:d\",\"A:b\"],\"Effect\":\"Allow\"}";
        PolicyDocument first = read("{\"Version\":\"1\",\"Statement\":[" + one + "," + two + "]}");
        PolicyDocument second = read("{\"Statement\":[" + two + "," + shuffled + "],\"Version\":\"1\"}");
        assertThat(first.meansTheSameAs(second)).isTrue();
        assertThat(first).isNotEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "x"})
    void resourcesAreComparedLetterForLetter(String resource) {
        String json = "{\"Version\":\"1\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"a\",\"Resource\":\"%s\"}}";
        assertThat(read(json.formatted("x")).meansTheSameAs(read(json.formatted(resource))))
                .isEqualTo(resource.equals("x"));
    }
}
