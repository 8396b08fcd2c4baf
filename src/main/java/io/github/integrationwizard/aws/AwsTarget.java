package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Target;
import java.util.Optional;

/// An S3 integration whose values are all valid.
///
/// @param readOnly whether Zilliz has read-only access (external volumes)
public record AwsTarget(
        Region region,
        BucketName bucket,
        boolean readOnly,
        Optional<KeyPrefix> prefix,
        Optional<KmsKeyArn> kmsKey,
        ZillizPrincipal zilliz,
        ExternalId externalId,
        RoleArn role)
        implements Target {}
