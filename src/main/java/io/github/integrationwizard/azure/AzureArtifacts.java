package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.policy.MarkedObject;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.policy.ValueList;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Requirements;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.core.template.ShellLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Builds the artifacts whose inputs are all valid, after "Integrate with Azure Blob Storage"
/// (<https://docs.zilliz.com/docs/integrate-with-azure-blob-storage>).
final class AzureArtifacts {
    private static final String SERVICE_PRINCIPAL = "ServicePrincipal";

    private final AzureAnswers answers;
    private final List<Artifact> artifacts = new ArrayList<>();

    private AzureArtifacts(AzureAnswers answers) {
        this.answers = answers;
    }

    static List<Artifact> of(AzureAnswers answers, Requirements needs) {
        var builder = new AzureArtifacts(answers);
        if (needs.allows(ArtifactKind.FEDERATED_CREDENTIAL)) {
            builder.federatedCredential();
        }
        if (needs.allows(ArtifactKind.ROLE_ASSIGNMENT)) {
            builder.roleAssignment();
        }
        return List.copyOf(builder.artifacts);
    }

    /// The subject in the token of a Kubernetes service account.
    static SourcedText subject(AzureAnswers answers) {
        return SourcedText.of("system:serviceaccount:")
                .then(SourcedText.from(
                        AzureFields.NAMESPACE.id(), answers.namespace.get().text()))
                .then(":")
                .then(SourcedText.from(
                        AzureFields.SERVICE_ACCOUNT_NAME.id(),
                        answers.serviceAccount.get().text()));
    }

    /// The parameters of `az ad app federated-credential create`. The command needs the app's client ID, the JSON does
    /// not.
    private void federatedCredential() {
        MarkedObject credential = MarkedObject.empty()
                .with("name", ValueList.one(answers.credentialName()), AzureReason.CREDENTIAL_NAME)
                .with(
                        "issuer",
                        SourcedText.from(
                                AzureFields.CLUSTER_ISSUER_URL.id(),
                                answers.issuer.get().text()))
                .with("subject", subject(answers))
                .with("audiences", ValueList.list(SourcedText.of(AzureAnswers.PUBLIC_AUDIENCE)), AzureReason.AUDIENCE);
        artifacts.add(Artifact.json(
                ArtifactKind.FEDERATED_CREDENTIAL,
                Variant.JSON,
                "federated-credential.json",
                credential.write(),
                OptionalInt.empty()));
        answers.client
                .value()
                .ifPresent(client -> artifacts.add(Artifact.commandLine(
                        ArtifactKind.FEDERATED_CREDENTIAL,
                        "federated-credential.sh",
                        new ShellLine()
                                .words("az", "ad", "app", "federated-credential", "create")
                                .word("--id")
                                .word(SourcedText.from(AzureFields.CLIENT_ID.id(), client.text()))
                                .word("--parameters")
                                .word(credential.writeCompact()))));
    }

    private void roleAssignment() {
        SourcedText subscription = SourcedText.of("/subscriptions/")
                .then(SourcedText.from(
                        AzureFields.SUBSCRIPTION_ID.id(),
                        answers.subscription.get().text()));
        SourcedText principal = SourcedText.from(
                AzureFields.SERVICE_PRINCIPAL_OBJECT_ID.id(),
                answers.servicePrincipal.get().text());
        SourcedText scope = scope(subscription);
        // With the principal type, Azure does not look the principal up, which would fail for a new one until it has
        // propagated: https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-cli.
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
                .with("principalType", ValueList.one(SERVICE_PRINCIPAL), AzureReason.PRINCIPAL_TYPE)
                .with(
                        "roleDefinitionId",
                        ValueList.one(
                                subscription.then("/providers/Microsoft.Authorization/roleDefinitions/" + Role.ID)),
                        AzureReason.ROLE)
                .with("scope", scope);
        artifacts.add(Artifact.json(
                ArtifactKind.ROLE_ASSIGNMENT,
                Variant.JSON,
                "role-assignment.json",
                assignment.write(),
                OptionalInt.empty()));
    }

    /// The scope: the container, or the account if that was selected (`docs/facts.md#azure-role-assignment`).
    private SourcedText scope(SourcedText subscription) {
        SourcedText account = subscription
                .then("/resourceGroups/")
                .then(SourcedText.from(
                        AzureFields.RESOURCE_GROUP.id(),
                        answers.resourceGroup.get().text()))
                .then("/providers/Microsoft.Storage/storageAccounts/")
                .then(SourcedText.from(
                        AzureFields.ACCOUNT_NAME.id(), answers.account.get().text()));
        return answers.isContainerScope()
                ? account.then("/blobServices/default/containers/")
                        .then(SourcedText.from(
                                AzureFields.CONTAINER_NAME.id(),
                                answers.container.get().text()))
                : account;
    }
}
