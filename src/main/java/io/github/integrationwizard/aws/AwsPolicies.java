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
/// (<https://docs.zilliz.com/docs/integrate-with-aws-s3>) and its China edition. Where practice asks for more than the
/// documents say, both forms are built.
final class AwsPolicies {
    private AwsPolicies() {}

    /// The bucket as a policy names it. S3 ARNs have neither region nor account.
    private static SourcedText bucketArn(Partition partition, BucketName bucket) {
        return SourcedText.of("arn:" + partition.id() + ":s3:::")
                .then(SourcedText.from(AwsFields.BUCKET_NAME.id(), bucket.text()));
    }

    /// The one statement of the documents; reading alone leaves `s3:PutObject` out.
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

    /// As the documents and Zilliz's console show it. Their KMS statement is the same for both bucket permissions.
    static PolicyDocument documented(
            Partition partition, BucketName bucket, boolean readOnly, Optional<KmsKeyArn> key) {
        var statements = new ArrayList<Statement>();
        statements.add(documentedBucket(partition, bucket, readOnly));
        key.map(arn -> kms(arn, "AllowKMSGenerateDataKey", List.of(AwsReason.GENERATE_DATA_KEY.action())))
                .ifPresent(statements::add);
        return new PolicyDocument(PolicyDocument.AWS_VERSION, statements);
    }

    /// The documented form for a bucket with SSE-KMS, with what reading and multipart uploads need as well
    /// (<https://repost.aws/knowledge-center/s3-large-file-encryption-kms-key>).
    static PolicyDocument recommended(Partition partition, BucketName bucket, boolean readOnly, KmsKeyArn key) {
        return new PolicyDocument(
                PolicyDocument.AWS_VERSION, List.of(documentedBucket(partition, bucket, readOnly), kms(key, readOnly)));
    }

    /// Narrowed to a prefix: listing needs the condition, the bucket's location must be without it because that request
    /// carries no prefix (`docs/facts.md#aws-narrowing`).
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

    /// What the key's own policy must say when it does not hand control to the account, or the key is another
    /// account's. In China the value of `kms:ViaService` is stated nowhere, so both spellings stand there
    /// (`docs/facts.md#aws-key-policy`).
    ///
    /// @param arn the role's ARN, with the fields that its parts came from
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

    /// Lets Zilliz's principal take on the role, if it sends the external ID.
    static PolicyDocument trust(ZillizPrincipal zilliz, ExternalId externalId) {
        return TrustPolicy.of(
                PolicyDocument.AWS_VERSION,
                AwsAnswers.CONSOLE.dialect().accountKind(),
                ValueList.one(SourcedText.from(AwsFields.ZILLIZ_ACCOUNT.id(), zilliz.text())),
                externalId,
                AwsReason.ASSUME_ROLE.action());
    }
}
