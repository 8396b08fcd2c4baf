package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.FindingCode;

/// Findings about a bucket, a role and its trust policy, on both AWS and Alibaba Cloud.
public enum AccessFinding implements FindingCode {
    /// An object storage URI; arg: the bucket name in it.
    BUCKET_IS_URI,
    /// An ARN; arg: the bucket name in it.
    BUCKET_IS_ARN,
    /// A web address; arg: the bucket name in it.
    BUCKET_IS_URL,
    /// A name followed by a path; arg: the name.
    BUCKET_IS_PATH,
    /// A URI, ARN or address in which no bucket name was found.
    BUCKET_NOT_FOUND_IN_TEXT,
    /// The placeholder of a sample.
    BUCKET_PLACEHOLDER,
    BUCKET_LENGTH,
    BUCKET_UPPER_CASE,
    BUCKET_UNDERSCORE,
    BUCKET_EDGE,

    /// The ARN of another kind of resource; arg: the kind, as written in the ARN.
    ROLE_ARN_KIND,
    /// Arg: the account.
    ROLE_ARN_ACCOUNT_OF_ZILLIZ,

    EXTERNAL_ID_LENGTH,
    /// Arg: the characters.
    EXTERNAL_ID_CHARACTERS,
    /// A sample from the documentation; arg: the sample.
    EXTERNAL_ID_SAMPLE,
    /// An ARN or an account number.
    EXTERNAL_ID_LOOKS_LIKE_OTHER,
    /// Differs from the format of Zilliz's samples.
    EXTERNAL_ID_UNUSUAL,
    /// A whole policy was pasted into one field.
    POLICY_IN_FIELD,

    /// Arg: the alias.
    KMS_KEY_ALIAS,
    KMS_KEY_BARE_ID,
    /// Args: the key's region, the bucket's.
    KMS_KEY_REGION;

    @Override
    public String area() {
        return "access";
    }
}
