package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Field.Holder;
import io.github.integrationwizard.core.form.Field.Scope;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Regions;
import java.util.List;

/// The fields of AWS S3, in the order of the form.
public final class AwsFields {
    static final Regions REGIONS = Regions.load(AwsFields.class, "aws-");

    public static final Field NAME = SharedFields.NAME;
    public static final Field DESCRIPTION = SharedFields.DESCRIPTION;
    public static final Field BUCKET_PERMISSION = SharedFields.BUCKET_PERMISSION;
    public static final Field REGION_ID = SharedFields.regionId(Step.STORAGE, REGIONS.ids());
    public static final Field BUCKET_NAME = SharedFields.BUCKET_NAME;
    public static final Field ACCOUNT_ID = Field.identifier("accountId", Step.STORAGE, Holder.CLOUD, Scope.PARTITION);
    public static final Field ROLE_NAME = Field.identifier("roleName", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field PREFIX = SharedFields.PREFIX;
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
            ACCOUNT_ID,
            ROLE_NAME,
            PREFIX,
            KMS_KEY_ARN,
            ZILLIZ_ACCOUNT,
            EXTERNAL_ID,
            ROLE_ARN);

    private AwsFields() {}
}
