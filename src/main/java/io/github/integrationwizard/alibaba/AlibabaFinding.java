package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.form.FindingCode;

/// What can be said about an answer about Alibaba Cloud.
public enum AlibabaFinding implements FindingCode {
    /// A bucket of Amazon S3.
    OSS_BUCKET_OF_AWS,
    /// Other characters that a name cannot have; arg: they.
    OSS_BUCKET_CHARACTERS,
    OSS_BUCKET_DOTS,

    /// An account ID that has not 16 digits; arg: the ID.
    RAM_UID_UNUSUAL,

    RAM_ROLE_ARN_FORM,
    /// An ARN of AWS.
    RAM_ROLE_ARN_OF_AWS,
    /// The account of a sample; arg: the account.
    RAM_ROLE_ARN_SAMPLE,

    RAM_PRINCIPAL_FORM,
    /// The account ID alone; arg: the ID.
    RAM_PRINCIPAL_BARE_UID,
    /// An account or ARN of AWS.
    RAM_PRINCIPAL_OF_AWS,
    /// An invented account of a sample; arg: the account.
    RAM_PRINCIPAL_SAMPLE,
    /// The account that the guide's sample shows; arg: the account.
    RAM_PRINCIPAL_OF_THE_GUIDE,

    OSS_KMS_KEY_FORM,
    /// A key of AWS.
    OSS_KMS_KEY_OF_AWS;

    @Override
    public String area() {
        return "alibaba";
    }
}
