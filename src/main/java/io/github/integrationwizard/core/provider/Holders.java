package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.integration.Party;
import java.util.Set;

/// Which of the two consoles shows a field's value.
final class Holders {
    /// What Zilliz Cloud's console decides or shows; everything else belongs to the cloud's own console.
    private static final Set<String> AT_ZILLIZ = Set.of(
            "name", "description", "bucketPermission", "regionId", "zillizAccount", "externalId", "clusterIssuerUrl",
            "namespace", "serviceAccountName");

    private Holders() {}

    static Party of(String fieldId) {
        return AT_ZILLIZ.contains(fieldId) ? Party.ZILLIZ_ADMIN : Party.CLOUD_ADMIN;
    }
}
