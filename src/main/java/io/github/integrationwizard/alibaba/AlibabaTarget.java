package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.ExternalId;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Target;
import java.util.Optional;

/// One OSS integration whose values are all right in form.
///
/// @param readOnly whether Zilliz may only read (external volumes)
public record AlibabaTarget(
        Region region,
        BucketName bucket,
        boolean readOnly,
        Optional<KmsKeyArn> kmsKey,
        ZillizPrincipal zilliz,
        ExternalId externalId,
        RoleArn role)
        implements Target {}
