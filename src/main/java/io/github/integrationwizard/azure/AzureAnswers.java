package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.FieldParsers;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FormReader;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.provider.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// All answers of one draft, each judged by itself and then against the others: no id may stand for two things, and
/// none of them may be Zilliz's own.
final class AzureAnswers {
    /// A name for the federated credential, among the derived values.
    static final String CREDENTIAL_NAME = "credentialName";

    /// What the token's subject will be, among the derived values.
    static final String SUBJECT = "subject";

    /// Whom the token is for, among the derived values.
    static final String AUDIENCE = "audience";

    /// The one that Entra ID takes in the public cloud (`docs/facts.md#azure-federated-credential`).
    static final String PUBLIC_AUDIENCE = "api://AzureADTokenExchange";

    final Answer<String> name;
    final Answer<String> description;
    final Answer<Region> region;
    final Answer<AccountName> account;
    final Answer<ContainerName> container;
    final Answer<Guid> client;
    final Answer<Guid> tenant;
    final Answer<IssuerUrl> issuer;
    final Answer<KubernetesName> namespace;
    final Answer<KubernetesName> serviceAccount;
    final Answer<Guid> subscription;
    final Answer<ResourceGroup> resourceGroup;
    final Answer<Guid> servicePrincipal;
    final Answer<String> scope;
    private final FormReader reader;

    AzureAnswers(Draft draft) {
        reader = new FormReader(draft);
        name = reader.read(AzureFields.NAME, FieldParsers.singleLine(SharedFields.MAX_NAME_LENGTH));
        description = reader.read(AzureFields.DESCRIPTION, FieldParsers.multiLine(SharedFields.MAX_DESCRIPTION_LENGTH));
        region = reader.read(AzureFields.REGION_ID, AzureRegions::judge);
        account = reader.read(AzureFields.ACCOUNT_NAME, AccountName::judge);
        container = reader.read(AzureFields.CONTAINER_NAME, ContainerName::judge);
        Answer<Guid> anyClient = reader.read(AzureFields.CLIENT_ID, Guid::judge);
        Answer<Guid> anyTenant = reader.read(AzureFields.TENANT_ID, Guid::judge);
        Answer<IssuerUrl> anyIssuer = reader.read(AzureFields.CLUSTER_ISSUER_URL, IssuerUrl::judge);
        issuer = reader.validate(anyIssuer, issuersRegion(anyIssuer));
        namespace = reader.read(AzureFields.NAMESPACE, KubernetesName::judgeNamespace);
        serviceAccount = reader.read(AzureFields.SERVICE_ACCOUNT_NAME, KubernetesName::judgeServiceAccount);
        Answer<Guid> anySubscription = reader.read(AzureFields.SUBSCRIPTION_ID, Guid::judge);
        resourceGroup = reader.read(AzureFields.RESOURCE_GROUP, ResourceGroup::judge);
        Answer<Guid> anyPrincipal = reader.read(AzureFields.SERVICE_PRINCIPAL_OBJECT_ID, Guid::judge);
        scope = reader.read(AzureFields.ROLE_SCOPE, FieldParsers.choice());
        var ids = List.of(
                new Id(anyClient, AzureFinding.SAME_AS_CLIENT_ID),
                new Id(anyTenant, AzureFinding.SAME_AS_TENANT_ID),
                new Id(anySubscription, AzureFinding.SAME_AS_SUBSCRIPTION_ID),
                new Id(anyPrincipal, AzureFinding.SAME_AS_OBJECT_ID));
        client = alone(anyClient, ids);
        tenant = alone(anyTenant, ids);
        subscription = alone(anySubscription, ids);
        servicePrincipal = alone(anyPrincipal, ids);
    }

    /// @param same what is said where the id stands for something else as well
    private record Id(Answer<Guid> answer, AzureFinding same) {}

    private Answer<Guid> alone(Answer<Guid> answer, List<Id> ids) {
        if (!answer.isValid()) {
            return answer;
        }
        Stream<AzureFinding> same = ids.stream()
                .filter(id -> id.answer() != answer
                        && id.answer().isValid()
                        && id.answer().get().isSameAs(answer.get()))
                .map(Id::same);
        // An AKS issuer holds the tenant and the cluster of whom it belongs to.
        Stream<AzureFinding> issuers = issuer.value().stream()
                .flatMap(url -> Guid.in(url.text()).stream())
                .filter(answer.get()::isSameAs)
                .map(_ -> AzureFinding.GUID_OF_ISSUER);
        return Stream.concat(same, issuers)
                .distinct()
                .map(code -> reader.validate(answer, Optional.of(Finding.error(code, answer.field()))))
                .reduce(answer, (_, judged) -> judged);
    }

    private Optional<Finding> issuersRegion(Answer<IssuerUrl> url) {
        return url.value()
                .flatMap(IssuerUrl::region)
                .filter(own -> region.isValid() && !own.equals(region.get().code()))
                .map(own -> Finding.warning(
                        AzureFinding.ISSUER_REGION_DIFFERS,
                        AzureFields.CLUSTER_ISSUER_URL,
                        own,
                        region.get().code()));
    }

    boolean isContainerScope() {
        return scope.value().equals(Optional.of(AzureFields.SCOPE_CONTAINER));
    }

    /// Names cannot be changed later, and an app has one credential for each region's issuer, so the region tells them
    /// apart.
    String credentialName() {
        return "zilliz-" + region.value().map(Region::code).orElse("cloud");
    }

    FormReader reader() {
        return reader;
    }

    Set<String> derived() {
        return Set.of(CREDENTIAL_NAME, SUBJECT, AUDIENCE);
    }

    Map<String, String> values() {
        Map<String, String> values = reader.values();
        values.put(CREDENTIAL_NAME, credentialName());
        values.put(AUDIENCE, PUBLIC_AUDIENCE);
        if (namespace.isValid() && serviceAccount.isValid()) {
            values.put(SUBJECT, AzureArtifacts.subject(this).plain());
        }
        return values;
    }
}
