package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.provider.InputChecks;
import io.github.integrationwizard.core.provider.Reading;
import java.util.Set;

/// The level 0 checks of the typed answers (`docs/facts.md#check-ids`).
final class AzureInputChecks {
    private AzureInputChecks() {}

    static CheckSet over(Reading<AzureTarget> reading) {
        var checks = new InputChecks(Set.<AzureFinding>of(), Set.<AzureFinding>of());
        return InputChecks.over(
                reading,
                checks.present("az.input.account", AzureFields.REGION_ID, AzureFields.ACCOUNT_NAME),
                checks.present("az.input.container", AzureFields.CONTAINER_NAME),
                checks.present("az.input.ids", AzureFields.CLIENT_ID, AzureFields.TENANT_ID),
                checks.present("az.input.issuer", AzureFields.CLUSTER_ISSUER_URL),
                checks.present("az.input.subject", AzureFields.NAMESPACE, AzureFields.SERVICE_ACCOUNT_NAME),
                checks.validIfPresent(
                        "az.input.rest",
                        AzureFields.SUBSCRIPTION_ID,
                        AzureFields.RESOURCE_GROUP,
                        AzureFields.SERVICE_PRINCIPAL_OBJECT_ID,
                        AzureFields.ROLE_SCOPE));
    }
}
