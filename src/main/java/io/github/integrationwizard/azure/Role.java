package io.github.integrationwizard.azure;

/// The role that lets Zilliz Cloud read, write and delete blobs. It is built in, so its ID is the same in every tenant:
/// <https://learn.microsoft.com/en-us/azure/role-based-access-control/built-in-roles/storage>.
final class Role {
    static final String NAME = "Storage Blob Data Contributor";
    static final String ID = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";

    private Role() {}
}
