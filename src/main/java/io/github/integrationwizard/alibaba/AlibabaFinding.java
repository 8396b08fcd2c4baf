package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.form.FindingCode;

/// Findings about answers for Alibaba Cloud.
public enum AlibabaFinding implements FindingCode {
    /// The address of an Amazon S3 bucket.
    OSS_BUCKET_OF_AWS,
    /// Any other characters that a bucket name cannot contain; arg: the characters.
    OSS_BUCKET_CHARACTERS,
    OSS_BUCKET_DOTS,

    /// An account ID that does not have 16 digits; arg: the ID.
    RAM_UID_UNUSUAL,

    RAM_ROLE_ARN_FORM,
    /// An AWS ARN.
    RAM_ROLE_ARN_OF_AWS,
    /// An account from a sample; arg: the account.
    RAM_ROLE_ARN_SAMPLE,

    RAM_PRINCIPAL_FORM,
    /// Only the account ID; arg: the ID.
    RAM_PRINCIPAL_BARE_UID,
    /// An AWS account or ARN.
    RAM_PRINCIPAL_OF_AWS,
    /// A fictitious account from a sample; arg: the account.
    RAM_PRINCIPAL_SAMPLE,
    /// The account in the guide's sample; arg: the account.
    RAM_PRINCIPAL_OF_THE_GUIDE,

    OSS_KMS_KEY_FORM,
    /// An AWS KMS key.
    OSS_KMS_KEY_OF_AWS;

    @Override
    public String area() {
        return "alibaba";
    }
}
