package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.FindingCode;

/// What can be said about a bucket, a role and its trust, on AWS and Alibaba Cloud alike.
public enum AccessFinding implements FindingCode {
    /// The address of an object storage; arg: the bucket's name in it.
    BUCKET_IS_URI,
    /// An ARN; arg: the bucket's name in it.
    BUCKET_IS_ARN,
    /// A web address; arg: the bucket's name in it.
    BUCKET_IS_URL,
    /// A path behind the name; arg: the name.
    BUCKET_IS_PATH,
    /// A URI, ARN or address in which no bucket name was found.
    BUCKET_NOT_FOUND_IN_TEXT,
    /// The placeholder of a sample.
    BUCKET_PLACEHOLDER,
    BUCKET_LENGTH,
    BUCKET_UPPER_CASE,
    BUCKET_UNDERSCORE,
    BUCKET_EDGE,

    /// The ARN of something else; arg: of what, as it stands in the ARN.
    ROLE_ARN_KIND,
    /// Arg: the account.
    ROLE_ARN_ACCOUNT_OF_ZILLIZ,

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
