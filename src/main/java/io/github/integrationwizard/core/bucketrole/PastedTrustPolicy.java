package io.github.integrationwizard.core.bucketrole;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.SharedFields;
import io.github.integrationwizard.core.policy.Condition;
import io.github.integrationwizard.core.policy.Dialect;
import io.github.integrationwizard.core.policy.PolicyDocument;
import io.github.integrationwizard.core.policy.PolicyParser;
import io.github.integrationwizard.core.policy.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the trust policy that Zilliz Cloud's console shows, as pasted by the user.
///
/// @param dialect the policy language of the cloud whose role trusts Zilliz
public record PastedTrustPolicy(Dialect dialect) {
    private static final String ASSUME_ROLE = "sts:AssumeRole";

    /// Zilliz's account and the external ID, by field id, from a trust policy with exactly one of each; empty for any
    /// other text.
    public Map<String, String> values(String pasted) {
        int from = pasted.indexOf('{');
        int to = pasted.lastIndexOf('}');
        if (from < 0 || to < from) {
            return Map.of();
        }
        return PolicyParser.parse(pasted.substring(from, to + 1), dialect)
                .document()
                .map(this::values)
                .orElse(Map.of());
    }

    private Map<String, String> values(PolicyDocument document) {
        // A negated element trusts everyone except the principals in it.
        if (document.statements().stream()
                .anyMatch(statement -> !statement.negated().isEmpty())) {
            return Map.of();
        }
        List<Statement> trusts = document.statements().stream()
                .filter(PastedTrustPolicy::allowsAssumeRole)
                .toList();
        if (trusts.size() != 1) {
            return Map.of();
        }
        Statement trust = trusts.getFirst();
        List<String> principals = trust.principals().stream()
                .filter(named -> named.kind().equals(dialect.accountKind()))
                .flatMap(named -> named.values().plain().stream())
                .toList();
        List<String> ids = trust.conditions().stream()
                .filter(PastedTrustPolicy::namesExternalId)
                .flatMap(condition -> condition.values().plain().stream())
                .toList();
        var values = new LinkedHashMap<String, String>();
        if (principals.size() == 1 && !principals.getFirst().equals("*")) {
            values.put(SharedFields.ZILLIZ_ACCOUNT.id(), principals.getFirst());
        }
        if (ids.size() == 1) {
            values.put(SharedFields.EXTERNAL_ID.id(), ids.getFirst());
        }
        return values;
    }

    private static boolean allowsAssumeRole(Statement statement) {
        return statement.effect().equals("Allow")
                && statement.actions().stream().anyMatch(action -> action.name().equalsIgnoreCase(ASSUME_ROLE));
    }

    private static boolean namesExternalId(Condition condition) {
        return condition.operator().equals("StringEquals") && condition.key().equalsIgnoreCase("sts:ExternalId");
    }

    /// The finding for a whole policy pasted into the field for one of its values, with that value as the suggestion.
    public Optional<Finding> wholePolicy(String text, Field field) {
        if (!text.startsWith("{")) {
            return Optional.empty();
        }
        Finding finding = Finding.error(AccessFinding.POLICY_IN_FIELD, field);
        String value = values(text).get(field.id());
        return Optional.of(value == null || value.contains("{") ? finding : finding.withSuggestion(value));
    }
}
