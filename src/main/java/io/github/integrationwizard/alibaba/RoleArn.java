package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ARN of a RAM role. Name and format follow <https://alibabacloud.com/help/en/resource-management/api-createrole>;
/// some pages also allow an underscore.
public record RoleArn(String account, String name) {
    private static final Pattern FORM = Pattern.compile("acs:ram::(" + Uid.FORM + "):role/([A-Za-z0-9._-]{1,64})");
    private static final Pattern ANY_CASE = Pattern.compile("acs:ram::(\\d+):role/(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile("acs:(?:ram|sts)::\\d*:([a-z-]+).*", Pattern.CASE_INSENSITIVE);

    /// The ARN as RAM writes it.
    public String text() {
        return "acs:ram::" + account + ":role/" + name;
    }

    private static Optional<RoleArn> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new RoleArn(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    static Parsed<RoleArn> parse(String text, Field field) {
        Optional<RoleArn> arn = parse(text);
        if (arn.isPresent()) {
            return warning(arn.get(), field)
                    .map(warning -> Parsed.valid(arn.get(), warning))
                    .orElseGet(() -> Parsed.valid(arn.get()));
        }
        if (text.startsWith("arn:")) {
            return Parsed.invalid(Finding.error(AlibabaFinding.RAM_ROLE_ARN_OF_AWS, field));
        }
        Matcher kind = KIND.matcher(text);
        if (kind.matches() && !kind.group(1).equalsIgnoreCase("role")) {
            return Parsed.invalid(Finding.error(AccessFinding.ROLE_ARN_KIND, field, kind.group(1)));
        }
        Finding finding = Finding.error(AlibabaFinding.RAM_ROLE_ARN_FORM, field);
        Matcher anyCase = ANY_CASE.matcher(text);
        return Parsed.invalid(Optional.of(anyCase)
                .filter(Matcher::matches)
                .map(matched -> new RoleArn(matched.group(1), matched.group(2)).text())
                .filter(suggestion -> parse(suggestion).isPresent())
                .map(finding::withSuggestion)
                .orElse(finding));
    }

    private static Optional<Finding> warning(RoleArn arn, Field field) {
        return arn.account().equals(Uid.SAMPLE)
                ? Optional.of(Finding.warning(AlibabaFinding.RAM_ROLE_ARN_SAMPLE, field, arn.account()))
                : Uid.warning(arn.account(), field);
    }
}
