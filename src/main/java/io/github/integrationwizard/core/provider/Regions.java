package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FormFinding;
import io.github.integrationwizard.core.form.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The Zilliz Cloud regions on one cloud.
///
/// @param all in display order
/// @param prefix Zilliz's prefix to the cloud's own code, e.g. `aws-`
public record Regions(List<Region> all, String prefix) {
    public Regions {
        all = List.copyOf(all);
    }

    /// Loads the table `regions.tsv`: ids, and whether they are `verified`.
    ///
    /// @param owner a class in the package that contains the table
    public static Regions load(Class<?> owner, String prefix) {
        return new Regions(
                TsvFile.rows(owner, "regions.tsv").stream()
                        .map(row -> new Region(
                                row.get(0),
                                row.get(0).substring(prefix.length()),
                                row.get(1).equals("verified")))
                        .toList(),
                prefix);
    }

    /// Every region's id.
    public List<String> ids() {
        return all.stream().map(Region::id).toList();
    }

    private Optional<Region> of(String id) {
        return all.stream().filter(region -> region.id().equals(id)).findFirst();
    }

    /// Parses an answer as typed.
    public Parsed<Region> parse(String text, Field field) {
        return parse(text, text, field);
    }

    /// Parses an answer; a region in another notation, e.g. `us-west-2`, is an error with Zilliz's notation as the
    /// suggestion.
    ///
    /// @param candidate the same answer without the parts that cannot belong to a region's code
    public Parsed<Region> parse(String text, String candidate, Field field) {
        Optional<Region> known = of(text);
        if (known.isEmpty()) {
            Finding finding = Finding.error(FormFinding.REGION_UNKNOWN, field, text);
            return Parsed.invalid(matching(candidate)
                    .map(region -> finding.withSuggestion(region.id()))
                    .orElse(finding));
        }
        return known.get().verified()
                ? Parsed.valid(known.get())
                : Parsed.valid(known.get(), Finding.info(FormFinding.REGION_ID_DERIVED, field, text));
    }

    private Optional<Region> matching(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('_', '-');
        return of(lower).or(() -> of(prefix + lower));
    }
}
