package io.github.integrationwizard.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.CheckRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The input checks of the catalog.
class AzureInputChecksTest {
    private static final Answers<AzureTarget> ANSWERS = new Answers<>(new AzureProvider());
    private static final String RIGHT = "name=n; regionId=az-eastus; accountName=mystorageacct; containerName=backups; "
            + "clientId=7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e; tenantId=b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38; "
            + "clusterIssuerUrl=https://eastus.oic.prod-aks.azure.com/t/c/";

    private static Map<String, Outcome> run(Map<String, String> answers) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (Result result : CheckRun.of(ANSWERS.provider(), answers).results()) {
            assertThat(result.check().level()).isEqualTo(Level.OFFLINE);
            assertThat(result.check().requirement()).isEqualTo(Requirement.REQUIRED);
            outcomes.put(result.check().id().replace("az.input.", ""), result.outcome());
        }
        return outcomes;
    }

    @Test
    void validAnswersPass() {
        Map<String, Outcome> outcomes = run(Answers.of(RIGHT));
        assertThat(outcomes.keySet()).containsExactly("account", "container", "ids", "issuer", "subject", "rest");
        assertThat(outcomes.values()).extracting(Outcome::status).containsOnly(Status.PASS);
        assertThat(outcomes.get("subject").observed())
                .isEqualTo(Map.of("namespace", "milvus-tool", "serviceAccountName", "milvus-bucket"));
    }

    @Test
    void missingAnswersAreUnknownNotFailed() {
        Map<String, Outcome> outcomes = run(Map.of());
        assertThat(outcomes.get("ids").causes())
                .isEqualTo(List.of(new Cause.Missing("clientId"), new Cause.Missing("tenantId")));
        assertThat(outcomes.get("issuer").status()).isEqualTo(Status.UNKNOWN);
        assertThat(outcomes.get("subject").status()).isEqualTo(Status.PASS);
        assertThat(outcomes.values()).extracting(Outcome::status).doesNotContain(Status.FAIL);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            accountName=My-Account | account | FAIL | STORAGE_ACCOUNT_UPPER_CASE
            regionId=az-westus3 | account | WARN | AZURE_REGION_ONLY_IN_SAMPLE
            regionId=az-northeurope | account | PASS | REGION_ID_DERIVED
            containerName=$root | container | FAIL | CONTAINER_SPECIAL
            clientId=my-app | ids | FAIL | GUID_FORM
            tenantId=7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e | ids | FAIL | SAME_AS_TENANT_ID
            clusterIssuerUrl=https://eastus.oic.prod-aks.azure.com/t/c | issuer | WARN | ISSUER_NO_TRAILING_SLASH
            clusterIssuerUrl=http://eastus.oic.prod-aks.azure.com/t/c/ | issuer | FAIL | ISSUER_NOT_HTTPS
            namespace=milvus-bucket | subject | FAIL | NAMESPACE_IS_SERVICE_ACCOUNT
            namespace=other | subject | PASS | NAMESPACE_UNUSUAL
            resourceGroup=a. | rest | FAIL | RESOURCE_GROUP_EDGE
            roleScope=all | rest | FAIL | NOT_A_CHOICE
            """)
    void oneUnusualAnswerAmongValidOnes(String answer, String check, Status status, String code) {
        Outcome outcome = run(Answers.of(RIGHT + "; " + answer)).get(check);
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.causes())
                .extracting(cause -> ((Cause.Found) cause).finding().code().name())
                .contains(code);
    }
}
