package io.github.integrationwizard.core.failure;

/// Which kind of policy or rule denied a request, and so has to be changed. AWS names it at the end of its messages,
/// Alibaba Cloud in `AccessDeniedDetail.PolicyType`.
public enum Layer {
    IDENTITY_POLICY,
    /// The policy of a bucket, or of a KMS key.
    RESOURCE_POLICY,
    PERMISSIONS_BOUNDARY,
    SESSION_POLICY,
    /// The trust policy of a role; the error is the same if the role does not exist.
    TRUST_POLICY,
    SERVICE_CONTROL_POLICY,
    RESOURCE_CONTROL_POLICY,
    /// The policy of a VPC endpoint on this computer's network path, not on Zilliz's.
    VPC_ENDPOINT_POLICY,
    /// An Azure role assignment.
    ROLE_ASSIGNMENT,
    /// The firewall of a storage account or bucket.
    NETWORK_RULE
}
