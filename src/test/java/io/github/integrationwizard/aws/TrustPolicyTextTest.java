package io.github.integrationwizard.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustPolicyTextTest {
    private static final String POLICY = """
            {
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": "sts:AssumeRole",
                        "Principal": {
                            "AWS": "965570967084"
                        },
                        "Condition": {
                            "StringEquals": {
                                "sts:ExternalId": "zilliz-external-AbCdEf12345678"
                            }
                        }
                    }
                ]
            }
            """;
    private static final Map<String, String> BOTH =
            Map.of("zillizAccount", "965570967084", "externalId", "zilliz-external-AbCdEf12345678");

    private static Map<String, String> recognised(String pasted) {
        return Read.PROVIDER.recognise(pasted);
    }

    @Test
    void findsBothValuesInTheConsolesPolicy() {
        assertThat(recognised(POLICY)).isEqualTo(BOTH);
        assertThat(recognised("Here it is:\n```json\n" + POLICY + "```\nRegards")).isEqualTo(BOTH);
        assertThat(recognised("\uFEFF" + POLICY)).isEqualTo(BOTH);
        assertThat(recognised(POLICY.replace("\"965570967084\"", "[\"965570967084\"]"))).isEqualTo(BOTH);
        assertThat(recognised(POLICY.replace("965570967084", "arn:aws:iam::965570967084:root")))
                .containsEntry("zillizAccount", "arn:aws:iam::965570967084:root");
    }

    @Test
    void takesOnlyWhatIsThereOnce() {
        assertThat(recognised(POLICY.replace("\"965570967084\"", "[\"965570967084\",\"111122223333\"]"))).doesNotContainKey("zillizAccount");
        assertThat(recognised(POLICY.replace("965570967084", "*"))).doesNotContainKey("zillizAccount");
        assertThat(recognised(POLICY.replace("\"zilliz-external-AbCdEf12345678\"", "[\"ab\",\"cd\"]"))).doesNotContainKey("externalId");
        assertThat(recognised(POLICY.replace("StringEquals", "StringNotEquals"))).doesNotContainKey("externalId");
        assertThat(recognised(POLICY.replace("sts:ExternalId", "aws:SourceAccount"))).doesNotContainKey("externalId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "}{", "{", "965570967084", "zilliz-external-AbCdEf12345678"})
    void findsNothingInOtherTexts(String pasted) {
        assertThat(recognised(pasted)).isEmpty();
    }

    @Test
    void findsNothingWhereItCouldMeanTwoThings() {
        assertThat(recognised(POLICY + POLICY)).isEmpty();
        assertThat(recognised(POLICY.replace("Allow", "Deny"))).isEmpty();
        assertThat(recognised(POLICY.replace("\"Principal\"", "\"NotPrincipal\""))).isEmpty();
        assertThat(recognised(POLICY.replace("sts:AssumeRole", "sts:AssumeRoleWithSAML"))).isEmpty();
    }

    @Test
    void aWholePolicyInAFieldIsMendedByItsValue() {
        Read.expect(AwsFields.EXTERNAL_ID, POLICY.strip(), "POLICY_IN_FIELD>zilliz-external-AbCdEf12345678");
        Read.expect(AwsFields.ZILLIZ_ACCOUNT, POLICY.strip(), "POLICY_IN_FIELD>965570967084");
        Read.expect(AwsFields.EXTERNAL_ID, POLICY.strip().replace("zilliz-external-AbCdEf12345678", "{external-id}"), "POLICY_IN_FIELD");
    }

    @Test
    void neverThrows() {
        Seeded.forEach(3000, random -> recognised(Nasty.spoiled(random, POLICY)));
    }
}
