package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ARN of a KMS key. The format of the key ID is not specified
/// (<https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/overview-of-key-management>); known IDs
/// are UUIDs, and `key-` with letters and digits.
public record KmsKeyArn(String region, String account, String keyId) {
    private static final Pattern FORM =
            Pattern.compile("acs:kms:([a-z]+-[a-z0-9-]+):(" + Uid.FORM + "):key/([A-Za-z0-9-]{1,64})");
    private static final Pattern BARE_ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|key-[a-z0-9]+");
    private static final Pattern ALIAS = Pattern.compile("(?:acs:kms:[^:]*:[^:]*:)?(alias/.+)");
    private static final Pattern AWS_ARN = Pattern.compile("arn:.*");
    private static final String OSS_REGION = ":oss-";

    /// The ARN as KMS writes it.
    public String text() {
        return "acs:kms:" + region + ":" + account + ":key/" + keyId;
    }

    static Optional<KmsKeyArn> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        // KMS uses the plain region code; only OSS endpoints have the prefix `oss-`.
        return matcher.matches() && !text.contains(OSS_REGION)
                ? Optional.of(new KmsKeyArn(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    static Parsed<KmsKeyArn> parse(String text, Field field) {
        Optional<KmsKeyArn> arn = parse(text);
        if (arn.isPresent()) {
            return Uid.warning(arn.get().account(), field)
                    .map(warning -> Parsed.valid(arn.get(), warning))
                    .orElseGet(() -> Parsed.valid(arn.get()));
        }
        if (AWS_ARN.matcher(text).matches()) {
            return Parsed.invalid(Finding.error(AlibabaFinding.OSS_KMS_KEY_OF_AWS, field));
        }
        Matcher alias = ALIAS.matcher(text);
        if (alias.matches()) {
            return Parsed.invalid(Finding.error(AccessFinding.KMS_KEY_ALIAS, field, alias.group(1)));
        }
        if (BARE_ID.matcher(text).matches()) {
            return Parsed.invalid(Finding.error(AccessFinding.KMS_KEY_BARE_ID, field));
        }
        Finding finding = Finding.error(AlibabaFinding.OSS_KMS_KEY_FORM, field);
        int id = text.lastIndexOf('/') + 1;
        String suggestion =
                text.substring(0, id).toLowerCase(Locale.ROOT).replace(OSS_REGION, ":") + text.substring(id);
        return Parsed.invalid(parse(suggestion).isPresent() ? finding.withSuggestion(suggestion) : finding);
    }
}
