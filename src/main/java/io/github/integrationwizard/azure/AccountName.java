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

    static Parsed<AccountName> judge(String text, Field field) {
        List<Finding> around = StorageText.aroundAccount(text, field);
        if (!around.isEmpty()) {
            return Parsed.invalid(around.toArray(Finding[]::new));
        }
        var faults = new ArrayList<Finding>();
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            faults.add(Finding.error(AzureFinding.STORAGE_ACCOUNT_UPPER_CASE, field));
        }
        String others = Characters.notAllowed(text, Characters::isLetterOrDigit);
        if (!others.isEmpty()) {
            faults.add(Finding.error(AzureFinding.STORAGE_ACCOUNT_CHARACTERS, field, others));
        }
        if (text.length() < 3 || text.length() > 24) {
            faults.add(Finding.error(AzureFinding.STORAGE_ACCOUNT_LENGTH, field));
        }
        return faults.isEmpty()
                ? Parsed.valid(new AccountName(text))
                : StorageText.wrong(faults, text.toLowerCase(Locale.ROOT), AccountName::isValid);
    }
}
