package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.bucketrole.TrustPolicy;
import io.github.integrationwizard.core.policy.Action;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.policy.Statement;
import io.github.integrationwizard.core.policy.ValueList;
import io.github.integrationwizard.core.provider.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Builds the policies of a Zilliz Cloud integration with S3, after "Integrate with AWS S3"
/// (<https://docs.zilliz.com/docs/integrate-with-aws-s3>) and its China edition. Where more is needed in practice than
/// documented, both variants are built.
final class AwsPolicies {
    private AwsPolicies() {}

    /// The bucket's ARN. S3 ARNs have neither region nor account.
    private static SourcedText bucketArn(Partition partition, BucketName bucket) {
        return SourcedText.of("arn:" + partition.id() + ":s3:::")
                .then(SourcedText.from(AwsFields.BUCKET_NAME.id(), bucket.text()));
    }

    /// The single statement of the documentation; without `s3:PutObject` for read-only access.
    private static Statement documentedBucket(Partition partition, BucketName bucket, boolean readOnly) {
        var actions = new ArrayList<Action>();
        actions.add(AwsReason.GET_OBJECT.action());
        if (!readOnly) {
            actions.add(AwsReason.PUT_OBJECT.action());
        }
        actions.add(AwsReason.LIST_BUCKET.action());
        actions.add(AwsReason.GET_BUCKET_LOCATION.action());
        SourcedText arn = bucketArn(partition, bucket);
        return Statement.allow(actions).withSid("Statement1").withResources(ValueList.list(arn, arn.then("/*")));
    }

    /// The policy as shown in the documentation and Zilliz's console, where the KMS statement is the same for both
    /// bucket permissions.
    static PolicyDocument documented(
            Partition partition, BucketName bucket, boolean readOnly, Optional<KmsKeyArn> key) {
        var statements = new ArrayList<Statement>();
        statements.add(documentedBucket(partition, bucket, readOnly));
        key.map(arn -> kms(arn, "AllowKMSGenerateDataKey", List.of(AwsReason.GENERATE_DATA_KEY.action())))
                .ifPresent(statements::add);
        return new PolicyDocument(PolicyDocument.AWS_VERSION, statements);
    }

    /// The documented policy for a bucket with SSE-KMS, plus what reads and multipart uploads need
    /// (<https://repost.aws/knowledge-center/s3-large-file-encryption-kms-key>).
    static PolicyDocument recommended(Partition partition, BucketName bucket, boolean readOnly, KmsKeyArn key) {
        return new PolicyDocument(
                PolicyDocument.AWS_VERSION, List.of(documentedBucket(partition, bucket, readOnly), kms(key, readOnly)));
    }

    /// The policy restricted to a prefix. Listing needs the prefix condition; the bucket location must not have it,
    /// because that request contains no prefix (`docs/facts.md#aws-narrowing`).
    static PolicyDocument narrowed(
            Partition partition, BucketName bucket, boolean readOnly, KeyPrefix prefix, Optional<KmsKeyArn> key) {
        SourcedText arn = bucketArn(partition, bucket);
        SourcedText keys =
                SourcedText.from(AwsFields.PREFIX.id(), prefix.text()).then("*");
        var objects = new ArrayList<Action>();
        objects.add(AwsReason.GET_OBJECT.action());
        if (!readOnly) {
            objects.add(AwsReason.PUT_OBJECT.action());
        }
        var statements = new ArrayList<Statement>();
        statements.add(Statement.allow(List.of(AwsReason.GET_BUCKET_LOCATION.action()))
                .withSid("BucketLocation")
                .withResources(ValueList.list(arn)));
        statements.add(Statement.allow(List.of(AwsReason.LIST_PREFIX.action()))
                .withSid("ListPrefix")
                .withResources(ValueList.list(arn))
                .withCondition("StringLike", "s3:prefix", ValueList.list(keys)));
        statements.add(Statement.allow(objects)
                .withSid("ObjectsUnderPrefix")
                .withResources(ValueList.list(arn.then("/").then(keys))));
        key.map(keyArn -> kms(keyArn, readOnly)).ifPresent(statements::add);
        return new PolicyDocument(PolicyDocument.AWS_VERSION, statements);
    }

    private static Statement kms(KmsKeyArn key, boolean readOnly) {
        return kms(key, readOnly ? "AllowKMSDecrypt" : "AllowKMSGenerateDataKeyAndDecrypt", kmsActions(readOnly));
    }

    private static Statement kms(KmsKeyArn key, String sid, List<Action> actions) {
        return Statement.allow(actions)
                .withSid(sid)
                .withResources(ValueList.one(SourcedText.from(AwsFields.KMS_KEY_ARN.id(), key.text())));
    }

    private static List<Action> kmsActions(boolean readOnly) {
        return readOnly
                ? List.of(AwsReason.DECRYPT.action())
                : List.of(AwsReason.GENERATE_DATA_KEY.action(), AwsReason.DECRYPT.action());
    }

    /// The statement that the key's own policy needs if it does not delegate to the account's IAM policies, or if the
    /// key is in another account. The value of `kms:ViaService` in China is not documented, so both spellings are
    /// included (`docs/facts.md#aws-key-policy`).
    ///
    /// @param arn the role's ARN, with the source fields of its parts
    static Statement keyPolicyStatement(Region region, RoleArn role, SourcedText arn, boolean readOnly) {
        String service = "s3." + region.code() + ".amazonaws.com";
        ValueList via = Partition.of(region) == Partition.CHINA
                ? ValueList.list(SourcedText.of(service + ".cn"), SourcedText.of(service))
                : ValueList.one(service);
        return Statement.allow(kmsActions(readOnly))
                .withSid("AllowZillizRoleThroughS3")
                .withPrincipal("AWS", ValueList.one(arn))
                .withResources(ValueList.one("*"))
                .withCondition("StringEquals", "kms:ViaService", via)
                .withCondition("StringEquals", "kms:CallerAccount", ValueList.one(role.account()));
    }

    /// The trust policy that lets Zilliz's principal assume the role if it sends the external ID.
    static PolicyDocument trust(ZillizPrincipal zilliz, ExternalId externalId) {
        return TrustPolicy.of(
                PolicyDocument.AWS_VERSION,
                AwsAnswers.CONSOLE.dialect().accountKind(),
                ValueList.one(SourcedText.from(AwsFields.ZILLIZ_ACCOUNT.id(), zilliz.text())),
                externalId,
                AwsReason.ASSUME_ROLE.action());
    }
}
