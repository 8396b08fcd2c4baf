package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Target;
import java.util.Optional;

/// An OSS integration whose values are all valid.
///
/// @param readOnly whether Zilliz has read-only access (external volumes)
public record AlibabaTarget(
        Region region,
        BucketName bucket,
        boolean readOnly,
        Optional<KmsKeyArn> kmsKey,
        ZillizPrincipal zilliz,
        ExternalId externalId,
        RoleArn role)
        implements Target {}
