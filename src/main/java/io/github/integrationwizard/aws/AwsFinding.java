package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.FindingCode;

/// What can be said about an answer about AWS.
public enum AwsFinding implements FindingCode {
    /// The ARN of an access point.
    BUCKET_IS_ACCESS_POINT,
    /// Other characters that a name cannot have; arg: they.
    BUCKET_CHARACTERS,
    BUCKET_ADJACENT_DOTS,
    BUCKET_IP_ADDRESS,
    /// Arg: the reserved beginning.
    BUCKET_PREFIX_RESERVED,
    /// Arg: the reserved end.
    BUCKET_SUFFIX_RESERVED,
    /// A directory bucket.
    BUCKET_DIRECTORY,
    /// Ends with `-an` without being of the account regional form.
    BUCKET_ACCOUNT_REGIONAL_FORM,
    /// The account regional name carries another region; args: that region, the chosen one.
    BUCKET_ACCOUNT_REGIONAL_REGION,
    BUCKET_DOTS,

    /// Characters that a prefix cannot have in a policy; arg: they.
    PREFIX_CHARACTERS,
    /// `*`, `?` or `${` would work as a pattern.
    PREFIX_PATTERN,
    PREFIX_LEADING_SLASH,
    PREFIX_IS_URI,
    PREFIX_LENGTH,
    /// Also matches longer names; arg: the prefix.
    PREFIX_NO_SLASH,
    /// The policy is narrower than Zilliz documents.
    PREFIX_NARROWS,

    /// Not twelve digits.
    ACCOUNT_FORM,
    /// An account of AWS's own samples; arg: the account.
    ACCOUNT_SAMPLE,
    /// Zilliz's account where the own one is asked; arg: the account.
    ACCOUNT_OF_ZILLIZ,

    ROLE_NAME_LENGTH,
    /// Arg: the characters.
    ROLE_NAME_CHARACTERS,
    /// An ARN; arg: the role's name in it.
    ROLE_NAME_IS_ARN,

    ROLE_ARN_FORM,
    /// Arg: the partition.
    ROLE_ARN_PARTITION_UNKNOWN,
    /// Args: the ARN's partition, the region's.
    ROLE_ARN_PARTITION,
    /// Args: the ARN's account, the account given.
    ROLE_ARN_ACCOUNT_DIFFERS,
    /// Args: the ARN's role name, the role name given.
    ROLE_ARN_NAME_DIFFERS,
    /// Derived from account and name; arg: the ARN.
    ROLE_ARN_DERIVED,

    ZILLIZ_ACCOUNT_FORM,
    /// A principal of another cloud.
    ZILLIZ_ACCOUNT_OTHER_CLOUD,
    /// Args: the ARN's partition, the region's.
    ZILLIZ_ACCOUNT_PARTITION,
    /// A test account; arg: the account.
    ZILLIZ_ACCOUNT_TEST,
    /// The global partition's account in China; arg: the account.
    ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA,

    KMS_KEY_FORM,
    /// Args: the key's partition, the region's.
    KMS_KEY_PARTITION,
    /// A key is named but no role, so there is no statement for the key policy.
    KMS_KEY_POLICY_NEEDS_ROLE,

    /// Args: characters, limit.
    POLICY_TOO_LONG;

    @Override
    public String area() {
        return "aws";
    }
}
