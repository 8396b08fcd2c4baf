package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Table;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The page of the foreign console in which a step is done.
final class AzureConsole {
    private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z]+)}");

    private AzureConsole() {}

    /// @param values right answers, by field id
    static Optional<URI> page(Step step, Map<String, String> values) {
        return Table.rows(AzureConsole.class, "consoles.tsv").stream()
                .filter(row -> row.get(0).equals(step.id()))
                .map(row -> row.get(1))
                .filter(page -> VALUE.matcher(page).results().allMatch(value -> values.containsKey(value.group(1))))
                .findFirst()
                .map(page -> VALUE.matcher(page).replaceAll(value -> values.get(value.group(1))))
                .map(URI::create);
    }
}
