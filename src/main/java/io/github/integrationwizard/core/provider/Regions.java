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
/// @param all in the order in which they are offered
/// @param prefix what Zilliz puts in front of the cloud's own code, e.g. `aws-`
public record Regions(List<Region> all, String prefix) {
    public Regions {
        all = List.copyOf(all);
    }

    /// Reads the table `regions.tsv`: ids, and whether they are `verified`.
    ///
    /// @param beside a class of the package in which the table lies
    public static Regions load(Class<?> beside, String prefix) {
        return new Regions(
                TsvFile.rows(beside, "regions.tsv").stream()
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

    /// Judges an answer as written.
    public Parsed<Region> judge(String text, Field field) {
        return judge(text, text, field);
    }

    /// Judges an answer; a region that is not written as Zilliz writes it, e.g. `us-west-2`, is offered as the repair.
    ///
    /// @param likely the same answer, with what surely is no part of a region's code taken away
    public Parsed<Region> judge(String text, String likely, Field field) {
        Optional<Region> region = of(text);
        if (region.isEmpty()) {
            Finding finding = Finding.error(FormFinding.REGION_UNKNOWN, field, text);
            return Parsed.invalid(
                    meantBy(likely).map(meant -> finding.repairedBy(meant.id())).orElse(finding));
        }
        return region.get().verified()
                ? Parsed.valid(region.get())
                : Parsed.valid(region.get(), Finding.info(FormFinding.REGION_ID_DERIVED, field, text));
    }

    private Optional<Region> meantBy(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('_', '-');
        return of(lower).or(() -> of(prefix + lower));
    }
}
