package io.github.integrationwizard.azure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.support.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of `docs/facts.md#azure`, one case per line. For the notation of findings see [Answers].
class AzureRulesTest {
    private static final Answers<AzureTarget> ANSWERS = new Answers<>(new AzureProvider());
    private static final String ONE = "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e";
    private static final String TWO = "b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38";
    private static final String ISSUER = "https://eastus.oic.prod-aks.azure.com/t/c/";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            az-eastus       |
            az-centralus    |
            az-eastus2      | (REGION_ID_DERIVED)
            az-westus3      | ~AZURE_REGION_ONLY_IN_SAMPLE
            eastus          | REGION_UNKNOWN>az-eastus
            East US         | REGION_UNKNOWN>az-eastus
            azure-eastus    | REGION_UNKNOWN>az-eastus
            AZ-EASTUS       | REGION_UNKNOWN>az-eastus
            az-nowhere      | REGION_UNKNOWN
            aws-us-west-2   | REGION_UNKNOWN
            chinaeast2      | SOVEREIGN_CLOUD
            az-chinanorth3  | SOVEREIGN_CLOUD
            usgovvirginia   | SOVEREIGN_CLOUD
            """)
    void regions(String text, String findings) {
        ANSWERS.expect(AzureFields.REGION_ID, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            mystorageacct                                                      |
            abc                                                                |
            123                                                                |
            abcdefghijklmnopqrstuvwx                                           |
            ab                                                                 | STORAGE_ACCOUNT_LENGTH
            abcdefghijklmnopqrstuvwxy                                          | STORAGE_ACCOUNT_LENGTH
            MyStorageAcct                                                      | STORAGE_ACCOUNT_UPPER_CASE>mystorageacct
            my-storage                                                         | STORAGE_ACCOUNT_CHARACTERS
            my_storage                                                         | STORAGE_ACCOUNT_CHARACTERS
            my storage                                                         | STORAGE_ACCOUNT_CHARACTERS
            存储帐户帐户                                                         | STORAGE_ACCOUNT_CHARACTERS
            <account>                                                          | STORAGE_PLACEHOLDER
            https://mystorageacct.blob.core.windows.net/                       | STORAGE_ACCOUNT_IS_URL>mystorageacct
            https://mystorageacct.blob.core.windows.net/backups/a.bin          | STORAGE_ACCOUNT_IS_URL>mystorageacct
            https://MyStorageAcct.blob.core.windows.net                        | STORAGE_ACCOUNT_IS_URL>mystorageacct
            mystorageacct.dfs.core.windows.net                                 | STORAGE_ACCOUNT_IS_URL>mystorageacct
            mystorageacct-secondary.blob.core.windows.net                      | STORAGE_ACCOUNT_IS_URL>mystorageacct
            https://mystorageacct.z13.web.core.windows.net/                    | STORAGE_ACCOUNT_IS_URL>mystorageacct
            abfss://backups@mystorageacct.dfs.core.windows.net/x               | STORAGE_ACCOUNT_IS_URL>mystorageacct
            https://my-acct.blob.core.windows.net/                             | STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT
            https://mystorageacct.z12.blob.storage.azure.net/                  | STORAGE_ACCOUNT_DNS_ZONE
            https://example.com/mystorageacct                                  | STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT
            /subscriptions/x/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/mystorageacct | STORAGE_ACCOUNT_IS_RESOURCE_ID>mystorageacct
            /subscriptions/x/resourceGroups/g                                  | STORAGE_ACCOUNT_NOT_FOUND_IN_TEXT
            mystorageacct/backups                                              | STORAGE_ACCOUNT_IS_PATH>mystorageacct
            AccountName=mystorageacct;EndpointSuffix=core.windows.net          | STORAGE_ACCOUNT_IS_CONNECTION_STRING>mystorageacct
            DefaultEndpointsProtocol=https;AccountName=mystorageacct;AccountKey=a== | SECRET_IN_TEXT STORAGE_ACCOUNT_IS_CONNECTION_STRING>mystorageacct
            https://mystorageacct.blob.core.windows.net/b?sv=1&sig=x           | SECRET_IN_TEXT STORAGE_ACCOUNT_IS_URL>mystorageacct
            mystorageacct.blob.core.chinacloudapi.cn                           | SOVEREIGN_CLOUD
            https://mystorageacct.blob.core.usgovcloudapi.net/backups          | SOVEREIGN_CLOUD
            """)
    void accountNames(String text, String findings) {
        ANSWERS.expect(AzureFields.ACCOUNT_NAME, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            backups                                                      |
            a-b                                                          |
            123                                                          |
            ab                                                           | CONTAINER_LENGTH
            Backups                                                      | CONTAINER_UPPER_CASE>backups
            audit_logs                                                   | CONTAINER_UNDERSCORE>audit-logs
            Audit_Logs                                                   | CONTAINER_UPPER_CASE>audit-logs CONTAINER_UNDERSCORE>audit-logs
            a.b.c                                                        | CONTAINER_CHARACTERS
            コンテナー                                                     | CONTAINER_CHARACTERS
            -backups                                                     | CONTAINER_EDGE
            backups-                                                     | CONTAINER_EDGE
            back--ups                                                    | CONTAINER_ADJACENT_HYPHENS
            $root                                                        | CONTAINER_SPECIAL
            $web                                                         | CONTAINER_SPECIAL
            $logs                                                        | CONTAINER_SPECIAL
            $container                                                   | STORAGE_PLACEHOLDER
            <container>                                                  | STORAGE_PLACEHOLDER
            https://mystorageacct.blob.core.windows.net/backups          | CONTAINER_IS_URL>backups
            https://mystorageacct.blob.core.windows.net/backups/a/b?x=1  | CONTAINER_IS_URL>backups
            abfss://backups@mystorageacct.dfs.core.windows.net/x         | CONTAINER_IS_URL>backups
            https://mystorageacct.blob.core.windows.net/                 | CONTAINER_NOT_FOUND_IN_TEXT
            https://mystorageacct.blob.core.windows.net                  | CONTAINER_NOT_FOUND_IN_TEXT
            https://mystorageacct.blob.core.windows.net/$root            | CONTAINER_NOT_FOUND_IN_TEXT
            https://example.com/backups                                  | CONTAINER_NOT_FOUND_IN_TEXT
            /subscriptions/x/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/backups | CONTAINER_IS_RESOURCE_ID>backups
            backups/2026/                                                | CONTAINER_IS_PATH>backups
            https://a.blob.core.chinacloudapi.cn/backups                 | SOVEREIGN_CLOUD
            https://a.blob.core.windows.net/backups?sig=a                | SECRET_IN_TEXT CONTAINER_IS_URL>backups
            """)
    void containerNames(String text, String findings) {
        ANSWERS.expect(AzureFields.CONTAINER_NAME, text, findings);
    }

    @Test
    void containerNamesHaveUpToSixtyThreeCharacters() {
        ANSWERS.expect(AzureFields.CONTAINER_NAME, "a".repeat(63), "");
        ANSWERS.expect(AzureFields.CONTAINER_NAME, "a".repeat(64), "CONTAINER_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e   |
            7C1D3F0A-52BE-4F6E-9A0D-3B8E6C21F94E   |
            11111111-2222-3333-4444-555555555555   |
            {7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e} | GUID_IN_TEXT>7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e
            api://7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e | GUID_IN_TEXT>7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e
            7c1d3f0a52be4f6e9a0d3b8e6c21f94e       | GUID_FORM>7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e
            7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94    | GUID_FORM
            7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94g   | GUID_FORM
            my-app                                 | GUID_FORM
            00000000-0000-0000-0000-000000000000   | GUID_PLACEHOLDER
            ba92f5b4-2d11-453d-a403-e96b0029c9fe   | GUID_OF_ROLE
            04b07795-8ddb-461a-bbee-02f9e1bf7b46   | GUID_OF_AZURE_CLI
            https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e/objectId/b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38 | GUID_IN_TEXT>7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e
            7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38 | GUID_FORM
            https://portal.azure.us/#x/appId/7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e | SOVEREIGN_CLOUD
            """)
    void clientIds(String text, String findings) {
        ANSWERS.expect(AzureFields.CLIENT_ID, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38                                        |
            https://login.microsoftonline.com/b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38/v2.0 | GUID_IN_TEXT>b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38
            https://sts.windows.net/b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38/               | GUID_IN_TEXT>b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38
            contoso.onmicrosoft.com                                                     | TENANT_IS_NAME
            https://login.microsoftonline.com/contoso.com/oauth2                        | TENANT_IS_NAME
            common                                                                      | TENANT_IS_NAME
            contoso                                                                     | GUID_FORM
            contoso.partner.onmschina.cn                                                | SOVEREIGN_CLOUD
            contoso.onmicrosoft.us                                                      | SOVEREIGN_CLOUD
            https://login.chinacloudapi.cn/b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38         | SOVEREIGN_CLOUD
            https://login.partner.microsoftonline.cn/b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38 | SOVEREIGN_CLOUD
            https://login.microsoftonline.us/b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38       | SOVEREIGN_CLOUD
            """)
    void tenantIds(String text, String findings) {
        ANSWERS.expect(AzureFields.TENANT_ID, text, findings);
    }

    @Test
    void aSubscriptionIsFoundInAResourceId() {
        ANSWERS.expect(
                AzureFields.SUBSCRIPTION_ID, "/subscriptions/" + ONE + "/resourceGroups/" + TWO, "GUID_IN_TEXT>" + ONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            https://eastus.oic.prod-aks.azure.com/t/c/                     |
            https://oidc.example.com/                                      |
            https://oidc.example.com:8443/x/                               |
            https://eastus.oic.prod-aks.azure.com/t/c                      | ~ISSUER_NO_TRAILING_SLASH>https://eastus.oic.prod-aks.azure.com/t/c/
            https://oidc.example.com                                       | ~ISSUER_NO_TRAILING_SLASH
            https://EastUS.oic.prod-aks.azure.com/t/c/                     | ~ISSUER_UPPER_CASE
            http://eastus.oic.prod-aks.azure.com/t/c/                      | ISSUER_NOT_HTTPS>https://eastus.oic.prod-aks.azure.com/t/c/
            eastus.oic.prod-aks.azure.com/t/c/                             | ISSUER_FORM>https://eastus.oic.prod-aks.azure.com/t/c/
            oidc.example.com                                               | ISSUER_FORM
            https://                                                       | ISSUER_FORM
            https://a b/                                                   | ISSUER_CHARACTERS
            "https://eastus.oic.prod-aks.azure.com/t/c/"                   | ISSUER_CHARACTERS>https://eastus.oic.prod-aks.azure.com/t/c/
            ｈttps://eastus.oic.prod-aks.azure.com/t/c/                     | ISSUER_CHARACTERS>https://eastus.oic.prod-aks.azure.com/t/c/
            <issuer>                                                       | ISSUER_CHARACTERS
            https://example.com/?a                                         | ISSUER_EXTRA_PARTS
            https://example.com/#a                                         | ISSUER_EXTRA_PARTS
            https://me@example.com/                                        | ISSUER_EXTRA_PARTS
            https://eastus.oic.prod-aks.azure.com/t/c/.well-known/openid-configuration | ISSUER_IS_DOCUMENT>https://eastus.oic.prod-aks.azure.com/t/c/
            https://login.microsoftonline.com/t/v2.0                       | ISSUER_IS_LOGIN_HOST
            https://sts.windows.net/t/                                     | ISSUER_IS_LOGIN_HOST
            https://zilliz-abc.hcp.eastus.azmk8s.io:443/                   | ISSUER_IS_API_SERVER
            https://login.chinacloudapi.cn/t/                              | SOVEREIGN_CLOUD
            {"clusterIssuerUrl":"https://a.example.com/"}                  | MATERIALS_IN_FIELD>https://a.example.com/
            {"x":1}                                                        | MATERIALS_IN_FIELD
            """)
    void issuers(String text, String findings) {
        ANSWERS.expect(AzureFields.CLUSTER_ISSUER_URL, text, findings);
    }

    @Test
    void issuersHaveUpToSixHundredCharacters() {
        String longest = "https://a.example.com/" + "x".repeat(577) + "/";
        ANSWERS.expect(AzureFields.CLUSTER_ISSUER_URL, longest, "");
        ANSWERS.expect(AzureFields.CLUSTER_ISSUER_URL, longest + "/", "ISSUER_LENGTH");
    }

    @Test
    void onlySurroundingWhiteSpaceIsRemovedFromAnIssuerAndReported() {
        Reading<AzureTarget> reading = ANSWERS.read(Map.of("clusterIssuerUrl", " \t" + ISSUER + "\u3000\n"));
        assertThat(Answers.said(reading.findings())).isEqualTo("(REMOVED_EDGE_BLANKS)");
        assertThat(reading.values()).containsEntry("clusterIssuerUrl", ISSUER);
        Reading<AzureTarget> invisible = ANSWERS.read(Map.of("clusterIssuerUrl", ISSUER + "\u200B"));
        assertThat(Answers.said(invisible.findings())).isEqualTo("ISSUER_CHARACTERS>" + ISSUER);
        assertThat(invisible.artifacts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://eastus.oic.prod-aks.azure.com/t/c",
                "https://EASTUS.oic.prod-aks.azure.com/T/c//",
                "https://a.example.com/%2F/../"
            })
    void aValidIssuerIsWrittenByteForByte(String issuer) {
        Reading<AzureTarget> reading = ANSWERS.read(Map.of("clusterIssuerUrl", issuer));
        assertThat(reading.artifacts(ArtifactKind.FEDERATED_CREDENTIAL)
                        .getFirst()
                        .text())
                .contains("\n  \"issuer\": \"" + issuer + "\",\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            milvus-tool                                  |
            team-a                                       | (NAMESPACE_UNUSUAL)
            milvus-bucket                                | NAMESPACE_IS_SERVICE_ACCOUNT>milvus-tool
            Milvus-Tool                                  | NAMESPACE_FORM
            a.b                                          | NAMESPACE_FORM
            -a                                           | NAMESPACE_FORM
            a:b                                          | NAMESPACE_FORM
            *                                            | NAMESPACE_FORM
            system:serviceaccount:milvus-tool:milvus-bucket | SUBJECT_IN_FIELD>milvus-tool
            {"credential":{"clusterIssuerUrl":"https://a/","namespace":"ns"}} | MATERIALS_IN_FIELD>ns
            """)
    void namespaces(String text, String findings) {
        ANSWERS.expect(AzureFields.NAMESPACE, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            milvus-bucket                                |
            reader.bucket                                | (SERVICE_ACCOUNT_UNUSUAL)
            milvus-tool                                  | SERVICE_ACCOUNT_IS_NAMESPACE>milvus-bucket
            a..b                                         | SERVICE_ACCOUNT_FORM
            a_b                                          | SERVICE_ACCOUNT_FORM
            system:serviceaccount:milvus-tool:milvus-bucket | SUBJECT_IN_FIELD>milvus-bucket
            """)
    void serviceAccounts(String text, String findings) {
        ANSWERS.expect(AzureFields.SERVICE_ACCOUNT_NAME, text, findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            my-group             |
            My_Group.(1)         |
            资源组                |
            my group             | RESOURCE_GROUP_CHARACTERS
            a/b                  | RESOURCE_GROUP_CHARACTERS
            a'b                  | RESOURCE_GROUP_CHARACTERS
            $(id)                | RESOURCE_GROUP_CHARACTERS
            group.               | RESOURCE_GROUP_EDGE
            /subscriptions/x/resourceGroups/my-group/providers/y | RESOURCE_GROUP_IS_RESOURCE_ID>my-group
            """)
    void resourceGroups(String text, String findings) {
        ANSWERS.expect(AzureFields.RESOURCE_GROUP, text, findings);
    }

    @Test
    void resourceGroupsHaveUpToNinetyCharacters() {
        ANSWERS.expect(AzureFields.RESOURCE_GROUP, "a".repeat(90), "");
        ANSWERS.expect(AzureFields.RESOURCE_GROUP, "a".repeat(91), "RESOURCE_GROUP_LENGTH");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            clientId, tenantId, SAME_AS_TENANT_ID, SAME_AS_CLIENT_ID
            clientId, subscriptionId, SAME_AS_SUBSCRIPTION_ID, SAME_AS_CLIENT_ID
            clientId, servicePrincipalObjectId, SAME_AS_OBJECT_ID, SAME_AS_CLIENT_ID
            tenantId, subscriptionId, SAME_AS_SUBSCRIPTION_ID, SAME_AS_TENANT_ID
            tenantId, servicePrincipalObjectId, SAME_AS_OBJECT_ID, SAME_AS_TENANT_ID
            subscriptionId, servicePrincipalObjectId, SAME_AS_OBJECT_ID, SAME_AS_SUBSCRIPTION_ID
            """)
    void anIdMayNotBeUsedForTwoPurposes(String first, String second, String atFirst, String atSecond) {
        Reading<AzureTarget> reading = ANSWERS.read(Map.of(first, ONE, second, ONE.toUpperCase(java.util.Locale.ROOT)));
        assertThat(Answers.said(reading.findings(first))).isEqualTo(atFirst);
        assertThat(Answers.said(reading.findings(second))).isEqualTo(atSecond);
        assertThat(reading.values()).doesNotContainKeys(first, second);
        assertThat(ANSWERS.read(Map.of(first, ONE, second, TWO)).findings()).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clientId", "tenantId", "subscriptionId", "servicePrincipalObjectId"})
    void theIdsInTheIssuerBelongToZilliz(String field) {
        String issuer = "https://eastus.oic.prod-aks.azure.com/" + ONE + "/" + TWO + "/";
        for (String id : new String[] {ONE, TWO}) {
            assertThat(Answers.said(ANSWERS.read(Map.of("clusterIssuerUrl", issuer, field, id))
                            .findings(field)))
                    .isEqualTo("GUID_OF_ISSUER");
        }
    }

    @Test
    void anIssuerOfAnotherRegionIsAWarning() {
        assertThat(Answers.said(ANSWERS.read(Map.of("regionId", "az-centralus", "clusterIssuerUrl", ISSUER))
                        .findings("clusterIssuerUrl")))
                .isEqualTo("~ISSUER_REGION_DIFFERS");
        assertThat(ANSWERS.read(Map.of("regionId", "az-eastus", "clusterIssuerUrl", ISSUER))
                        .findings())
                .isEmpty();
        assertThat(ANSWERS.read(Map.of("regionId", "az-centralus", "clusterIssuerUrl", "https://oidc.example.com/"))
                        .findings())
                .isEmpty();
    }

    @Test
    void theRoleCommandIsReportedAsIncompleteOnlyOnceTheRestIsValid() {
        assertThat(ANSWERS.read(Map.of()).findings()).isEmpty();
        var place = Map.of("accountName", "mystorageacct", "containerName", "backups");
        assertThat(Answers.said(ANSWERS.read(place).findings())).isEqualTo("(ROLE_ASSIGNMENT_NEEDS_MORE)");
        var some = Answers.of(
                "accountName=mystorageacct; containerName=backups; subscriptionId=" + ONE + "; resourceGroup=g");
        assertThat(Answers.said(ANSWERS.read(some).findings("servicePrincipalObjectId")))
                .isEqualTo("(ROLE_ASSIGNMENT_NEEDS_MORE)");
        some.put("resourceGroup", "g.");
        assertThat(Answers.said(ANSWERS.read(some).findings())).isEqualTo("RESOURCE_GROUP_EDGE");
        some.putAll(Map.of("resourceGroup", "g", "servicePrincipalObjectId", TWO));
        assertThat(ANSWERS.read(some).findings()).isEmpty();
        assertThat(ANSWERS.read(some).artifacts(ArtifactKind.ROLE_ASSIGNMENT)).hasSize(2);
    }
}
