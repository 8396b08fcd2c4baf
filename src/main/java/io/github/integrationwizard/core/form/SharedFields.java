package io.github.integrationwizard.core.form;

import java.util.List;

/// Fields that mean the same for several providers.
public final class SharedFields {
    /// Reading and writing: backups, audit logs, access logs.
    public static final String READ_WRITE = "read-write";

    /// Reading only: external volumes.
    public static final String READ_ONLY = "read-only";

    public static final Field NAME = Field.prose("name", Step.BASICS);
    public static final Field DESCRIPTION = Field.longProse("description", Step.BASICS);
    public static final Field BUCKET_PERMISSION =
            Field.choice("bucketPermission", Step.BASICS, List.of(READ_WRITE, READ_ONLY)).withDefault(READ_WRITE);
    public static final Field BUCKET_NAME = Field.identifier("bucketName", Step.STORAGE);
    public static final Field KMS_KEY_ARN = Field.identifier("kmsKeyArn", Step.STORAGE);
    public static final Field ZILLIZ_ACCOUNT = Field.identifier("zillizAccount", Step.TRUST);
    public static final Field EXTERNAL_ID = Field.identifier("externalId", Step.TRUST);
    public static final Field ROLE_ARN = Field.identifier("roleArn", Step.TRUST);

    /// Zilliz documents no limits for names and descriptions; these only keep a file and a page readable.
    public static final int MOST_NAME = 128;

    public static final int MOST_DESCRIPTION = 1024;

    private SharedFields() {}

    /// The Zilliz Cloud cluster's region.
    ///
    /// @param regions the ids of one provider's regions
    public static Field regionId(List<String> regions) {
        return Field.choice("regionId", Step.STORAGE, regions);
    }
}
