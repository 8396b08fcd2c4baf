package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Target;
import java.util.Optional;

/// An Azure Blob Storage integration whose values are all valid.
///
/// @param servicePrincipal the object ID of the app's service principal, if it was entered
public record AzureTarget(
        Region region,
        AccountName account,
        ContainerName container,
        Guid client,
        Guid tenant,
        IssuerUrl issuer,
        KubernetesName namespace,
        KubernetesName serviceAccount,
        Optional<Guid> subscription,
        Optional<ResourceGroup> resourceGroup,
        Optional<Guid> servicePrincipal)
        implements Target {}
