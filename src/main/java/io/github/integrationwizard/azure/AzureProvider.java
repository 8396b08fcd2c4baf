package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.paste.PasteParser;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.ConsoleContext;
import io.github.integrationwizard.core.provider.ConsoleEntry;
import io.github.integrationwizard.core.provider.ConsoleGuide;
import io.github.integrationwizard.core.provider.ConsolePages;
import io.github.integrationwizard.core.provider.FormRow;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Requirements;
import io.github.integrationwizard.core.provider.StartTile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Azure Blob Storage, in the public cloud.
public final class AzureProvider implements Provider<AzureTarget> {
    private static final List<String> FIELD_ORDER =
            AzureFields.ALL.stream().map(Field::id).toList();

    private static final ConsolePages PORTAL = new ConsolePages(AzureProvider.class, "azure");

    /// The panel "Add a credential" of the Azure portal.
    private static final List<FormRow> ADD_A_CREDENTIAL = List.of(
            new FormRow("az.fc.scenario", "az.fc.k8s", FormRow.Handling.CHOOSE),
            new FormRow("az.fc.issuer", AzureFields.CLUSTER_ISSUER_URL.id(), FormRow.Handling.ENTER),
            new FormRow("az.fc.ns", AzureFields.NAMESPACE.id(), FormRow.Handling.ENTER),
            new FormRow("az.fc.sa", AzureFields.SERVICE_ACCOUNT_NAME.id(), FormRow.Handling.ENTER),
            new FormRow("az.fc.name", AzureAnswers.CREDENTIAL_NAME, FormRow.Handling.SUGGESTED),
            new FormRow("az.fc.aud", AzureAnswers.AUDIENCE, FormRow.Handling.KEEP));

    private static final ConsoleGuide CONSOLE = new ConsoleGuide(
            List.of(
                    new ConsoleEntry(AzureFields.NAME.id(), "zc.name"),
                    new ConsoleEntry(AzureFields.REGION_ID.id(), "zc.region"),
                    new ConsoleEntry(AzureFields.ACCOUNT_NAME.id(), "zc.az.account"),
                    new ConsoleEntry(AzureFields.CONTAINER_NAME.id(), "zc.az.container"),
                    new ConsoleEntry(AzureFields.CLIENT_ID.id(), "zc.az.client"),
                    new ConsoleEntry(AzureFields.TENANT_ID.id(), "zc.az.tenant")),
            Map.of(
                    ArtifactKind.FEDERATED_CREDENTIAL, Set.of(Step.GRANT),
                    ArtifactKind.ROLE_ASSIGNMENT, Set.of(Step.TRUST)),
            Map.of(ArtifactKind.FEDERATED_CREDENTIAL, ADD_A_CREDENTIAL),
            true);

    @Override
    public String id() {
        return "azure";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return AzureFields.ALL;
    }

    @Override
    public Reading<AzureTarget> read(Draft draft) {
        var answers = new AzureAnswers(draft);
        var findings = new ArrayList<>(answers.reader().findings());
        nextForRoleAssignment(answers)
                .ifPresent(field -> findings.add(Finding.info(AzureFinding.ROLE_ASSIGNMENT_NEEDS_MORE, field)));
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        Requirements needs = needs(answers);
        return new Reading<>(
                findings,
                AzureArtifacts.of(answers, needs),
                needs.readiness(),
                target(answers, needs),
                answers.values(),
                answers.derived(),
                new ConsoleContext(answers.region.value(), false, List.of(), PORTAL),
                Optional.empty());
    }

    /// The next field that the role assignment command needs, if everything before it is valid.
    private static Optional<Field> nextForRoleAssignment(AzureAnswers answers) {
        List<Answer<?>> more = List.of(answers.subscription, answers.resourceGroup, answers.servicePrincipal);
        boolean isRestValid = answers.account.isValid()
                && answers.container.isValid()
                && more.stream().noneMatch(Answer::isInvalid);
        return more.stream()
                .filter(answer -> isRestValid && answer.isMissing())
                .findFirst()
                .map(Answer::field);
    }

    @Override
    public CheckSet offlineChecks(Reading<AzureTarget> reading) {
        return AzureInputChecks.over(reading);
    }

    @Override
    public List<StartTile> startTiles() {
        return List.of(new StartTile("azure", "AZ", Map.of()));
    }

    @Override
    public ConsoleGuide console() {
        return CONSOLE;
    }

    @Override
    public PasteParser pasteParser() {
        return PasteParser.ofDocuments(AuthorizationMaterials::values);
    }

    /// What each artifact needs. A credential is added to an app in a tenant and is named after the region: without
    /// these its text can be shown, but not used. In the portal, the role can be assigned without the additional values
    /// that the command needs.
    private static Requirements needs(AzureAnswers answers) {
        return new Requirements()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .neededToUse(answers.region, ArtifactKind.FEDERATED_CREDENTIAL)
                .needed(answers.region, Goal.CREATE)
                .needed(answers.account, ArtifactKind.ROLE_ASSIGNMENT, Goal.CREATE)
                .needed(answers.container, ArtifactKind.ROLE_ASSIGNMENT, Goal.CREATE)
                .neededToUse(answers.client, ArtifactKind.FEDERATED_CREDENTIAL)
                .needed(answers.client, Goal.CREATE)
                .neededToUse(answers.tenant, ArtifactKind.FEDERATED_CREDENTIAL)
                .needed(answers.tenant, Goal.CREATE)
                .needed(answers.issuer, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.namespace, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.serviceAccount, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .neededToWrite(answers.subscription, ArtifactKind.ROLE_ASSIGNMENT)
                .neededToWrite(answers.resourceGroup, ArtifactKind.ROLE_ASSIGNMENT)
                .neededToWrite(answers.servicePrincipal, ArtifactKind.ROLE_ASSIGNMENT)
                .neededToWrite(answers.scope, ArtifactKind.ROLE_ASSIGNMENT);
    }

    private static Optional<AzureTarget> target(AzureAnswers answers, Requirements needs) {
        return needs.isComplete(ArtifactKind.FEDERATED_CREDENTIAL) && needs.isComplete(ArtifactKind.ROLE_ASSIGNMENT)
                ? Optional.of(new AzureTarget(
                        answers.region.get(),
                        answers.account.get(),
                        answers.container.get(),
                        answers.client.get(),
                        answers.tenant.get(),
                        answers.issuer.get(),
                        answers.namespace.get(),
                        answers.serviceAccount.get(),
                        answers.subscription.value(),
                        answers.resourceGroup.value(),
                        answers.servicePrincipal.value()))
                : Optional.empty();
    }
}
