package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Characters;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a container that customers can create. Source: "Naming and Referencing Containers, Blobs, and Metadata",
/// <https://learn.microsoft.com/en-us/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata>.
public record ContainerName(String text) {
    private static final Set<String> SPECIAL = Set.of("$root", "$web", "$logs", "$blobchangefeed");
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9](?!.*--)[a-z0-9-]{1,61}[a-z0-9]");

    static boolean isValid(String name) {
        return SHAPE.matcher(name).matches();
    }

    static Parsed<ContainerName> parse(String text, Field field) {
        if (SPECIAL.contains(text)) {
            return Parsed.invalid(Finding.error(AzureFinding.CONTAINER_SPECIAL, field, text));
        }
        List<Finding> inText = StorageText.containerInText(text, field);
        if (!inText.isEmpty()) {
            return Parsed.invalid(inText.toArray(Finding[]::new));
        }
        List<Finding> problems = problems(text, field);
        return problems.isEmpty()
                ? Parsed.valid(new ContainerName(text))
                : StorageText.invalid(
                        problems, text.toLowerCase(Locale.ROOT).replace('_', '-'), ContainerName::isValid);
    }

    private static List<Finding> problems(String text, Field field) {
        var problems = new ArrayList<Finding>();
        if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            problems.add(Finding.error(AzureFinding.CONTAINER_UPPER_CASE, field));
        }
        if (text.contains("_")) {
            problems.add(Finding.error(AzureFinding.CONTAINER_UNDERSCORE, field));
        }
        String notAllowed = Characters.notAllowed(text, c -> Characters.isLetterOrDigit(c) || c == '_' || c == '-');
        if (!notAllowed.isEmpty()) {
            problems.add(Finding.error(AzureFinding.CONTAINER_CHARACTERS, field, notAllowed));
        }
        if (text.length() < 3 || text.length() > 63) {
            problems.add(Finding.error(AzureFinding.CONTAINER_LENGTH, field));
        }
        if (text.startsWith("-") || text.endsWith("-")) {
            problems.add(Finding.error(AzureFinding.CONTAINER_EDGE, field));
        }
        if (text.contains("--")) {
            problems.add(Finding.error(AzureFinding.CONTAINER_ADJACENT_HYPHENS, field));
        }
        return problems;
    }
}
