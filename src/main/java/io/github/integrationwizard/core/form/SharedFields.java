package io.github.integrationwizard.core.form;

import io.github.integrationwizard.core.form.Field.Holder;
import io.github.integrationwizard.core.form.Field.Scope;
import java.util.List;

/// Fields that mean the same for several providers.
public final class SharedFields {
    /// Read and write access: backups, audit logs, access logs.
    public static final String READ_WRITE = "read-write";

    /// Read-only access: external volumes.
    public static final String READ_ONLY = "read-only";

    public static final Field NAME = Field.prose("name", Step.BASICS, Holder.ZILLIZ, Scope.INTEGRATION);
    public static final Field DESCRIPTION =
            Field.longProse("description", Step.BASICS, Holder.ZILLIZ, Scope.ORGANIZATION);
    public static final Field BUCKET_PERMISSION = Field.choice(
                    "bucketPermission", Step.BASICS, List.of(READ_WRITE, READ_ONLY), Holder.ZILLIZ, Scope.ORGANIZATION)
            .withDefault(READ_WRITE);
    public static final Field BUCKET_NAME =
            Field.identifier("bucketName", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);

    /// The folder in the bucket to which access is restricted. It is copied to a duplicated integration, because
    /// without it the policy would grant more.
    public static final Field PREFIX = Field.identifier("prefix", Step.STORAGE, Holder.CLOUD, Scope.ORGANIZATION);

    public static final Field KMS_KEY_ARN = Field.identifier("kmsKeyArn", Step.STORAGE, Holder.CLOUD, Scope.REGION);
    public static final Field ZILLIZ_ACCOUNT =
            Field.identifier("zillizAccount", Step.TRUST, Holder.ZILLIZ, Scope.INTEGRATION);
    public static final Field EXTERNAL_ID =
            Field.identifier("externalId", Step.TRUST, Holder.ZILLIZ, Scope.INTEGRATION);
    public static final Field ROLE_ARN = Field.identifier("roleArn", Step.TRUST, Holder.CLOUD, Scope.INTEGRATION);

    /// The id of the region field, which every provider has with its own choices.
    private static final String REGION_ID = "regionId";

    /// Zilliz documents no limits for names and descriptions; these only keep files and pages readable.
    public static final int MAX_NAME_LENGTH = 128;

    public static final int MAX_DESCRIPTION_LENGTH = 1024;

    private SharedFields() {}

    /// The Zilliz Cloud cluster's region.
    ///
    /// @param step the step that asks for it
    /// @param regions the ids of one provider's regions
    public static Field regionId(Step step, List<String> regions) {
        return Field.choice(REGION_ID, step, regions, Holder.ZILLIZ, Scope.ORGANIZATION);
    }

    /// Whether this is the field of [#regionId(Step, List)]. A region's id is shown unchanged, other choices as texts.
    public static boolean isRegionId(Field field) {
        return field.id().equals(REGION_ID);
    }

    /// The raw answer to [#regionId(Step, List)] in a draft of any provider; empty if there is none.
    public static String rawRegionId(Draft draft) {
        return draft.answers().getOrDefault(REGION_ID, "");
    }
}
