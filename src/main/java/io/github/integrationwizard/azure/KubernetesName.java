package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The namespace or the service account of Zilliz's cluster, the two variable parts of the credential's subject.
/// Source: <https://kubernetes.io/docs/concepts/overview/working-with-objects/names/>.
public record KubernetesName(String text) {
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAMESPACE = Pattern.compile(LABEL);
    private static final Pattern SERVICE_ACCOUNT = Pattern.compile("(?=.{1,253}$)" + LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern SUBJECT = Pattern.compile("system:serviceaccount:([^:]+):([^:]+)");

    static Parsed<KubernetesName> parseNamespace(String text, Field field) {
        Optional<Finding> other = wholeSubject(text, field, 1, NAMESPACE);
        if (other.isPresent()) {
            return Parsed.invalid(other.get());
        }
        if (!NAMESPACE.matcher(text).matches()) {
            return Parsed.invalid(Finding.error(AzureFinding.NAMESPACE_FORM, field));
        }
        if (text.equals(AzureFields.DOCUMENTED_SERVICE_ACCOUNT)) {
            return Parsed.invalid(Finding.error(AzureFinding.NAMESPACE_IS_SERVICE_ACCOUNT, field, text)
                    .withSuggestion(AzureFields.DOCUMENTED_NAMESPACE));
        }
        return compare(text, AzureFields.DOCUMENTED_NAMESPACE, AzureFinding.NAMESPACE_UNUSUAL, field);
    }

    static Parsed<KubernetesName> parseServiceAccount(String text, Field field) {
        Optional<Finding> other = wholeSubject(text, field, 2, SERVICE_ACCOUNT);
        if (other.isPresent()) {
            return Parsed.invalid(other.get());
        }
        if (!SERVICE_ACCOUNT.matcher(text).matches()) {
            return Parsed.invalid(Finding.error(AzureFinding.SERVICE_ACCOUNT_FORM, field));
        }
        if (text.equals(AzureFields.DOCUMENTED_NAMESPACE)) {
            return Parsed.invalid(Finding.error(AzureFinding.SERVICE_ACCOUNT_IS_NAMESPACE, field, text)
                    .withSuggestion(AzureFields.DOCUMENTED_SERVICE_ACCOUNT));
        }
        return compare(text, AzureFields.DOCUMENTED_SERVICE_ACCOUNT, AzureFinding.SERVICE_ACCOUNT_UNUSUAL, field);
    }

    private static Parsed<KubernetesName> compare(String text, String documented, AzureFinding differs, Field field) {
        var name = new KubernetesName(text);
        return text.equals(documented)
                ? Parsed.valid(name)
                : Parsed.valid(name, Finding.info(differs, field, text, documented));
    }

    /// Matches a whole subject; its groups are the two parts.
    static Optional<Matcher> subject(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.matches()
                        && NAMESPACE.matcher(subject.group(1)).matches()
                        && SERVICE_ACCOUNT.matcher(subject.group(2)).matches()
                ? Optional.of(subject)
                : Optional.empty();
    }

    private static Optional<Finding> wholeSubject(String text, Field field, int part, Pattern form) {
        return subject(text)
                .map(subject -> subject.group(part))
                .filter(name -> form.matcher(name).matches())
                .map(name -> Finding.error(AzureFinding.SUBJECT_IN_FIELD, field, name)
                        .withSuggestion(name))
                .or(() -> AuthorizationMaterials.wholeDocument(text, field));
    }
}
