package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Field.Holder;
import io.github.integrationwizard.core.form.Field.Scope;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.form.Step;
import java.util.List;

/// The fields of Azure Blob Storage, in the order of the form.
public final class AzureFields {
    /// The role assignment covers the one container.
    public static final String SCOPE_CONTAINER = "container";

    /// The role assignment covers every container of the storage account.
    public static final String SCOPE_ACCOUNT = "account";

    /// The documented namespace and service account of Zilliz's clusters
    /// (<https://docs.zilliz.com/docs/integrate-with-azure-blob-storage>).
    static final String DOCUMENTED_NAMESPACE = "milvus-tool";

    static final String DOCUMENTED_SERVICE_ACCOUNT = "milvus-bucket";

    public static final Field NAME = SharedFields.NAME;
    public static final Field DESCRIPTION = SharedFields.DESCRIPTION;
    public static final Field REGION_ID = SharedFields.regionId(Step.STORAGE, AzureRegions.ALL.ids());
    public static final Field ACCOUNT_NAME = Field.identifier("accountName", Step.STORAGE, Holder.CLOUD, Scope.REGION);
    public static final Field CONTAINER_NAME =
            Field.identifier("containerName", Step.STORAGE, Holder.CLOUD, Scope.INTEGRATION);
    public static final Field CLIENT_ID = Field.identifier("clientId", Step.GRANT, Holder.CLOUD, Scope.ORGANIZATION);
    public static final Field TENANT_ID = Field.identifier("tenantId", Step.GRANT, Holder.CLOUD, Scope.ORGANIZATION);
    public static final Field CLUSTER_ISSUER_URL =
            Field.exact("clusterIssuerUrl", Step.GRANT, Holder.ZILLIZ, Scope.INTEGRATION);
    public static final Field NAMESPACE = Field.identifier("namespace", Step.GRANT, Holder.ZILLIZ, Scope.INTEGRATION)
            .withDefault(DOCUMENTED_NAMESPACE);
    public static final Field SERVICE_ACCOUNT_NAME = Field.identifier(
                    "serviceAccountName", Step.GRANT, Holder.ZILLIZ, Scope.INTEGRATION)
            .withDefault(DOCUMENTED_SERVICE_ACCOUNT);
    public static final Field SUBSCRIPTION_ID =
            Field.identifier("subscriptionId", Step.TRUST, Holder.CLOUD, Scope.ORGANIZATION);
    public static final Field RESOURCE_GROUP =
            Field.identifier("resourceGroup", Step.TRUST, Holder.CLOUD, Scope.REGION);
    public static final Field SERVICE_PRINCIPAL_OBJECT_ID =
            Field.identifier("servicePrincipalObjectId", Step.TRUST, Holder.CLOUD, Scope.ORGANIZATION);
    public static final Field ROLE_SCOPE = Field.choice(
                    "roleScope", Step.TRUST, List.of(SCOPE_CONTAINER, SCOPE_ACCOUNT), Holder.CLOUD, Scope.ORGANIZATION)
            .withDefault(SCOPE_CONTAINER);

    public static final List<Field> ALL = List.of(
            NAME,
            DESCRIPTION,
            REGION_ID,
            ACCOUNT_NAME,
            CONTAINER_NAME,
            CLIENT_ID,
            TENANT_ID,
            CLUSTER_ISSUER_URL,
            NAMESPACE,
            SERVICE_ACCOUNT_NAME,
            SUBSCRIPTION_ID,
            RESOURCE_GROUP,
            SERVICE_PRINCIPAL_OBJECT_ID,
            ROLE_SCOPE);

    private AzureFields() {}
}
