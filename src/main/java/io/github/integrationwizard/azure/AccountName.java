package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name of a storage account. Source:
/// <https://azure.github.io/PSRule.Rules.Azure/en/rules/Azure.Storage.Name>.
public record AccountName(String text) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]{3,24}");

    static boolean isValid(String name) {
        return SHAPE.matcher(name).matches();
    }

    static Parsed<AccountName> parse(String text, Field field) {
        List<Finding> inText = StorageText.accountInText(text, field);
        if (!inText.isEmpty()) {
            return Parsed.invalid(inText.toArray(Finding[]::new));
        }
        var problems = new ArrayList<Finding>();
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            problems.add(Finding.error(AzureFinding.STORAGE_ACCOUNT_UPPER_CASE, field));
        }
        String notAllowed = Characters.notAllowed(text, Characters::isLetterOrDigit);
        if (!notAllowed.isEmpty()) {
            problems.add(Finding.error(AzureFinding.STORAGE_ACCOUNT_CHARACTERS, field, notAllowed));
        }
        if (text.length() < 3 || text.length() > 24) {
            problems.add(Finding.error(AzureFinding.STORAGE_ACCOUNT_LENGTH, field));
        }
        return problems.isEmpty()
                ? Parsed.valid(new AccountName(text))
                : StorageText.invalid(problems, text.toLowerCase(Locale.ROOT), AccountName::isValid);
    }
}
