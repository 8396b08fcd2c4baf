package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.policy.Action;
import io.github.integrationwizard.core.policy.Reason;

/// The actions that a Zilliz Cloud integration needs on Alibaba Cloud, each with the reason for it.
public enum AlibabaReason implements Reason {
    LIST_OBJECTS("oss:ListObjects"),
    GET_OBJECT("oss:GetObject"),
    PUT_OBJECT("oss:PutObject"),
    GET_BUCKET_LOCATION("oss:GetBucketLocation"),
    HEAD_BUCKET("oss:HeadBucket"),
    GET_BUCKET_INFO("oss:GetBucketInfo"),
    GENERATE_DATA_KEY("kms:GenerateDataKey"),
    DECRYPT("kms:Decrypt"),
    ASSUME_ROLE("sts:AssumeRole");

    private final String action;

    AlibabaReason(String action) {
        this.action = action;
    }

    @Override
    public String area() {
        return "alibaba";
    }

    /// The action that needs this reason.
    Action action() {
        return Action.of(action, this);
    }
}
