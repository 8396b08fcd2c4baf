package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.policy.MarkedObject;
import io.github.integrationwizard.core.policy.Text;
import io.github.integrationwizard.core.policy.Values;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Needs;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.core.template.ShellLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Makes the artifacts whose own inputs are right, after "Integrate with Azure Blob Storage"
/// (<https://docs.zilliz.com/docs/integrate-with-azure-blob-storage>).
final class AzureArtifacts {
    private static final String SERVICE_PRINCIPAL = "ServicePrincipal";

    private final AzureAnswers answers;
    private final List<Artifact> artifacts = new ArrayList<>();

    private AzureArtifacts(AzureAnswers answers) {
        this.answers = answers;
    }

    static List<Artifact> of(AzureAnswers answers, Needs needs) {
        var made = new AzureArtifacts(answers);
        if (needs.allows(ArtifactKind.FEDERATED_CREDENTIAL)) {
            made.federatedCredential();
        }
        if (needs.allows(ArtifactKind.ROLE_ASSIGNMENT)) {
            made.roleAssignment();
        }
        return List.copyOf(made.artifacts);
    }

    /// The subject that a token of a Kubernetes service account has.
    static Text subject(AzureAnswers answers) {
        return Text.of("system:serviceaccount:")
                .then(Text.from(AzureFields.NAMESPACE.id(), answers.namespace.get().text()))
                .then(":")
                .then(Text.from(AzureFields.SERVICE_ACCOUNT_NAME.id(), answers.serviceAccount.get().text()));
    }

    /// As `az ad app federated-credential create --parameters` takes it. The command waits for the app, its text does not.
    private void federatedCredential() {
        MarkedObject credential = MarkedObject.empty()
                .with("name", Values.one(answers.credentialName()), AzureReason.CREDENTIAL_NAME)
                .with("issuer", Text.from(AzureFields.CLUSTER_ISSUER_URL.id(), answers.issuer.get().text()))
                .with("subject", subject(answers))
                .with("audiences", Values.list(Text.of(AzureAnswers.PUBLIC_AUDIENCE)), AzureReason.AUDIENCE);
        artifacts.add(Artifact.json(
                ArtifactKind.FEDERATED_CREDENTIAL,
                Variant.JSON,
                "federated-credential.json",
                credential.write(),
                OptionalInt.empty()));
        answers.client.value().ifPresent(client -> artifacts.add(Artifact.commandLine(
                ArtifactKind.FEDERATED_CREDENTIAL,
                "federated-credential.sh",
                new ShellLine()
                        .words("az", "ad", "app", "federated-credential", "create")
                        .word("--id")
                        .word(Text.from(AzureFields.CLIENT_ID.id(), client.text()))
                        .word("--parameters")
                        .word(credential.writeInOneLine()))));
    }

    private void roleAssignment() {
        Text subscription = Text.of("/subscriptions/")
                .then(Text.from(AzureFields.SUBSCRIPTION_ID.id(), answers.subscription.get().text()));
        Text principal =
                Text.from(AzureFields.SERVICE_PRINCIPAL_OBJECT_ID.id(), answers.servicePrincipal.get().text());
        Text scope = scope(subscription);
        // With the kind of the object named, Azure does not look it up, which fails for a new one until it is known
        // everywhere: https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-cli.
        artifacts.add(Artifact.commandLine(
                ArtifactKind.ROLE_ASSIGNMENT,
                "role-assignment.sh",
                new ShellLine()
                        .words("az", "role", "assignment", "create")
                        .word("--assignee-object-id")
                        .word(principal)
                        .word("--assignee-principal-type")
                        .word(SERVICE_PRINCIPAL)
                        .word("--role")
                        .word(Role.NAME)
                        .word("--scope")
                        .word(scope)));
        MarkedObject assignment = MarkedObject.empty()
                .with("principalId", principal)
                .with("principalType", Values.one(SERVICE_PRINCIPAL), AzureReason.PRINCIPAL_TYPE)
                .with(
                        "roleDefinitionId",
                        Values.one(subscription.then("/providers/Microsoft.Authorization/roleDefinitions/" + Role.ID)),
                        AzureReason.ROLE)
                .with("scope", scope);
        artifacts.add(Artifact.json(
                ArtifactKind.ROLE_ASSIGNMENT,
                Variant.JSON,
                "role-assignment.json",
                assignment.write(),
                OptionalInt.empty()));
    }

    /// The container, or the account when that is wanted (`docs/facts.md#azure-role-assignment`).
    private Text scope(Text subscription) {
        Text account = subscription
                .then("/resourceGroups/")
                .then(Text.from(AzureFields.RESOURCE_GROUP.id(), answers.resourceGroup.get().text()))
                .then("/providers/Microsoft.Storage/storageAccounts/")
                .then(Text.from(AzureFields.ACCOUNT_NAME.id(), answers.account.get().text()));
        return answers.isContainerScope()
                ? account.then("/blobServices/default/containers/")
                        .then(Text.from(AzureFields.CONTAINER_NAME.id(), answers.container.get().text()))
                : account;
    }
}
