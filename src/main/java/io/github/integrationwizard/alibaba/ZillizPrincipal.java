package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.ZillizAccounts;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The principal in the trust policy: Zilliz's account as `acs:ram::<account>:root`, or one of its users or roles, as
/// shown in Zilliz's console.
///
/// @param text the principal as entered, and as it will be in the trust policy
public record ZillizPrincipal(String text, String account) {
    private static final Pattern FORM =
            Pattern.compile("acs:ram::(" + Uid.FORM + "):(?:root|(?:role|user)/[A-Za-z0-9._@-]{1,64})");
    private static final Pattern ACCOUNT = Pattern.compile(Uid.FORM);

    static Parsed<ZillizPrincipal> parse(String text, Field field) {
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches() && !ZillizAccounts.isOnAws(matcher.group(1))) {
            var principal = new ZillizPrincipal(text, matcher.group(1));
            return warning(principal.account(), field)
                    .map(warning -> Parsed.valid(principal, warning))
                    .orElseGet(() -> Parsed.valid(principal));
        }
        if (matcher.matches() || text.startsWith("arn:") || ZillizAccounts.isOnAws(text)) {
            return Parsed.invalid(Finding.error(AlibabaFinding.RAM_PRINCIPAL_OF_AWS, field));
        }
        if (ACCOUNT.matcher(text).matches()) {
            return Parsed.invalid(Finding.error(AlibabaFinding.RAM_PRINCIPAL_BARE_UID, field, text)
                    .withSuggestion("acs:ram::" + text + ":root"));
        }
        return AlibabaAnswers.CONSOLE
                .wholePolicy(text, field)
                .<Parsed<ZillizPrincipal>>map(Parsed::invalid)
                .orElseGet(() -> Parsed.invalid(invalidForm(text, field)));
    }

    private static Finding invalidForm(String text, Field field) {
        Finding finding = Finding.error(AlibabaFinding.RAM_PRINCIPAL_FORM, field);
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(":root") && FORM.matcher(lower).matches() ? finding.withSuggestion(lower) : finding;
    }

    private static Optional<Finding> warning(String account, Field field) {
        return switch (account) {
            case Uid.SAMPLE -> Optional.of(Finding.warning(AlibabaFinding.RAM_PRINCIPAL_SAMPLE, field, account));
            case Uid.IN_GUIDE -> Optional.of(Finding.info(AlibabaFinding.RAM_PRINCIPAL_OF_THE_GUIDE, field, account));
            default -> Uid.warning(account, field);
        };
    }
}
