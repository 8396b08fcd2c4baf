package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.ArtifactsBuilder;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.policy.SourcedText;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Requirements;
import io.github.integrationwizard.core.provider.Variant;
import java.util.List;
import java.util.OptionalInt;

/// Builds the artifacts whose inputs are all valid.
final class AwsArtifacts {
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html>; white space is not counted.
    private static final OptionalInt MAX_MANAGED_POLICY = OptionalInt.of(6144);

    /// The default quota for the length of trust policies; it can be raised.
    private static final OptionalInt MAX_TRUST_POLICY = OptionalInt.of(2048);

    private final AwsAnswers answers;
    private final ArtifactsBuilder artifacts = new ArtifactsBuilder(MAX_MANAGED_POLICY, MAX_TRUST_POLICY);

    private AwsArtifacts(AwsAnswers answers) {
        this.answers = answers;
    }

    static List<Artifact> of(AwsAnswers answers, Requirements needs) {
        var builder = new AwsArtifacts(answers);
        if (needs.allows(ArtifactKind.PERMISSION_POLICY)) {
            builder.permissionPolicies();
        }
        if (needs.allows(ArtifactKind.TRUST_POLICY)) {
            builder.artifacts.trust(AwsPolicies.trust(answers.zilliz.get(), answers.externalId.get()));
        }
        if (needs.allows(ArtifactKind.KEY_POLICY)) {
            builder.keyPolicy();
        }
        return builder.artifacts.all();
    }

    private void permissionPolicies() {
        Partition partition = Partition.of(answers.region.get());
        BucketName bucket = answers.bucket.get();
        boolean readOnly = answers.readOnly();
        answers.prefix
                .value()
                .ifPresent(prefix -> artifacts.permission(
                        Variant.NARROWED,
                        AwsPolicies.narrowed(partition, bucket, readOnly, prefix, answers.kmsKey.value())));
        answers.kmsKey
                .value()
                .ifPresent(key -> artifacts.permission(
                        Variant.RECOMMENDED, AwsPolicies.recommended(partition, bucket, readOnly, key)));
        artifacts.permission(
                Variant.DOCUMENTED, AwsPolicies.documented(partition, bucket, readOnly, answers.kmsKey.value()));
    }

    private void keyPolicy() {
        answers.role()
                .ifPresent(role -> artifacts.add(Artifact.json(
                        ArtifactKind.KEY_POLICY,
                        Variant.RECOMMENDED,
                        "key-policy-statement.json",
                        PolicyWriter.write(AwsPolicies.keyPolicyStatement(
                                answers.region.get(), role, arn(role), answers.readOnly())),
                        OptionalInt.empty())));
    }

    private SourcedText arn(RoleArn role) {
        return answers.isRoleDerived()
                ? SourcedText.of("arn:" + role.partition().id() + ":iam::")
                        .then(SourcedText.from(AwsFields.ACCOUNT_ID.id(), role.account()))
                        .then(":role/")
                        .then(SourcedText.from(AwsFields.ROLE_NAME.id(), role.name()))
                : SourcedText.from(AwsFields.ROLE_ARN.id(), role.text());
    }
}
