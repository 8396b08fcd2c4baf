package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.ZillizAccounts;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Set;
import java.util.regex.Pattern;

/// Twelve digits that name an AWS account.
public record AccountId(String text) {
    private static final Set<String> SAMPLES = Set.of("111122223333", "123456789012", "000000000000");
    private static final Pattern FORM = Pattern.compile("\\d{12}");
    private static final Pattern GROUPED = Pattern.compile("\\d{4}-\\d{4}-\\d{4}");

    static boolean isAccount(String text) {
        return FORM.matcher(text).matches();
    }

    /// Whether it is an account of AWS's own samples.
    static boolean isSample(String account) {
        return SAMPLES.contains(account);
    }

    /// The customer's own account.
    static Parsed<AccountId> judge(String text, Field field) {
        if (!isAccount(text)) {
            return Parsed.invalid(wrongForm(AwsFinding.ACCOUNT_FORM, text, field));
        }
        if (ZillizAccounts.isOnAws(text)) {
            return Parsed.invalid(Finding.error(AwsFinding.ACCOUNT_OF_ZILLIZ, field, text));
        }
        var account = new AccountId(text);
        return SAMPLES.contains(text)
                ? Parsed.valid(account, Finding.warning(AwsFinding.ACCOUNT_SAMPLE, field, text))
                : Parsed.valid(account);
    }

    /// The finding for a text that is no account, with the digits as its repair where AWS's grouped form was pasted.
    static Finding wrongForm(FindingCode code, String text, Field field) {
        Finding finding = Finding.error(code, field);
        return GROUPED.matcher(text).matches() ? finding.withSuggestion(text.replace("-", "")) : finding;
    }
}
