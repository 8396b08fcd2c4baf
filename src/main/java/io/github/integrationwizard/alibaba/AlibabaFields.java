package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Regions;
import java.util.List;

/// The fields of Alibaba Cloud OSS, in the order of the form.
public final class AlibabaFields {
    static final Regions REGIONS = Regions.load(AlibabaFields.class, "ali-");

    public static final Field NAME = SharedFields.NAME;
    public static final Field DESCRIPTION = SharedFields.DESCRIPTION;
    public static final Field BUCKET_PERMISSION = SharedFields.BUCKET_PERMISSION;
    public static final Field REGION_ID = SharedFields.regionId(Step.STORAGE, REGIONS.ids());
    public static final Field BUCKET_NAME = SharedFields.BUCKET_NAME;
    public static final Field KMS_KEY_ARN = SharedFields.KMS_KEY_ARN;
    public static final Field ZILLIZ_ACCOUNT = SharedFields.ZILLIZ_ACCOUNT;
    public static final Field EXTERNAL_ID = SharedFields.EXTERNAL_ID;
    public static final Field ROLE_ARN = SharedFields.ROLE_ARN;

    public static final List<Field> ALL = List.of(
            NAME,
            DESCRIPTION,
            BUCKET_PERMISSION,
            REGION_ID,
            BUCKET_NAME,
            KMS_KEY_ARN,
            ZILLIZ_ACCOUNT,
            EXTERNAL_ID,
            ROLE_ARN);

    private AlibabaFields() {}
}
