package io.github.integrationwizard.zilliz;

import io.github.integrationwizard.core.provider.TsvFile;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The two sites of Zilliz Cloud, which share no accounts, projects or API keys.
public enum ZillizSite {
    GLOBAL("https://api.cloud.zilliz.com"),
    CHINA("https://api.cloud.zilliz.com.cn");

    private static final Map<String, ZillizSite> BY_REGION_PREFIX = load();

    private final URI api;

    ZillizSite(String api) {
        this.api = URI.create(api);
    }

    /// The base URL of the control plane API (<https://docs.zilliz.com/reference/restful/export-backup-files-v2>).
    public URI api() {
        return api;
    }

    /// The site that serves a region; empty if the text is not a region ID of Zilliz Cloud.
    ///
    /// @param regionId Zilliz's own ID of the region, e.g. `aws-us-west-2`
    public static Optional<ZillizSite> ofRegion(String regionId) {
        for (int end = regionId.length() - 1; end > 0; end--) {
            ZillizSite site = BY_REGION_PREFIX.get(regionId.substring(0, end));
            if (site != null) {
                return Optional.of(site);
            }
        }
        return Optional.empty();
    }

    private static Map<String, ZillizSite> load() {
        return TsvFile.rows(ZillizSite.class, "sites.tsv").stream()
                .collect(Collectors.toMap(
                        row -> row.get(0), row -> valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }
}
