package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The part that names of the project's resources share. Zilliz's modules make `zilliz-byoc-<name>-cross-account-role`
/// of it, which leaves 33 of a role's 64 characters, and the bucket `<name>-milvus` (`docs/facts.md#byoc-names`).
public final class ProjectName {
    private static final int MOST = 33;
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    /// Beginnings that buckets cannot have, and that of ids of security groups, which AWS refuses in their names.
    private static final List<String> RESERVED = List.of("xn--", "sthree-", "amzn-s3-demo-", "sg-");

    private ProjectName() {}

    public static Parsed<String> judge(String text, Field field) {
        String others = Characters.notAllowed(text, c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!others.isEmpty()) {
            String lower = text.toLowerCase(Locale.ROOT).replaceAll("[ _.]+", "-");
            Finding finding = Finding.error(VpcFinding.PROJECT_NAME_CHARACTERS, field, others);
            return Parsed.invalid(FORM.matcher(lower).matches() ? finding.withSuggestion(lower) : finding);
        }
        if (text.length() > MOST) {
            return Parsed.invalid(Finding.error(VpcFinding.PROJECT_NAME_LENGTH, field, Integer.toString(MOST)));
        }
        if (!FORM.matcher(text).matches()) {
            return Parsed.invalid(Finding.error(VpcFinding.PROJECT_NAME_EDGE, field));
        }
        Optional<String> reserved = RESERVED.stream().filter(text::startsWith).findFirst();
        return reserved.isPresent()
                ? Parsed.invalid(Finding.error(VpcFinding.PROJECT_NAME_RESERVED, field, reserved.get()))
                : Parsed.valid(text);
    }
}
