package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ARN of a KMS key. No form of the key ID is promised
/// (<https://www.alibabacloud.com/help/en/kms/key-management-service/user-guide/overview-of-key-management>); those
/// seen are UUIDs and `key-` with letters and digits.
public record KmsKeyArn(String region, String account, String keyId) {
    private static final Pattern FORM =
            Pattern.compile("acs:kms:([a-z]+-[a-z0-9-]+):(" + Uid.FORM + "):key/([A-Za-z0-9-]{1,64})");
    private static final Pattern BARE_ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|key-[a-z0-9]+");
    private static final Pattern ALIAS = Pattern.compile("(?:acs:kms:[^:]*:[^:]*:)?(alias/.+)");
    private static final Pattern OF_AWS = Pattern.compile("arn:.*");
    private static final String OSS_REGION = ":oss-";

    public String text() {
        return "acs:kms:" + region + ":" + account + ":key/" + keyId;
    }

    static Optional<KmsKeyArn> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        // KMS uses the plain code of a region; `oss-` stands before it in endpoints of OSS only.
        return matcher.matches() && !text.contains(OSS_REGION)
                ? Optional.of(new KmsKeyArn(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    static Parsed<KmsKeyArn> judge(String text, Field field) {
        Optional<KmsKeyArn> arn = parse(text);
        if (arn.isPresent()) {
            return Uid.remark(arn.get().account(), field)
                    .map(remark -> Parsed.valid(arn.get(), remark))
                    .orElseGet(() -> Parsed.valid(arn.get()));
        }
        if (OF_AWS.matcher(text).matches()) {
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
        String mended = text.substring(0, id).toLowerCase(Locale.ROOT).replace(OSS_REGION, ":") + text.substring(id);
        return Parsed.invalid(parse(mended).isPresent() ? finding.withSuggestion(mended) : finding);
    }
}
