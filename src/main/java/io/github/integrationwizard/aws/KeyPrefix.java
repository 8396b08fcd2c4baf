package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The object key prefix that an integration is restricted to, e.g. `backups/`. Policies may contain only characters up
/// to U+00FF (`docs/facts.md#aws-policy-text`), and interpret `*`, `?` and `${` as patterns.
public record KeyPrefix(String text) {
    /// An object key has at most 1,024 bytes; some are reserved for what Zilliz appends to the prefix.
    private static final int MAX_BYTES = 900;

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:s3[an]?|https?)://|arn:");

    static Parsed<KeyPrefix> parse(String text, Field field) {
        if (ADDRESS.matcher(text).lookingAt()) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_IS_URI, field));
        }
        if (text.contains("*") || text.contains("?") || text.contains("${")) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_PATTERN, field));
        }
        String notAllowed = Characters.notAllowed(text, c -> c >= ' ' && c <= '~' || c >= 0xA0 && c <= 0xFF);
        if (!notAllowed.isEmpty()) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_CHARACTERS, field, notAllowed));
        }
        if (text.startsWith("/")) {
            String suggestion = text.replaceFirst("^/+", "");
            Finding finding = Finding.error(AwsFinding.PREFIX_LEADING_SLASH, field);
            return Parsed.invalid(suggestion.isEmpty() ? finding : finding.withSuggestion(suggestion));
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Parsed.invalid(Finding.error(AwsFinding.PREFIX_LENGTH, field, Integer.toString(MAX_BYTES)));
        }
        return text.endsWith("/")
                ? Parsed.valid(new KeyPrefix(text))
                : Parsed.valid(
                        new KeyPrefix(text),
                        Finding.warning(AwsFinding.PREFIX_NO_SLASH, field, text).withSuggestion(text + "/"));
    }
}
