package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.policy.Reason;

/// Explanations of lines in Azure's documents.
public enum AzureReason implements Reason {
    /// The credential's own name.
    CREDENTIAL_NAME,
    /// The audience of the cluster's token.
    AUDIENCE,
    /// Storage Blob Data Contributor.
    ROLE,
    /// The kind of object that the ID refers to.
    PRINCIPAL_TYPE;

    @Override
    public String area() {
        return "azure";
    }
}
