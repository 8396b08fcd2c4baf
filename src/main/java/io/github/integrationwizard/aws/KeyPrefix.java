package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The beginning of the object keys that an integration is narrowed to, e.g. `backups/`. Policies may hold only
/// characters up to U+00FF (`docs/facts.md#aws-policy-text`), and read `*`, `?` and `${` as patterns.
public record KeyPrefix(String text) {
    /// An object key has 1,024 bytes at the most; some are left for what Zilliz writes behind the prefix.
    private static final int MOST = 900;

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:s3[an]?|https?)://|arn:");

    static Parsed<KeyPrefix> judge(String text, Field field) {
        if (ADDRESS.matcher(text).lookingAt()) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_IS_URI, field));
        }
        if (text.contains("*") || text.contains("?") || text.contains("${")) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_PATTERN, field));
        }
        String others = Characters.notAllowed(text, c -> c >= ' ' && c <= '~' || c >= 0xA0 && c <= 0xFF);
        if (!others.isEmpty()) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_CHARACTERS, field, others));
        }
        if (text.startsWith("/")) {
            String repaired = text.replaceFirst("^/+", "");
            Finding finding = Finding.error(AwsFinding.PREFIX_LEADING_SLASH, field);
            return Parsed.invalid(repaired.isEmpty() ? finding : finding.withSuggestion(repaired));
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_LENGTH, field, Integer.toString(MOST)));
        }
        return text.endsWith("/")
                ? Parsed.valid(new KeyPrefix(text))
                : Parsed.valid(
                        new KeyPrefix(text),
                        Finding.warning(AwsFinding.PREFIX_NO_SLASH, field, text).withSuggestion(text + "/"));
    }
}
