package io.github.integrationwizard.core.failure;

/// Who refused: the document or rule to open. AWS names it at the end of its messages, Alibaba Cloud in
/// `AccessDeniedDetail.PolicyType`.
public enum Layer {
    IDENTITY_POLICY,
    /// The policy of a bucket, or of a KMS key.
    RESOURCE_POLICY,
    PERMISSIONS_BOUNDARY,
    SESSION_POLICY,
    /// The trust policy of a role; or there is no such role.
    TRUST_POLICY,
    SERVICE_CONTROL_POLICY,
    RESOURCE_CONTROL_POLICY,
    /// On the network path of this computer, not on Zilliz's.
    VPC_ENDPOINT_POLICY,
    /// A role assignment of Azure.
    ROLE_ASSIGNMENT,
    /// A firewall of the storage.
    NETWORK_RULE
}
