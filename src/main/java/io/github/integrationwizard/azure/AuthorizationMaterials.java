package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.json.Json;
import io.github.integrationwizard.core.json.JsonLimits;
import io.github.integrationwizard.core.json.JsonObject;
import io.github.integrationwizard.core.json.JsonParser;
import io.github.integrationwizard.core.json.JsonScalar;
import io.github.integrationwizard.core.json.ParsedJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads pasted JSON: the authorization materials of Zilliz's API, a federated credential, or output of the Azure CLI.
/// Only unambiguous values are used.
final class AuthorizationMaterials {
    private static final Pattern SCOPE = Pattern.compile("(?i)/subscriptions/([^/]+)/resourceGroups/([^/]+)"
            + "/providers/Microsoft\\.Storage/storageAccounts/([^/]+)(?:/blobServices/default/containers/([^/]+))?");

    /// Far above any real document, far below what would exhaust memory.
    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(1_000_000);

    private final Map<String, String> values = new LinkedHashMap<>();

    private AuthorizationMaterials() {}

    /// The unambiguous values in a text, by field id. There may be other text before and after the JSON document.
    static Map<String, String> values(String pasted) {
        var materials = new AuthorizationMaterials();
        int from = pasted.indexOf('{');
        int to = pasted.lastIndexOf('}');
        if (from >= 0 && from < to) {
            ParsedJson json = JsonParser.parse(pasted.substring(from, to + 1), LIMITS);
            json.root().filter(_ -> json.problems().isEmpty()).ifPresent(materials::read);
        }
        return materials.values;
    }

    private void read(Json json) {
        Optional<Json> part =
                json.member("data").or(() -> json.member("credential")).filter(JsonObject.class::isInstance);
        Optional<String> subject = json.string("subject");
        Optional<String> id = json.string("id");
        if (part.isPresent()) {
            read(part.get());
        } else if (json.member("clusterIssuerUrl").isPresent()) {
            put(json, "clusterIssuerUrl", AzureFields.CLUSTER_ISSUER_URL);
            put(json, "namespace", AzureFields.NAMESPACE);
            put(json, "serviceAccountName", AzureFields.SERVICE_ACCOUNT_NAME);
        } else if (json.member("issuer").isPresent() && subject.isPresent()) {
            KubernetesName.subject(subject.get()).ifPresent(parts -> {
                put(json, "issuer", AzureFields.CLUSTER_ISSUER_URL);
                values.put(AzureFields.NAMESPACE.id(), parts.group(1));
                values.put(AzureFields.SERVICE_ACCOUNT_NAME.id(), parts.group(2));
            });
        } else if (isServicePrincipal(json)) {
            putGuid(json, "appId", AzureFields.CLIENT_ID);
            putGuid(json, "id", AzureFields.SERVICE_PRINCIPAL_OBJECT_ID);
        } else if (json.member("appId").isPresent()) {
            // The member `id` is the application's own object ID, which is not needed.
            putGuid(json, "appId", AzureFields.CLIENT_ID);
        } else if (json.member("tenantId").isPresent()
                && json.member("environmentName").isPresent()) {
            putGuid(json, "tenantId", AzureFields.TENANT_ID);
            putGuid(json, "id", AzureFields.SUBSCRIPTION_ID);
        } else if (id.isPresent()) {
            putResource(SCOPE.matcher(id.get()));
        }
    }

    private static boolean isServicePrincipal(Json json) {
        return json.string("servicePrincipalType")
                        .filter(Set.of("ServicePrincipal", "Application")::contains)
                        .isPresent()
                || json.string("@odata.context")
                        .filter(context -> context.contains("#servicePrincipals/"))
                        .isPresent();
    }

    /// Reads the resource ID of a storage account or a container, e.g. from `az storage account show`.
    private void putResource(Matcher scope) {
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

    private void put(Json object, String name, Field field) {
        object.scalar(name)
                .map(JsonScalar::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> values.put(field.id(), text));
    }

    private void putGuid(Json object, String name, Field field) {
        object.string(name).filter(Guid::isGuid).ifPresent(text -> values.put(field.id(), text));
    }

    /// The finding for a whole document pasted into the field for one of its values, with that value as the suggestion.
    static Optional<Finding> wholeDocument(String text, Field field) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        Finding finding = Finding.error(AzureFinding.MATERIALS_IN_FIELD, field);
        String value = values(text).get(field.id());
        return Optional.of(value == null || value.strip().startsWith("{") ? finding : finding.withSuggestion(value));
    }
}
