package io.github.integrationwizard.core.policy;

/// The policy language of a document. The dialects have the same elements and shapes, except where documented here.
public enum Dialect {
    /// AWS: IAM, S3 and KMS, in every partition.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
    AWS("2008-10-17", "AWS"),

    /// Alibaba Cloud: RAM and OSS. Its bucket policies list principals as account IDs without a kind.
    /// <https://www.alibabacloud.com/help/en/ram/user-guide/policy-structure-and-syntax>
    ALIBABA("1", "RAM");

    private final String defaultVersion;
    private final String accountKind;

    Dialect(String defaultVersion, String accountKind) {
        this.defaultVersion = defaultVersion;
        this.accountKind = accountKind;
    }

    /// The version of a document without a version element.
    public String defaultVersion() {
        return defaultVersion;
    }

    /// The kind of principal for accounts, roles and users.
    public String accountKind() {
        return accountKind;
    }
}
