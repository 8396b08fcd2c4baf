package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.bucketrole.ZillizAccounts;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Parsed;
import java.util.Set;
import java.util.regex.Pattern;

/// The ID of an AWS account: twelve digits.
public record AccountId(String text) {
    private static final Set<String> SAMPLES = Set.of("111122223333", "123456789012", "000000000000");
    private static final Pattern FORM = Pattern.compile("\\d{12}");
    private static final Pattern GROUPED = Pattern.compile("\\d{4}-\\d{4}-\\d{4}");

    static boolean isAccount(String text) {
        return FORM.matcher(text).matches();
    }

    /// Whether an account appears in AWS's own samples.
    static boolean isSample(String account) {
        return SAMPLES.contains(account);
    }

    /// Parses the customer's own account.
    static Parsed<AccountId> parse(String text, Field field) {
        if (!isAccount(text)) {
            return Parsed.invalid(invalidForm(AwsFinding.ACCOUNT_FORM, text, field));
        }
        if (ZillizAccounts.isOnAws(text)) {
            return Parsed.invalid(Finding.error(AwsFinding.ACCOUNT_OF_ZILLIZ, field, text));
        }
        var account = new AccountId(text);
        return SAMPLES.contains(text)
                ? Parsed.valid(account, Finding.warning(AwsFinding.ACCOUNT_SAMPLE, field, text))
                : Parsed.valid(account);
    }

    /// The finding for a text that is not an account ID; if it is in AWS's grouped format, the digits are the
    /// suggestion.
    static Finding invalidForm(FindingCode code, String text, Field field) {
        Finding finding = Finding.error(code, field);
        return GROUPED.matcher(text).matches() ? finding.withSuggestion(text.replace("-", "")) : finding;
    }
}
