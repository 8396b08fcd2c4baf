package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Step;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The console page of each step, from the table `consoles.tsv`: part of the cloud, step, address. In an address,
/// `{name}` is a placeholder for the value of that name in a reading.
///
/// @param owner a class in the package that contains the table
/// @param part the part of the cloud that the console belongs to, e.g. `aws-cn`
public record ConsolePages(Class<?> owner, String part) {
    private static final Pattern VALUE = Pattern.compile("\\{([A-Za-z]+)}");

    private static final ClassValue<List<Row>> TABLES = new ClassValue<>() {
        @Override
        protected List<Row> computeValue(Class<?> owner) {
            return TsvFile.rows(owner, "consoles.tsv").stream()
                    .map(row -> new Row(row.get(0), row.get(1), row.get(2)))
                    .toList();
        }
    };

    private record Row(String part, String step, String address) {}

    /// The first page of a step for which all placeholders have values; empty if there is none.
    ///
    /// @param values valid answers and derived values, by name
    public Optional<URI> page(Step step, Map<String, String> values) {
        return TABLES.get(owner).stream()
                .filter(row -> row.part().equals(part) && row.step().equals(step.id()))
                .map(Row::address)
                .filter(page -> VALUE.matcher(page).results().allMatch(value -> values.containsKey(value.group(1))))
                .findFirst()
                .map(page ->
                        VALUE.matcher(page).replaceAll(value -> Matcher.quoteReplacement(values.get(value.group(1)))))
                .map(URI::create);
    }
}
