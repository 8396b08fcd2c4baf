package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.form.Step;
import java.net.URI;
import java.util.Optional;

/// The pages of the foreign consoles in which steps are done.
public final class Consoles {
    private Consoles() {}

    /// Looks a page up in the table `consoles.tsv`: part of the cloud, step, address, in which `{region}` stands for the
    /// cloud's own code of the region. Empty where there is none, or it depends on a region that is not known yet.
    ///
    /// @param beside a class of the package in which the table lies
    /// @param part the part of the cloud whose console it is
    public static Optional<URI> page(Class<?> beside, String part, Step step, Optional<Region> region) {
        return Table.rows(beside, "consoles.tsv").stream()
                .filter(row -> row.get(0).equals(part) && row.get(1).equals(step.id()))
                .map(row -> row.get(2))
                .findFirst()
                .filter(page -> region.isPresent() || !page.contains("{region}"))
                .map(page -> page.replace("{region}", region.map(Region::code).orElse("")))
                .map(URI::create);
    }
}
