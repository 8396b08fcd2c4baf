package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Regions;
import io.github.integrationwizard.core.provider.TsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The Zilliz Cloud regions on Azure.
final class AzureRegions {
    static final Regions ALL = Regions.load(AzureRegions.class, "az-");

    /// Region IDs that appear only in samples.
    private static final List<String> SAMPLES = TsvFile.rows(AzureRegions.class, "regions.tsv").stream()
            .filter(row -> row.get(1).equals("sample"))
            .map(List::getFirst)
            .toList();

    private AzureRegions() {}

    static Parsed<Region> parse(String text, Field field) {
        String code = code(text);
        Optional<SovereignCloud> cloud = SovereignCloud.ofRegion(code);
        if (cloud.isPresent()) {
            return Parsed.invalid(cloud.get().finding(field));
        }
        Parsed<Region> parsed = ALL.parse(text, code, field);
        return SAMPLES.contains(text)
                ? Parsed.valid(
                        parsed.value().orElseThrow(),
                        Finding.warning(AzureFinding.AZURE_REGION_ONLY_IN_SAMPLE, field, text))
                : parsed;
    }

    /// Converts any notation of a region to Azure's region name: `East US`, `azure-eastus`, `AZ-EASTUS`.
    private static String code(String text) {
        return text.toLowerCase(Locale.ROOT).replaceFirst("^(azure|az)[-_]", "").replaceAll("[ _-]", "");
    }
}
