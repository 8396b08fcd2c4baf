package io.github.integrationwizard.core.policy;

/// Whose policy language a document is in. Both have the same elements and shapes except for what is said here.
public enum Dialect {
    /// IAM, S3 and KMS of AWS, in every partition.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
    AWS("2008-10-17", "AWS"),

    /// RAM and OSS of Alibaba Cloud, whose bucket policies name principals without a kind, as a list of account IDs.
    /// <https://www.alibabacloud.com/help/en/ram/user-guide/policy-structure-and-syntax>
    ALIBABA("1", "RAM");

    private final String defaultVersion;
    private final String accountKind;

    Dialect(String defaultVersion, String accountKind) {
        this.defaultVersion = defaultVersion;
        this.accountKind = accountKind;
    }

    /// The version of a document that names none.
    public String defaultVersion() {
        return defaultVersion;
    }

    /// The kind of principal that names accounts, roles and users.
    public String accountKind() {
        return accountKind;
    }
}
