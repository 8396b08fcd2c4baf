package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.NormalizedInput;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The issuer URL in the tokens of Zilliz's cluster. Entra compares it byte for byte, including the final slash, so it
/// is never corrected without the user's consent (<https://github.com/Azure/azure-workload-identity/issues/1200>).
public record IssuerUrl(String text) {
    /// Entra's limit for the length of an issuer.
    private static final int MAX_LENGTH = 600;

    private static final Pattern SHAPE =
            Pattern.compile("(?i)https://([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\\d{1,5})?(/.*)?");
    private static final Pattern PLAIN_HTTP = Pattern.compile("(?i)http://(.*)");
    private static final Pattern DOCUMENT =
            Pattern.compile("(.*/)(?:\\.well-known/openid-configuration|openid/v1/jwks)/?");
    private static final Pattern LOGIN_HOST = Pattern.compile(
            "(?i)https://(?:login\\.(?:microsoftonline|windows|microsoft)\\.[a-z]+|sts\\.windows\\.net)(?:[:/].*)?");
    private static final Pattern API_SERVER = Pattern.compile("(?i)https://[^/]*\\.azmk8s\\.io(?:[:/].*)?");
    private static final Pattern AKS = Pattern.compile("https://([a-z0-9]+)\\.oic\\.prod-aks\\.azure\\.com(?:/.*)?");
    private static final Pattern AKS_WITHOUT_SCHEME = Pattern.compile("[a-z0-9]+\\.oic\\.prod-aks\\.azure\\.com/.*");

    /// The region in the issuer URL of an AKS cluster.
    Optional<String> region() {
        Matcher aks = AKS.matcher(text);
        return aks.matches() ? Optional.of(aks.group(1)) : Optional.empty();
    }

    static Parsed<IssuerUrl> parse(String text, Field field) {
        Optional<Finding> error =
                AuthorizationMaterials.wholeDocument(text, field).or(() -> findError(text, field));
        if (error.isPresent()) {
            return Parsed.invalid(error.get());
        }
        var remarks = new ArrayList<Finding>();
        if (!text.endsWith("/")) {
            Finding slash = Finding.warning(AzureFinding.ISSUER_NO_TRAILING_SLASH, field);
            // All AKS issuers end with a slash; for other clusters this is unknown.
            remarks.add(AKS.matcher(text).matches() ? slash.withSuggestion(text + "/") : slash);
        }
        Matcher shape = SHAPE.matcher(text);
        boolean upper = shape.matches()
                && !text.substring(0, shape.end(1))
                        .equals(text.substring(0, shape.end(1)).toLowerCase(Locale.ROOT));
        if (upper) {
            remarks.add(Finding.warning(AzureFinding.ISSUER_UPPER_CASE, field));
        }
        return Parsed.valid(new IssuerUrl(text), remarks.toArray(Finding[]::new));
    }

    private static Optional<Finding> findError(String text, Field field) {
        String notAllowed = Characters.notAllowed(text, c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0);
        if (!notAllowed.isEmpty()) {
            Finding finding = Finding.error(AzureFinding.ISSUER_CHARACTERS, field, notAllowed);
            String normalized = NormalizedInput.identifier(text).value();
            boolean isSuggestionValid = !normalized.isEmpty()
                    && !normalized.equals(text)
                    && findError(normalized, field).isEmpty();
            return Optional.of(isSuggestionValid ? finding.withSuggestion(normalized) : finding);
        }
        return SovereignCloud.ofHostIn(text).map(cloud -> cloud.finding(field)).or(() -> findUrlError(text, field));
    }

    private static Optional<Finding> findUrlError(String text, Field field) {
        Matcher http = PLAIN_HTTP.matcher(text);
        if (http.matches()) {
            return Optional.of(errorWithSuggestion(AzureFinding.ISSUER_NOT_HTTPS, "https://" + http.group(1), field));
        }
        if (AKS_WITHOUT_SCHEME.matcher(text).matches()) {
            return Optional.of(errorWithSuggestion(AzureFinding.ISSUER_FORM, "https://" + text, field));
        }
        if (text.contains("?") || text.contains("#") || text.contains("@")) {
            return Optional.of(Finding.error(AzureFinding.ISSUER_EXTRA_PARTS, field));
        }
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(Finding.error(AzureFinding.ISSUER_FORM, field));
        }
        Matcher document = DOCUMENT.matcher(text);
        if (document.matches()) {
            return Optional.of(errorWithSuggestion(AzureFinding.ISSUER_IS_DOCUMENT, document.group(1), field));
        }
        record WrongHost(Pattern pattern, AzureFinding code) {}
        return List.of(
                        new WrongHost(LOGIN_HOST, AzureFinding.ISSUER_IS_LOGIN_HOST),
                        new WrongHost(API_SERVER, AzureFinding.ISSUER_IS_API_SERVER))
                .stream()
                .filter(host -> host.pattern().matcher(text).matches())
                .map(host -> Finding.error(host.code(), field))
                .findFirst()
                .or(() -> text.length() > MAX_LENGTH
                        ? Optional.of(Finding.error(AzureFinding.ISSUER_LENGTH, field))
                        : Optional.empty());
    }

    private static Finding errorWithSuggestion(AzureFinding code, String suggestion, Field field) {
        Finding finding = Finding.error(code, field);
        return findUrlError(suggestion, field).isEmpty() ? finding.withSuggestion(suggestion) : finding;
    }
}
