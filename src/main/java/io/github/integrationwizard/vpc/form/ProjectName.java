package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The prefix that the names of all resources of a project share. Zilliz's modules derive
/// `zilliz-byoc-<name>-cross-account-role` from it, which leaves 33 of a role's 64 characters, and the bucket
/// `<name>-milvus` (`docs/facts.md#byoc-names`).
public final class ProjectName {
    private static final int MAX_LENGTH = 33;
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    /// Prefixes that a bucket name must not have, and `sg-`, which AWS does not accept in the name of a security group.
    private static final List<String> RESERVED = List.of("xn--", "sthree-", "amzn-s3-demo-", "sg-");

    private ProjectName() {}

    /// Parses the name of a project: at most 33 lowercase letters, digits and hyphens.
    public static Parsed<String> parse(String text, Field field) {
        String invalid = Characters.notAllowed(text, c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        if (!invalid.isEmpty()) {
            String lower = text.toLowerCase(Locale.ROOT).replaceAll("[ _.]+", "-");
            Finding finding = Finding.error(VpcFinding.PROJECT_NAME_CHARACTERS, field, invalid);
            return Parsed.invalid(FORM.matcher(lower).matches() ? finding.withSuggestion(lower) : finding);
        }
        if (text.length() > MAX_LENGTH) {
            return Parsed.invalid(Finding.error(VpcFinding.PROJECT_NAME_LENGTH, field, Integer.toString(MAX_LENGTH)));
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
