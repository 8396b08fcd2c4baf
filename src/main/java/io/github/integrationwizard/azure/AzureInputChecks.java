package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.provider.InputChecks;
import io.github.integrationwizard.core.provider.Reading;
import java.util.List;
import java.util.Set;

/// The checks of level 0 over what was typed (`docs/facts.md#check-ids`).
final class AzureInputChecks {
    private AzureInputChecks() {}

    static List<Check> over(Reading<AzureTarget> reading) {
        var checks = new InputChecks(reading, Set.<AzureFinding>of(), Set.<AzureFinding>of());
        return List.of(
                checks.form("azure.input.account", AzureFields.REGION_ID, AzureFields.ACCOUNT_NAME),
                checks.form("azure.input.container", AzureFields.CONTAINER_NAME),
                checks.form("azure.input.ids", AzureFields.CLIENT_ID, AzureFields.TENANT_ID),
                checks.form("azure.input.issuer", AzureFields.CLUSTER_ISSUER_URL),
                checks.form("azure.input.subject", AzureFields.NAMESPACE, AzureFields.SERVICE_ACCOUNT_NAME),
                checks.rest(
                        "azure.input.rest",
                        List.of(
                                AzureFields.SUBSCRIPTION_ID,
                                AzureFields.RESOURCE_GROUP,
                                AzureFields.SERVICE_PRINCIPAL_OBJECT_ID,
                                AzureFields.ROLE_SCOPE)));
    }
}
