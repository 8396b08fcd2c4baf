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

/// The address that the tokens of Zilliz's cluster name as their issuer. Entra compares it byte for byte, its last
/// slash included, so it is never mended without being asked for
/// (<https://github.com/Azure/azure-workload-identity/issues/1200>).
public record IssuerUrl(String text) {
    /// The limit of the credential's issuer.
    private static final int MOST = 600;

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

    /// The region that an AKS cluster's issuer names.
    Optional<String> region() {
        Matcher aks = AKS.matcher(text);
        return aks.matches() ? Optional.of(aks.group(1)) : Optional.empty();
    }

    static Parsed<IssuerUrl> judge(String text, Field field) {
        Optional<Finding> wrong = AuthorizationMaterials.whole(text, field).or(() -> wrong(text, field));
        if (wrong.isPresent()) {
            return Parsed.invalid(wrong.get());
        }
        var remarks = new ArrayList<Finding>();
        if (!text.endsWith("/")) {
            Finding slash = Finding.warning(AzureFinding.ISSUER_NO_TRAILING_SLASH, field);
            // AKS writes all its issuers with a slash; of other clusters nothing is known.
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

    private static Optional<Finding> wrong(String text, Field field) {
        String others = Characters.notAllowed(text, c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0);
        if (!others.isEmpty()) {
            Finding finding = Finding.error(AzureFinding.ISSUER_CHARACTERS, field, others);
            String cleaned = NormalizedInput.identifier(text).value();
            boolean mends = !cleaned.isEmpty()
                    && !cleaned.equals(text)
                    && wrong(cleaned, field).isEmpty();
            return Optional.of(mends ? finding.withSuggestion(cleaned) : finding);
        }
        return SovereignCloud.ofHostIn(text).map(cloud -> cloud.finding(field)).or(() -> wrongAddress(text, field));
    }

    private static Optional<Finding> wrongAddress(String text, Field field) {
        Matcher http = PLAIN_HTTP.matcher(text);
        if (http.matches()) {
            return Optional.of(mended(AzureFinding.ISSUER_NOT_HTTPS, "https://" + http.group(1), field));
        }
        if (AKS_WITHOUT_SCHEME.matcher(text).matches()) {
            return Optional.of(mended(AzureFinding.ISSUER_FORM, "https://" + text, field));
        }
        if (text.contains("?") || text.contains("#") || text.contains("@")) {
            return Optional.of(Finding.error(AzureFinding.ISSUER_EXTRA_PARTS, field));
        }
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(Finding.error(AzureFinding.ISSUER_FORM, field));
        }
        Matcher document = DOCUMENT.matcher(text);
        if (document.matches()) {
            return Optional.of(mended(AzureFinding.ISSUER_IS_DOCUMENT, document.group(1), field));
        }
        record Trap(Pattern pattern, AzureFinding code) {}
        return List.of(
                        new Trap(LOGIN_HOST, AzureFinding.ISSUER_IS_LOGIN_HOST),
                        new Trap(API_SERVER, AzureFinding.ISSUER_IS_API_SERVER))
                .stream()
                .filter(trap -> trap.pattern().matcher(text).matches())
                .map(trap -> Finding.error(trap.code(), field))
                .findFirst()
                .or(() -> text.length() > MOST
                        ? Optional.of(Finding.error(AzureFinding.ISSUER_LENGTH, field))
                        : Optional.empty());
    }

    private static Finding mended(AzureFinding code, String repaired, Field field) {
        Finding finding = Finding.error(code, field);
        return wrongAddress(repaired, field).isEmpty() ? finding.withSuggestion(repaired) : finding;
    }
}
