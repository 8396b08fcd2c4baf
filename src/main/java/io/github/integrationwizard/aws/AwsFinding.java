package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.FindingCode;

/// What can be said about an answer about AWS.
public enum AwsFinding implements FindingCode {
    /// Not a region of Zilliz Cloud on AWS; arg: the answer.
    REGION_UNKNOWN,
    /// Zilliz lists the region, but its id was derived from the others' pattern; arg: the id.
    REGION_ID_DERIVED,

    /// An S3 URI; arg: the bucket's name in it.
    BUCKET_IS_URI,
    /// An ARN; arg: the bucket's name in it.
    BUCKET_IS_ARN,
    /// A web address; arg: the bucket's name in it.
    BUCKET_IS_URL,
    /// A path behind the name; arg: the name.
    BUCKET_IS_PATH,
    /// The ARN of an access point.
    BUCKET_IS_ACCESS_POINT,
    /// A URI, ARN or address in which no bucket name was found.
    BUCKET_NOT_FOUND_IN_TEXT,
    /// The placeholder of a sample.
    BUCKET_PLACEHOLDER,
    BUCKET_LENGTH,
    BUCKET_UPPER_CASE,
    BUCKET_UNDERSCORE,
    /// Other characters that a name cannot have; arg: they.
    BUCKET_CHARACTERS,
    BUCKET_EDGE,
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
    /// The ARN of something else; arg: of what, as it stands in the ARN.
    ROLE_ARN_KIND,
    /// Arg: the partition.
    ROLE_ARN_PARTITION_UNKNOWN,
    /// Args: the ARN's partition, the region's.
    ROLE_ARN_PARTITION,
    /// Arg: the account.
    ROLE_ARN_ACCOUNT_OF_ZILLIZ,
    /// Args: the ARN's account, the account given.
    ROLE_ARN_ACCOUNT_DIFFERS,
    /// Args: the ARN's role name, the role name given.
    ROLE_ARN_NAME_DIFFERS,
    /// Derived from account and name; arg: the ARN.
    ROLE_ARN_DERIVED,

    EXTERNAL_ID_LENGTH,
    /// Arg: the characters.
    EXTERNAL_ID_CHARACTERS,
    /// A sample of the documents; arg: the sample.
    EXTERNAL_ID_SAMPLE,
    /// An ARN or an account number.
    EXTERNAL_ID_LOOKS_LIKE_OTHER,
    /// Not of the form that Zilliz's samples have.
    EXTERNAL_ID_UNUSUAL,
    /// A whole policy was pasted into one field.
    POLICY_IN_FIELD,

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
    /// Arg: the alias.
    KMS_KEY_ALIAS,
    KMS_KEY_BARE_ID,
    /// Args: the key's partition, the region's.
    KMS_KEY_PARTITION,
    /// Args: the key's region, the bucket's.
    KMS_KEY_REGION,
    /// A key is named but no role, so there is no statement for the key policy.
    KMS_KEY_POLICY_NEEDS_ROLE,

    /// Args: characters, limit.
    POLICY_TOO_LONG;

    @Override
    public String area() {
        return "aws";
    }
}
