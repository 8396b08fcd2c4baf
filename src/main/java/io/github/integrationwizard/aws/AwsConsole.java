package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.form.Step;
import java.net.URI;
import java.util.Optional;

/// The page of the foreign console in which a step is done.
final class AwsConsole {
    private AwsConsole() {}

    /// Empty while the page depends on a region that is not known yet.
    static Optional<URI> page(Step step, Optional<AwsRegion> region) {
        Partition partition = region.map(AwsRegion::partition).orElse(Partition.GLOBAL);
        return Table.rows("consoles.tsv").stream()
                .filter(row -> row.get(0).equals(partition.id()) && row.get(1).equals(step.id()))
                .map(row -> row.get(2))
                .findFirst()
                .filter(page -> region.isPresent() || !page.contains("{region}"))
                .map(page -> page.replace("{region}", region.map(AwsRegion::code).orElse("")))
                .map(URI::create);
    }
}
