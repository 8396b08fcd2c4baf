package io.github.integrationwizard.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which values are extracted from pasted JSON, and which are ignored because they are ambiguous.
class AuthorizationMaterialsTest {
    private static final Answers<AzureTarget> ANSWERS = new Answers<>(new AzureProvider());
    private static final String ONE = "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e";
    private static final String TWO = "b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38";

    private static String taken(String pasted) {
        return AuthorizationMaterials.values(pasted.replace("ONE", ONE).replace("TWO", TWO)).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "))
                .replace(ONE, "ONE")
                .replace(TWO, "TWO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', nullValues = "-", textBlock = """
            {"code":0,"data":{"credential":{"clusterIssuerUrl":"https://a/","namespace":"milvus-tool","serviceAccountName":"milvus-bucket"}}} | clusterIssuerUrl=https://a/ namespace=milvus-tool serviceAccountName=milvus-bucket
            {"credential":{"clusterIssuerUrl":"https://a/","namespace":"n","serviceAccountName":"s"}} | clusterIssuerUrl=https://a/ namespace=n serviceAccountName=s
            {"clusterIssuerUrl":"https://a","namespace":null}               | clusterIssuerUrl=https://a
            Hello, here it is: {"clusterIssuerUrl":"https://a/"} Best, me   | clusterIssuerUrl=https://a/
            {"name":"x","issuer":"https://a/","subject":"system:serviceaccount:milvus-tool:milvus-bucket","audiences":["y"]} | clusterIssuerUrl=https://a/ namespace=milvus-tool serviceAccountName=milvus-bucket
            {"issuer":"https://token.actions.githubusercontent.com","subject":"repo:a/b:ref:refs/heads/main"} | -
            {"appId":"ONE","id":"TWO","displayName":"zilliz"}               | clientId=ONE
            {"appId":"ONE","id":"TWO","servicePrincipalType":"Application"} | clientId=ONE servicePrincipalObjectId=TWO
            {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#servicePrincipals/$entity","appId":"ONE","id":"TWO"} | clientId=ONE servicePrincipalObjectId=TWO
            {"environmentName":"AzureCloud","id":"ONE","tenantId":"TWO","user":{"name":"me","type":"user"}} | tenantId=TWO subscriptionId=ONE
            {"id":"ONE","tenantId":"TWO"}                                   | -
            {"id":"/subscriptions/ONE/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/acct","tags":null} | subscriptionId=ONE resourceGroup=g accountName=acct
            {"id":"/subscriptions/ONE/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/acct/blobServices/default/containers/c"} | subscriptionId=ONE resourceGroup=g accountName=acct containerName=c
            {"id":"/subscriptions/ONE/resourceGroups/g/providers/Microsoft.Network/x/y"} | -
            {"appId":"not-a-guid"}                                          | -
            {"appId":"ONE","appId":"TWO"}                                   | -
            {"clusterIssuerUrl":7,"namespace":["a"]}                        | clusterIssuerUrl=7
            [{"appId":"ONE"}]                                               | clientId=ONE
            {}                                                              | -
            ONE                                                             | -
            no json                                                         | -
            """)
    void extractedValues(String pasted, String values) {
        assertThat(taken(pasted)).isEqualTo(values == null ? "" : values);
    }

    @Test
    void ourOwnCredentialIsRecognized() {
        String issuer = "https://eastus.oic.prod-aks.azure.com/t/c/";
        String credential = ANSWERS.read(Map.of("clusterIssuerUrl", issuer))
                .artifacts()
                .getFirst()
                .text();
        assertThat(AuthorizationMaterials.values(credential))
                .isEqualTo(Map.of(
                        "clusterIssuerUrl", issuer, "namespace", "milvus-tool", "serviceAccountName", "milvus-bucket"));
    }

    @Test
    void neverThrows() {
        String valid = "{\"credential\":{\"clusterIssuerUrl\":\"https://a/\",\"namespace\":\"n\"}}";
        Seeded.forEach(
                2000,
                random -> assertThat(AuthorizationMaterials.values(Nasty.spoiled(random, valid))
                                .keySet())
                        .isSubsetOf("clusterIssuerUrl", "namespace", "serviceAccountName"));
    }
}
