package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.policy.Reason;

/// What there is to say beside the lines of Azure's documents.
public enum AzureReason implements Reason {
    /// The credential's own name.
    CREDENTIAL_NAME,
    /// For whom the cluster's token is made.
    AUDIENCE,
    /// Storage Blob Data Contributor.
    ROLE,
    /// Says what kind of object the id names.
    PRINCIPAL_TYPE;

    @Override
    public String area() {
        return "azure";
    }
}
