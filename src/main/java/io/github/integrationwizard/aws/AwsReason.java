package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.policy.Action;
import io.github.integrationwizard.core.policy.Reason;

/// The actions that a Zilliz Cloud integration needs on AWS, each with the reason for it.
public enum AwsReason implements Reason {
    GET_BUCKET_LOCATION("s3:GetBucketLocation"),
    LIST_BUCKET("s3:ListBucket"),
    LIST_PREFIX("s3:ListBucket"),
    GET_OBJECT("s3:GetObject"),
    PUT_OBJECT("s3:PutObject"),
    GENERATE_DATA_KEY("kms:GenerateDataKey"),
    DECRYPT("kms:Decrypt"),
    ASSUME_ROLE("sts:AssumeRole");

    private final String action;

    AwsReason(String action) {
        this.action = action;
    }

    @Override
    public String area() {
        return "aws";
    }

    /// The action that needs this reason.
    Action action() {
        return Action.of(action, this);
    }
}
