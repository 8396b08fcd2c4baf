package io.github.integrationwizard.core.integration;

/// Whose turn it can be. Often these are two people who share no console.
public enum Party {
    /// Holds the rights in AWS, Azure or Alibaba Cloud.
    CLOUD_ADMIN,
    /// Holds the Zilliz Cloud project.
    ZILLIZ_ADMIN;

    /// The name in files.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
