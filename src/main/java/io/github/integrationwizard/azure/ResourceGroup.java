package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a resource group: up to 90 letters and digits of any language, `_`, `-`, `.`, `(` and `)`, without a
/// final dot. Source: <https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-name-rules>.
public record ResourceGroup(String text) {
    private static final int MAX_LENGTH = 90;
    private static final Pattern IN_ID = Pattern.compile("(?i).*/resourceGroups/([^/?#]+).*");

    static Parsed<ResourceGroup> parse(String text, Field field) {
        Matcher id = IN_ID.matcher(text);
        if (id.matches() && parse(id.group(1), field).findings().isEmpty()) {
            return Parsed.invalid(Finding.error(AzureFinding.RESOURCE_GROUP_IS_RESOURCE_ID, field, id.group(1))
                    .withSuggestion(id.group(1)));
        }
        String notAllowed = Characters.notAllowed(text, c -> Character.isLetterOrDigit(c) || "_-.()".indexOf(c) >= 0);
        if (!notAllowed.isEmpty()) {
            return Parsed.invalid(Finding.error(AzureFinding.RESOURCE_GROUP_CHARACTERS, field, notAllowed));
        }
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            return Parsed.invalid(Finding.error(AzureFinding.RESOURCE_GROUP_LENGTH, field));
        }
        return text.endsWith(".")
                ? Parsed.invalid(Finding.error(AzureFinding.RESOURCE_GROUP_EDGE, field))
                : Parsed.valid(new ResourceGroup(text));
    }
}
