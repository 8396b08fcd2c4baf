package io.github.integrationwizard.core.bucketrole;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.RoleProvider;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.text.PasteLabels;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Runs for every cloud with role trust policies.
class PastedTrustPolicyTest {
    private static Map<String, String> recognised(RoleProvider cloud, String pasted) {
        return new PastedTrustPolicy(cloud.dialect()).values(pasted);
    }

    @ParameterizedTest
    @EnumSource
    void findsBothValuesInTheConsolesPolicy(RoleProvider cloud) {
        String policy = cloud.trustPolicy();
        Map<String, String> both =
                Map.of("zillizAccount", cloud.zillizAccount(), "externalId", RoleProvider.EXTERNAL_ID);
        assertThat(recognised(cloud, policy)).isEqualTo(both);
        assertThat(recognised(cloud, "Here it is:\n```json\n" + policy + "```\nRegards"))
                .isEqualTo(both);
        assertThat(recognised(cloud, "\uFEFF" + policy)).isEqualTo(both);
        assertThat(recognised(cloud, policy.replace(cloud.principal(), "[\"" + cloud.zillizAccount() + "\"]")))
                .isEqualTo(both);
        assertThat(recognised(cloud, policy.replace(cloud.principal(), "\"" + cloud.zillizAccount() + "\"")))
                .isEqualTo(both);
    }

    @Test
    void anArnIsExtractedUnchanged() {
        assertThat(recognised(
                        RoleProvider.AWS,
                        RoleProvider.AWS.trustPolicy().replace("965570967084", "arn:aws:iam::965570967084:root")))
                .containsEntry("zillizAccount", "arn:aws:iam::965570967084:root");
    }

    @ParameterizedTest
    @EnumSource
    void extractsOnlyUniqueValues(RoleProvider cloud) {
        String policy = cloud.trustPolicy();
        String two = "[\"" + cloud.zillizAccount() + "\",\"111122223333\"]";
        assertThat(recognised(cloud, policy.replace(cloud.principal(), two)))
                .doesNotContainKey("zillizAccount")
                .containsKey("externalId");
        assertThat(recognised(cloud, policy.replace(cloud.zillizAccount(), "*")))
                .doesNotContainKey("zillizAccount");
        assertThat(recognised(cloud, policy.replace("\"zilliz-external-AbCdEf12345678\"", "[\"ab\",\"cd\"]")))
                .doesNotContainKey("externalId");
        assertThat(recognised(cloud, policy.replace("StringEquals", "StringNotEquals")))
                .doesNotContainKey("externalId");
        assertThat(recognised(cloud, policy.replace("sts:ExternalId", "aws:SourceAccount")))
                .doesNotContainKey("externalId");
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInOtherTexts(RoleProvider cloud) {
        assertThat(Stream.of("", "{}", "}{", "{", cloud.zillizAccount(), RoleProvider.EXTERNAL_ID))
                .allSatisfy(pasted -> assertThat(recognised(cloud, pasted)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInAmbiguousPolicies(RoleProvider cloud) {
        String policy = cloud.trustPolicy();
        assertThat(recognised(cloud, policy + policy)).isEmpty();
        assertThat(recognised(cloud, policy.replace("Allow", "Deny"))).isEmpty();
        assertThat(recognised(cloud, policy.replace("\"Principal\"", "\"NotPrincipal\"")))
                .isEmpty();
        assertThat(recognised(cloud, policy.replace("sts:AssumeRole", "sts:AssumeRoleWithSAML")))
                .isEmpty();
    }

    /// A trust policy may have several statements, and it is unknown which of them is for Zilliz.
    @ParameterizedTest
    @EnumSource
    void findsNothingIfTwoStatementsGrantTrust(RoleProvider cloud) {
        String policy = cloud.trustPolicy();
        String statement = policy.substring(policy.indexOf('[') + 1, policy.lastIndexOf(']'))
                .strip();
        String other = statement
                .replace(cloud.principal(), "\"111122223333\"")
                .replace(RoleProvider.EXTERNAL_ID, "another-id");
        for (String second : List.of(other, statement)) {
            for (String both : List.of(statement + "," + second, second + "," + statement)) {
                String pasted = policy.replace(statement, both);
                assertThat(recognised(cloud, pasted)).as(pasted).isEmpty();
                assertThat(cloud.provider()
                                .parsePaste(pasted, PasteLabels.of(cloud.provider()))
                                .found())
                        .as(pasted)
                        .isEmpty();
            }
        }
        String denied = other.replace("Allow", "Deny");
        assertThat(recognised(cloud, policy.replace(statement, denied + "," + statement)))
                .isEqualTo(Map.of("zillizAccount", cloud.zillizAccount(), "externalId", RoleProvider.EXTERNAL_ID));
    }

    @ParameterizedTest
    @EnumSource
    void aWholePolicyInAFieldSuggestsItsValue(RoleProvider cloud) {
        var answers = new Answers<>(cloud.provider());
        String policy = cloud.trustPolicy().strip();
        answers.expect(SharedFields.EXTERNAL_ID, policy, "POLICY_IN_FIELD>zilliz-external-AbCdEf12345678");
        answers.expect(SharedFields.ZILLIZ_ACCOUNT, policy, "POLICY_IN_FIELD>" + cloud.zillizAccount());
        answers.expect(
                SharedFields.EXTERNAL_ID,
                policy.replace("zilliz-external-AbCdEf12345678", "{external-id}"),
                "POLICY_IN_FIELD");
    }

    @ParameterizedTest
    @EnumSource
    void neverThrows(RoleProvider cloud) {
        Seeded.forEach(3000, random -> recognised(cloud, Nasty.spoiled(random, cloud.trustPolicy())));
    }
}
