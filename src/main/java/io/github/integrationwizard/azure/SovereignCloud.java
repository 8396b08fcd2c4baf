package io.github.integrationwizard.azure;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.provider.TsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// An Azure cloud other than the public one. Zilliz Cloud has no region in any of them, and clouds share nothing,
/// neither accounts nor tenants (`docs/facts.md#azure-clouds`).
///
/// @param name its official name
record SovereignCloud(String name) {
    private static final List<List<String>> ROWS = TsvFile.rows(SovereignCloud.class, "clouds.tsv");

    /// The cloud of a host name in a text.
    static Optional<SovereignCloud> ofHostIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return first("host", end -> {
            int at = lower.indexOf(end) + end.length();
            return lower.contains(end) && (at == lower.length() || "/:?#;&\"'@ ".indexOf(lower.charAt(at)) >= 0);
        });
    }

    /// The cloud of a region such as `chinaeast2`.
    static Optional<SovereignCloud> ofRegion(String code) {
        return first("region", code::startsWith);
    }

    private static Optional<SovereignCloud> first(String kind, Predicate<String> matches) {
        return ROWS.stream()
                .filter(row -> row.get(1).equals(kind) && matches.test(row.get(2)))
                .findFirst()
                .map(row -> new SovereignCloud(row.get(0)));
    }

    Finding finding(Field field) {
        return Finding.error(AzureFinding.SOVEREIGN_CLOUD, field, name);
    }
}
