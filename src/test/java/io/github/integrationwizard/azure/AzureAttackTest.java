package io.github.integrationwizard.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.support.Answers;
import io.github.integrationwizard.support.Nasty;
import io.github.integrationwizard.support.Seeded;
import io.github.integrationwizard.support.Shell;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// For any input, the reading either reports an error or creates documents that contain exactly the input, and a real
/// shell parses the commands as intended.
@Execution(ExecutionMode.CONCURRENT)
class AzureAttackTest {
    private static final Answers<AzureTarget> ANSWERS = new Answers<>(new AzureProvider());
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Map<String, String> VALID = Map.ofEntries(
            Map.entry("name", "prod-backups"),
            Map.entry("regionId", "az-eastus"),
            Map.entry("accountName", "mystorageacct"),
            Map.entry("containerName", "backups"),
            Map.entry("clientId", "7c1d3f0a-52be-4f6e-9a0d-3b8e6c21f94e"),
            Map.entry("tenantId", "b2f5c9d4-0e17-4a63-8d2b-51e7a4c06f38"),
            Map.entry("clusterIssuerUrl", "https://eastus.oic.prod-aks.azure.com/t/c'$(id)&;!*/"),
            Map.entry("namespace", "milvus-tool"),
            Map.entry("serviceAccountName", "milvus-bucket"),
            Map.entry("subscriptionId", "0c9a1f47-6b3d-4e28-8f51-a2d7c4e9b036"),
            Map.entry("resourceGroup", "资源组_(1)"),
            Map.entry("servicePrincipalObjectId", "e41b7d92-8c06-4f3a-9d75-16b0a8e2c54f"),
            Map.entry("roleScope", "container"));

    @TempDir
    Path folder;

    @Test
    void documentsContainExactlyTheInput() {
        Seeded.forEach(3000, random -> {
            var answers = new HashMap<>(VALID);
            for (int i = random.nextInt(4); i > 0; i--) {
                String field =
                        Seeded.oneOf(random, VALID.keySet().stream().sorted().toArray(String[]::new));
                answers.put(field, random.nextBoolean() ? Nasty.text(random) : Nasty.spoiled(random, VALID.get(field)));
            }
            Reading<AzureTarget> reading = ANSWERS.read(answers);
            for (Artifact artifact : reading.artifacts()) {
                expectMarksToStandOnWhatWasTyped(artifact, reading);
                if (artifact.variant() == Variant.JSON) {
                    expectDocument(artifact, reading.values());
                } else {
                    assertThat(artifact.text()).endsWith("\n").hasLineCount(1);
                }
            }
            ANSWERS.expectRepairsToMend(answers);
        });
    }

    private static void expectDocument(Artifact artifact, Map<String, String> values) throws Exception {
        JsonNode document = JSON.readTree(artifact.text());
        assertThat(artifact.text()).matches("[\\n -~]*");
        if (artifact.kind() == ArtifactKind.FEDERATED_CREDENTIAL) {
            assertThat(document).isEqualTo(credential(values));
        } else {
            String subscription = "/subscriptions/" + values.get("subscriptionId");
            assertThat(document)
                    .isEqualTo(JSON.createObjectNode()
                            .put("principalId", values.get("servicePrincipalObjectId"))
                            .put("principalType", "ServicePrincipal")
                            .put(
                                    "roleDefinitionId",
                                    subscription
                                            + "/providers/Microsoft.Authorization/roleDefinitions/ba92f5b4-2d11-453d-a403-e96b0029c9fe")
                            .put("scope", scope(values)));
        }
    }

    private static JsonNode credential(Map<String, String> values) {
        var expected = JSON.createObjectNode()
                .put("name", values.get("credentialName"))
                .put("issuer", values.get("clusterIssuerUrl"))
                .put(
                        "subject",
                        "system:serviceaccount:" + values.get("namespace") + ":" + values.get("serviceAccountName"));
        expected.putArray("audiences").add("api://AzureADTokenExchange");
        return expected;
    }

    private static String scope(Map<String, String> values) {
        String account =
                "/subscriptions/" + values.get("subscriptionId") + "/resourceGroups/" + values.get("resourceGroup")
                        + "/providers/Microsoft.Storage/storageAccounts/" + values.get("accountName");
        return values.get("roleScope").equals("account")
                ? account
                : account + "/blobServices/default/containers/" + values.get("containerName");
    }

    private static void expectMarksToStandOnWhatWasTyped(Artifact artifact, Reading<AzureTarget> reading) {
        for (Mark mark : artifact.marks()) {
            String marked = artifact.text().substring(mark.start(), mark.end());
            if (mark instanceof Mark.FromField from && artifact.variant() == Variant.COMMAND_LINE) {
                assertThat(marked.replace("'\\''", "'"))
                        .isEqualTo(reading.values().get(from.field()));
            } else {
                assertThat(marked).isNotEmpty();
            }
        }
    }

    @Test
    void aRealShellPassesExactlyTheseArguments() throws Exception {
        Reading<AzureTarget> reading = ANSWERS.read(VALID);
        List<String> credential = run(reading, ArtifactKind.FEDERATED_CREDENTIAL);
        assertThat(credential.subList(0, credential.size() - 1))
                .containsExactly(
                        "ad", "app", "federated-credential", "create", "--id", VALID.get("clientId"), "--parameters");
        assertThat(JSON.readTree(credential.getLast())).isEqualTo(credential(reading.values()));
        assertThat(run(reading, ArtifactKind.ROLE_ASSIGNMENT))
                .containsExactly(
                        "role",
                        "assignment",
                        "create",
                        "--assignee-object-id",
                        VALID.get("servicePrincipalObjectId"),
                        "--assignee-principal-type",
                        "ServicePrincipal",
                        "--role",
                        "Storage Blob Data Contributor",
                        "--scope",
                        scope(reading.values()));
    }

    @Test
    void aRealShellReadsAnyValidIssuerAsOneArgument() throws Exception {
        var issuers = new ArrayList<String>();
        Seeded.forEach(4000, random -> {
            String issuer = Nasty.spoiled(random, VALID.get("clusterIssuerUrl"));
            if (ANSWERS.read(Map.of("clusterIssuerUrl", issuer)).values().containsKey("clusterIssuerUrl")) {
                issuers.add(issuer);
            }
        });
        assertThat(issuers).hasSizeGreaterThan(30);
        for (String issuer : issuers.subList(0, 30)) {
            var answers = new HashMap<>(VALID);
            answers.put("clusterIssuerUrl", issuer);
            Reading<AzureTarget> reading = ANSWERS.read(answers);
            assertThat(JSON.readTree(
                            run(reading, ArtifactKind.FEDERATED_CREDENTIAL).getLast()))
                    .isEqualTo(credential(reading.values()));
        }
    }

    private List<String> run(Reading<AzureTarget> reading, ArtifactKind kind) throws Exception {
        Artifact command = reading.artifacts(kind).stream()
                .filter(artifact -> artifact.variant() == Variant.COMMAND_LINE)
                .findFirst()
                .orElseThrow();
        return new Shell(folder).arguments("az", command.text());
    }
}
