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

/// All answers of one draft, each parsed by itself and then checked against the others: no ID may be used for two
/// purposes, and none may belong to Zilliz.
final class AzureAnswers {
    /// The derived value with a name for the federated credential.
    static final String CREDENTIAL_NAME = "credentialName";

    /// The derived value with the token's subject.
    static final String SUBJECT = "subject";

    /// The derived value with the token's audience.
    static final String AUDIENCE = "audience";

    /// The audience that Entra ID expects in the public cloud (`docs/facts.md#azure-federated-credential`).
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
        region = reader.read(AzureFields.REGION_ID, AzureRegions::parse);
        account = reader.read(AzureFields.ACCOUNT_NAME, AccountName::parse);
        container = reader.read(AzureFields.CONTAINER_NAME, ContainerName::parse);
        Answer<Guid> parsedClient = reader.read(AzureFields.CLIENT_ID, Guid::parse);
        Answer<Guid> parsedTenant = reader.read(AzureFields.TENANT_ID, Guid::parse);
        Answer<IssuerUrl> parsedIssuer = reader.read(AzureFields.CLUSTER_ISSUER_URL, IssuerUrl::parse);
        issuer = reader.validate(parsedIssuer, checkIssuerRegion(parsedIssuer));
        namespace = reader.read(AzureFields.NAMESPACE, KubernetesName::parseNamespace);
        serviceAccount = reader.read(AzureFields.SERVICE_ACCOUNT_NAME, KubernetesName::parseServiceAccount);
        Answer<Guid> parsedSubscription = reader.read(AzureFields.SUBSCRIPTION_ID, Guid::parse);
        resourceGroup = reader.read(AzureFields.RESOURCE_GROUP, ResourceGroup::parse);
        Answer<Guid> parsedPrincipal = reader.read(AzureFields.SERVICE_PRINCIPAL_OBJECT_ID, Guid::parse);
        scope = reader.read(AzureFields.ROLE_SCOPE, FieldParsers.choice());
        var ids = List.of(
                new Id(parsedClient, AzureFinding.SAME_AS_CLIENT_ID),
                new Id(parsedTenant, AzureFinding.SAME_AS_TENANT_ID),
                new Id(parsedSubscription, AzureFinding.SAME_AS_SUBSCRIPTION_ID),
                new Id(parsedPrincipal, AzureFinding.SAME_AS_OBJECT_ID));
        client = checkUnique(parsedClient, ids);
        tenant = checkUnique(parsedTenant, ids);
        subscription = checkUnique(parsedSubscription, ids);
        servicePrincipal = checkUnique(parsedPrincipal, ids);
    }

    /// @param duplicateCode the finding if another field has the same ID
    private record Id(Answer<Guid> answer, AzureFinding duplicateCode) {}

    private Answer<Guid> checkUnique(Answer<Guid> answer, List<Id> ids) {
        if (!answer.isValid()) {
            return answer;
        }
        Stream<AzureFinding> duplicates = ids.stream()
                .filter(id -> id.answer() != answer
                        && id.answer().isValid()
                        && id.answer().get().isSameAs(answer.get()))
                .map(Id::duplicateCode);
        // The issuer URL of an AKS cluster contains the IDs of the owner's tenant and of the cluster, which are
        // Zilliz's.
        Stream<AzureFinding> issuers = issuer.value().stream()
                .flatMap(url -> Guid.in(url.text()).stream())
                .filter(answer.get()::isSameAs)
                .map(_ -> AzureFinding.GUID_OF_ISSUER);
        return Stream.concat(duplicates, issuers)
                .distinct()
                .map(code -> reader.validate(answer, Optional.of(Finding.error(code, answer.field()))))
                .reduce(answer, (_, checked) -> checked);
    }

    private Optional<Finding> checkIssuerRegion(Answer<IssuerUrl> url) {
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

    /// A name for the federated credential. It contains the region, because names cannot be changed later, and an app
    /// has one credential for each region's issuer.
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
