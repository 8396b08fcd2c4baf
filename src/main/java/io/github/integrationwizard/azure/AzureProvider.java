package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Entry;
import io.github.integrationwizard.core.provider.FormRow;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Needs;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Azure Blob Storage, in the public cloud.
public final class AzureProvider implements Provider<AzureTarget> {
    private static final List<String> FIELD_ORDER = AzureFields.ALL.stream().map(Field::id).toList();

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
        waiting(answers).ifPresent(field -> findings.add(Finding.info(AzureFinding.ROLE_ASSIGNMENT_NEEDS_MORE, field)));
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        Needs needs = needs(answers);
        return new Reading<>(
                findings,
                AzureArtifacts.of(answers),
                needs.open(),
                needs.wrong(),
                target(answers),
                answers.values(),
                answers.derived());
    }

    /// What the command for the role assignment waits for, once everything else of it is there.
    private static Optional<Field> waiting(AzureAnswers answers) {
        List<Answer<?>> more = List.of(answers.subscription, answers.resourceGroup, answers.servicePrincipal);
        boolean isTheirTurn = answers.account.isRight() && answers.container.isRight()
                && more.stream().noneMatch(Answer::isWrong);
        return more.stream()
                .filter(answer -> isTheirTurn && answer.isOpen())
                .findFirst()
                .map(Answer::field);
    }

    @Override
    public List<Check> offlineChecks(Reading<AzureTarget> reading) {
        return AzureInputChecks.over(reading);
    }

    /// The panel "Add a credential" of the Azure portal.
    @Override
    public List<FormRow> form(ArtifactKind kind) {
        return kind != ArtifactKind.FEDERATED_CREDENTIAL
                ? List.of()
                : List.of(
                        new FormRow("az.fc.scenario", "az.fc.k8s", FormRow.Handling.CHOOSE),
                        new FormRow("az.fc.issuer", AzureFields.CLUSTER_ISSUER_URL.id(), FormRow.Handling.ENTER),
                        new FormRow("az.fc.ns", AzureFields.NAMESPACE.id(), FormRow.Handling.ENTER),
                        new FormRow("az.fc.sa", AzureFields.SERVICE_ACCOUNT_NAME.id(), FormRow.Handling.ENTER),
                        new FormRow("az.fc.name", AzureAnswers.CREDENTIAL_NAME, FormRow.Handling.SUGGESTED),
                        new FormRow("az.fc.aud", AzureAnswers.AUDIENCE, FormRow.Handling.KEEP));
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(AzureFields.NAME.id(), "zc.name"),
                new Entry(AzureFields.REGION_ID.id(), "zc.region"),
                new Entry(AzureFields.ACCOUNT_NAME.id(), "zc.az.account"),
                new Entry(AzureFields.CONTAINER_NAME.id(), "zc.az.container"),
                new Entry(AzureFields.CLIENT_ID.id(), "zc.az.client"),
                new Entry(AzureFields.TENANT_ID.id(), "zc.az.tenant"));
    }

    @Override
    public Map<String, String> recognise(String pasted) {
        return Materials.values(pasted);
    }

    @Override
    public Optional<URI> consolePage(Step step, Draft draft) {
        return AzureConsole.page(step, new AzureAnswers(draft).values());
    }

    /// A credential belongs to an app of a tenant, and is named after the region: without these there is nothing to add it
    /// to, although its text can be shown. The portal assigns the role without what its command needs beside.
    private static Needs needs(AzureAnswers answers) {
        return new Needs()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .needed(answers.region, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.account, ArtifactKind.ROLE_ASSIGNMENT, Goal.CREATE)
                .needed(answers.container, ArtifactKind.ROLE_ASSIGNMENT, Goal.CREATE)
                .needed(answers.client, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.tenant, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.issuer, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.namespace, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .needed(answers.serviceAccount, ArtifactKind.FEDERATED_CREDENTIAL, Goal.CREATE)
                .optional(answers.subscription, ArtifactKind.ROLE_ASSIGNMENT)
                .optional(answers.resourceGroup, ArtifactKind.ROLE_ASSIGNMENT)
                .optional(answers.servicePrincipal, ArtifactKind.ROLE_ASSIGNMENT)
                .optional(answers.scope, ArtifactKind.ROLE_ASSIGNMENT);
    }

    private static Optional<AzureTarget> target(AzureAnswers answers) {
        boolean right = Stream.of(
                                answers.region, answers.account, answers.container, answers.client, answers.tenant, answers.issuer,
                                answers.namespace, answers.serviceAccount)
                        .allMatch(Answer::isRight)
                && Stream.of(answers.subscription, answers.resourceGroup, answers.servicePrincipal)
                        .noneMatch(Answer::isWrong);
        return right
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
