package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.policy.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// JSON that somebody pasted: what Zilliz's API gives to authorize it, a federated credential, or what the Azure CLI
/// prints. Only what its shape leaves no doubt about is taken.
final class Materials {
    private static final Pattern SCOPE = Pattern.compile("(?i)/subscriptions/([^/]+)/resourceGroups/([^/]+)"
            + "/providers/Microsoft\\.Storage/storageAccounts/([^/]+)(?:/blobServices/default/containers/([^/]+))?");

    private final Map<String, String> values = new LinkedHashMap<>();

    private Materials() {}

    /// The answers in a text, by field id; empty when it holds none that are certain.
    static Map<String, String> values(String pasted) {
        var materials = new Materials();
        JsonReader.objectIn(pasted).ifPresent(materials::read);
        return materials.values;
    }

    private void read(Map<?, ?> object) {
        if (object.get("data") instanceof Map<?, ?> data) {
            read(data);
        } else if (object.get("credential") instanceof Map<?, ?> credential) {
            read(credential);
        } else if (object.containsKey("clusterIssuerUrl")) {
            take(object, "clusterIssuerUrl", AzureFields.CLUSTER_ISSUER_URL);
            take(object, "namespace", AzureFields.NAMESPACE);
            take(object, "serviceAccountName", AzureFields.SERVICE_ACCOUNT_NAME);
        } else if (object.containsKey("issuer") && object.get("subject") instanceof String subject) {
            KubernetesName.subject(subject).ifPresent(parts -> {
                take(object, "issuer", AzureFields.CLUSTER_ISSUER_URL);
                values.put(AzureFields.NAMESPACE.id(), parts.group(1));
                values.put(AzureFields.SERVICE_ACCOUNT_NAME.id(), parts.group(2));
            });
        } else if ("ServicePrincipal".equals(object.get("servicePrincipalType"))
                || "Application".equals(object.get("servicePrincipalType"))
                || String.valueOf(object.get("@odata.context")).contains("#servicePrincipals/")) {
            takeGuid(object, "appId", AzureFields.CLIENT_ID);
            takeGuid(object, "id", AzureFields.SERVICE_PRINCIPAL_OBJECT_ID);
        } else if (object.containsKey("appId")) {
            // The id beside it is the application's own object ID, which nothing here needs.
            takeGuid(object, "appId", AzureFields.CLIENT_ID);
        } else if (object.containsKey("tenantId") && object.containsKey("environmentName")) {
            takeGuid(object, "tenantId", AzureFields.TENANT_ID);
            takeGuid(object, "id", AzureFields.SUBSCRIPTION_ID);
        } else if (object.get("id") instanceof String id) {
            takePlace(SCOPE.matcher(id));
        }
    }

    /// A storage account or a container as Azure names it, e.g. in `az storage account show`.
    private void takePlace(Matcher scope) {
        if (!scope.matches() || !Guid.isGuid(scope.group(1))) {
            return;
        }
        values.put(AzureFields.SUBSCRIPTION_ID.id(), scope.group(1));
        values.put(AzureFields.RESOURCE_GROUP.id(), scope.group(2));
        values.put(AzureFields.ACCOUNT_NAME.id(), scope.group(3));
        if (scope.group(4) != null) {
            values.put(AzureFields.CONTAINER_NAME.id(), scope.group(4));
        }
    }

    private void take(Map<?, ?> object, String key, Field field) {
        if (object.get(key) instanceof String text && !text.isBlank()) {
            values.put(field.id(), text);
        }
    }

    private void takeGuid(Map<?, ?> object, String key, Field field) {
        if (object.get(key) instanceof String text && Guid.isGuid(text)) {
            values.put(field.id(), text);
        }
    }

    /// The finding for a whole document in a field that asks for one of its values, with that value as its repair.
    static Optional<Finding> whole(String text, Field field) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        Finding finding = Finding.error(AzureFinding.MATERIALS_IN_FIELD, field);
        String value = values(text).get(field.id());
        return Optional.of(value == null || value.strip().startsWith("{") ? finding : finding.repairedBy(value));
    }
}
