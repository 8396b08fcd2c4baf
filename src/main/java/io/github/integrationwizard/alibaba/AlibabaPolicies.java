package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.bucketrole.TrustPolicy;
import io.github.integrationwizard.core.policy.Action;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.policy.Statement;
import io.github.integrationwizard.core.policy.ValueList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds the policies of a Zilliz Cloud integration with OSS, after "阿里云对象存储" (docs.zilliz.com.cn,
/// integrate-with-alibaba-cloud-oss), and the variant that follows Alibaba Cloud's own documentation.
final class AlibabaPolicies {
    private AlibabaPolicies() {}

    /// The policy as shown in the guide and Zilliz's console. It does not cover SSE-KMS.
    static PolicyDocument documented(BucketName bucket, boolean readOnly) {
        return new PolicyDocument(
                PolicyDocument.RAM_VERSION, List.of(bucket("acs:oss:oss-*:*:", bucket, documentedActions(readOnly))));
    }

    /// The documented policy with three changes: `oss:GetBucketInfo` is added, because `oss:HeadBucket` is in no OSS
    /// table of actions; the region is written in the form that every edition of the OSS documentation allows; and the
    /// actions for SSE-KMS are added (`docs/facts.md#alibaba-policies`).
    static PolicyDocument recommended(BucketName bucket, boolean readOnly, Optional<KmsKeyArn> key) {
        var actions = new ArrayList<>(documentedActions(readOnly));
        actions.add(AlibabaReason.GET_BUCKET_INFO.action());
        var statements = new ArrayList<Statement>();
        statements.add(bucket("acs:oss:*:*:", bucket, actions));
        key.map(arn -> kms(arn, readOnly)).ifPresent(statements::add);
        return new PolicyDocument(PolicyDocument.RAM_VERSION, statements);
    }

    /// The documented actions; without `oss:PutObject` for read-only access.
    private static List<Action> documentedActions(boolean readOnly) {
        var actions = new ArrayList<Action>();
        actions.add(AlibabaReason.LIST_OBJECTS.action());
        actions.add(AlibabaReason.GET_OBJECT.action());
        if (!readOnly) {
            actions.add(AlibabaReason.PUT_OBJECT.action());
        }
        actions.add(AlibabaReason.GET_BUCKET_LOCATION.action());
        actions.add(AlibabaReason.HEAD_BUCKET.action());
        return actions;
    }

    private static Statement bucket(String arnPrefix, BucketName bucket, List<Action> actions) {
        SourcedText arn =
                SourcedText.of(arnPrefix).then(SourcedText.from(AlibabaFields.BUCKET_NAME.id(), bucket.text()));
        return Statement.allow(actions).withResources(ValueList.list(arn, arn.then("/*")));
    }

    private static Statement kms(KmsKeyArn key, boolean readOnly) {
        List<Action> actions = readOnly
                ? List.of(AlibabaReason.DECRYPT.action())
                : List.of(AlibabaReason.GENERATE_DATA_KEY.action(), AlibabaReason.DECRYPT.action());
        return Statement.allow(actions)
                .withResources(ValueList.list(SourcedText.from(AlibabaFields.KMS_KEY_ARN.id(), key.text())));
    }

    /// The trust policy that lets Zilliz's principal assume the role if it sends the external ID.
    static PolicyDocument trust(ZillizPrincipal zilliz, ExternalId externalId) {
        return TrustPolicy.of(
                PolicyDocument.RAM_VERSION,
                AlibabaAnswers.CONSOLE.dialect().accountKind(),
                ValueList.list(SourcedText.from(AlibabaFields.ZILLIZ_ACCOUNT.id(), zilliz.text())),
                externalId,
                AlibabaReason.ASSUME_ROLE.action());
    }
}
