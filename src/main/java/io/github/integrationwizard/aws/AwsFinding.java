package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.FindingCode;

/// Findings about answers for AWS.
public enum AwsFinding implements FindingCode {
    /// The ARN of an access point.
    BUCKET_IS_ACCESS_POINT,
    /// Any other characters that a bucket name cannot contain; arg: the characters.
    BUCKET_CHARACTERS,
    BUCKET_ADJACENT_DOTS,
    BUCKET_IP_ADDRESS,
    /// Arg: the reserved prefix.
    BUCKET_PREFIX_RESERVED,
    /// Arg: the reserved suffix.
    BUCKET_SUFFIX_RESERVED,
    /// A directory bucket.
    BUCKET_DIRECTORY,
    /// Ends with `-an`, but is not a valid account regional name.
    BUCKET_ACCOUNT_REGIONAL_FORM,
    /// The account regional name contains another region; args: that region, the selected one.
    BUCKET_ACCOUNT_REGIONAL_REGION,
    BUCKET_DOTS,

    /// Characters that a prefix in a policy cannot contain; arg: the characters.
    PREFIX_CHARACTERS,
    /// Contains `*`, `?` or `${`, which a policy interprets as a pattern.
    PREFIX_PATTERN,
    PREFIX_LEADING_SLASH,
    PREFIX_IS_URI,
    PREFIX_LENGTH,
    /// Without a final slash, the prefix also matches longer folder names; arg: the prefix.
    PREFIX_NO_SLASH,
    /// The policy grants less than Zilliz documents.
    PREFIX_NARROWS,

    /// Not twelve digits.
    ACCOUNT_FORM,
    /// An account from AWS's own samples; arg: the account.
    ACCOUNT_SAMPLE,
    /// Zilliz's account instead of the customer's; arg: the account.
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
    /// Args: the account in the ARN, the account entered.
    ROLE_ARN_ACCOUNT_DIFFERS,
    /// Args: the role name in the ARN, the role name entered.
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
    /// Zilliz's account of the global partition, used in China; arg: the account.
    ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA,

    KMS_KEY_FORM,
    /// Args: the key's partition, the region's.
    KMS_KEY_PARTITION,
    /// There is a key but no role, so the key policy statement cannot be generated.
    KMS_KEY_POLICY_NEEDS_ROLE,

    /// Args: characters, limit.
    POLICY_TOO_LONG;

    @Override
    public String area() {
        return "aws";
    }
}
