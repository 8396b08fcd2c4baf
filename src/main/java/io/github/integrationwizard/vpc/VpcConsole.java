package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Table;
import java.net.URI;
import java.util.Optional;

/// Pages of the consoles.
final class VpcConsole {
    private VpcConsole() {}

    /// The page in which a step is done; empty while it depends on a region that is not known yet.
    static Optional<URI> page(Step step, Optional<ByocRegion> region) {
        return Table.rows(VpcProvider.class, "consoles.tsv").stream()
                .filter(row -> row.get(0).equals(step.id()))
                .map(row -> row.get(1))
                .findFirst()
                .filter(page -> region.isPresent() || !page.contains("{region}"))
                .map(page -> page.replace("{region}", region.map(ByocRegion::code).orElse("")))
                .map(URI::create);
    }

    /// A page of the VPC console.
    ///
    /// @param region AWS's code of the region
    /// @param list the part behind `#`, e.g. `subnets:`
    static URI list(String region, String list) {
        return URI.create("https://" + region + ".console.aws.amazon.com/vpcconsole/home?region=" + region + "#" + list);
    }
}
