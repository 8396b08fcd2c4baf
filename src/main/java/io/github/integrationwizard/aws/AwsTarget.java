package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Target;
import java.util.Optional;

/// One S3 integration whose values are all right in form.
///
/// @param readOnly whether Zilliz may only read (external volumes)
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
