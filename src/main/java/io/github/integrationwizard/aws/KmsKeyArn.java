package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ARN of a KMS key, the only identifier of a key that policies accept
/// (<https://docs.aws.amazon.com/kms/latest/developerguide/cmks-in-iam-policies.html>).
public record KmsKeyArn(Partition partition, String region, String account, String keyId) {
    private static final String KEY_ID = "(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})";
    private static final Pattern BARE_ID = Pattern.compile(KEY_ID);
    private static final Pattern FORM =
            Pattern.compile("arn:([a-z-]+):kms:((?:[a-z]+-){2,3}\\d+):(\\d{12}):key/(" + KEY_ID + ")");
    private static final Pattern ALIAS = Pattern.compile("(?:arn:[a-z-]+:kms:[^:]*:[^:]*:)?(alias/.+)");

    /// The ARN as AWS writes it.
    public String text() {
        return "arn:" + partition.id() + ":kms:" + region + ":" + account + ":key/" + keyId;
    }

    static Optional<KmsKeyArn> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Partition.ofId(matcher.group(1))
                .map(partition -> new KmsKeyArn(partition, matcher.group(2), matcher.group(3), matcher.group(4)));
    }

    static Parsed<KmsKeyArn> parse(String text, Field field) {
        Optional<KmsKeyArn> arn = parse(text);
        if (arn.isPresent()) {
            return Parsed.valid(arn.get());
        }
        Matcher alias = ALIAS.matcher(text);
        if (alias.matches()) {
            return Parsed.invalid(Finding.error(AccessFinding.KMS_KEY_ALIAS, field, alias.group(1)));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (BARE_ID.matcher(lower).matches()) {
            return Parsed.invalid(Finding.error(AccessFinding.KMS_KEY_BARE_ID, field));
        }
        Finding finding = Finding.error(AwsFinding.KMS_KEY_FORM, field);
        return Parsed.invalid(parse(lower).isPresent() ? finding.withSuggestion(lower) : finding);
    }
}
