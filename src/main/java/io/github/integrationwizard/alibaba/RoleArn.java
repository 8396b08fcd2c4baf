package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.AccessFinding;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ARN of a RAM role. Name and form after
/// <https://alibabacloud.com/help/en/resource-management/api-createrole>; some pages allow an underscore as well.
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

    static Parsed<RoleArn> judge(String text, Field field) {
        Optional<RoleArn> arn = parse(text);
        if (arn.isPresent()) {
            return remark(arn.get(), field)
                    .map(remark -> Parsed.valid(arn.get(), remark))
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
                .filter(mended -> parse(mended).isPresent())
                .map(finding::withSuggestion)
                .orElse(finding));
    }

    private static Optional<Finding> remark(RoleArn arn, Field field) {
        return arn.account().equals(Uid.SAMPLE)
                ? Optional.of(Finding.warning(AlibabaFinding.RAM_ROLE_ARN_SAMPLE, field, arn.account()))
                : Uid.remark(arn.account(), field);
    }
}
