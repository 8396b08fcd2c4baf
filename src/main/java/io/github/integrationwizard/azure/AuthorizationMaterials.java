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

/// JSON that somebody pasted: what Zilliz's API gives to authorize it, a federated credential, or what the Azure CLI
/// prints. Only what its shape leaves no doubt about is taken.
final class AuthorizationMaterials {
    private static final Pattern SCOPE = Pattern.compile("(?i)/subscriptions/([^/]+)/resourceGroups/([^/]+)"
            + "/providers/Microsoft\\.Storage/storageAccounts/([^/]+)(?:/blobServices/default/containers/([^/]+))?");

    /// Far above every answer, far below what could hurt.
    private static final JsonLimits LIMITS = JsonLimits.ofCharacters(1_000_000);

    private final Map<String, String> values = new LinkedHashMap<>();

    private AuthorizationMaterials() {}

    /// The answers in a text, by field id; empty when it holds none that are certain. The text may have words before
    /// and behind its document.
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
            take(json, "clusterIssuerUrl", AzureFields.CLUSTER_ISSUER_URL);
            take(json, "namespace", AzureFields.NAMESPACE);
            take(json, "serviceAccountName", AzureFields.SERVICE_ACCOUNT_NAME);
        } else if (json.member("issuer").isPresent() && subject.isPresent()) {
            KubernetesName.subject(subject.get()).ifPresent(parts -> {
                take(json, "issuer", AzureFields.CLUSTER_ISSUER_URL);
                values.put(AzureFields.NAMESPACE.id(), parts.group(1));
                values.put(AzureFields.SERVICE_ACCOUNT_NAME.id(), parts.group(2));
            });
        } else if (isServicePrincipal(json)) {
            takeGuid(json, "appId", AzureFields.CLIENT_ID);
            takeGuid(json, "id", AzureFields.SERVICE_PRINCIPAL_OBJECT_ID);
        } else if (json.member("appId").isPresent()) {
            // The id beside it is the application's own object ID, which nothing here needs.
            takeGuid(json, "appId", AzureFields.CLIENT_ID);
        } else if (json.member("tenantId").isPresent()
                && json.member("environmentName").isPresent()) {
            takeGuid(json, "tenantId", AzureFields.TENANT_ID);
            takeGuid(json, "id", AzureFields.SUBSCRIPTION_ID);
        } else if (id.isPresent()) {
            takePlace(SCOPE.matcher(id.get()));
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

    private void take(Json object, String name, Field field) {
        object.scalar(name)
                .map(JsonScalar::text)
                .filter(text -> !text.isBlank())
                .ifPresent(text -> values.put(field.id(), text));
    }

    private void takeGuid(Json object, String name, Field field) {
        object.string(name).filter(Guid::isGuid).ifPresent(text -> values.put(field.id(), text));
    }

    /// The finding for a whole document in a field that asks for one of its values, with that value as its repair.
    static Optional<Finding> whole(String text, Field field) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        Finding finding = Finding.error(AzureFinding.MATERIALS_IN_FIELD, field);
        String value = values(text).get(field.id());
        return Optional.of(value == null || value.strip().startsWith("{") ? finding : finding.withSuggestion(value));
    }
}
