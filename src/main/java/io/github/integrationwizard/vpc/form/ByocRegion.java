package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.TsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A region for BYOC on AWS.
///
/// @param id Zilliz's id, e.g. `aws-us-west-2`
/// @param listed whether Zilliz lists it for BYOC
/// @param service the id of Zilliz's VPC endpoint service there, where it is published
public record ByocRegion(String id, boolean listed, Optional<String> service) {
    private static final String ID_PREFIX = "aws-";

    /// No region's id is nearly as long.
    private static final int MOST = 40;

    private static final Pattern CODE = Pattern.compile("(?:[a-z]{2}|us-gov|eusc-[a-z]{2})(?:-[a-z]+)+-\\d{1,2}");
    private static final Pattern ZONE = Pattern.compile("[a-z]{2}(?:-[a-z]+)+-\\d{1,2}[a-z]");
    private static final List<ByocRegion> ALL = load();

    /// The same as what all providers know of a region.
    public Region asRegion() {
        return new Region(id, code(), listed);
    }

    /// AWS's own code of the region, e.g. `us-west-2`.
    public String code() {
        return id.substring(ID_PREFIX.length());
    }

    /// The full name of Zilliz's VPC endpoint service, where it is published.
    public Optional<String> serviceName() {
        return service.map(known -> EndpointService.name(code(), known));
    }

    /// The code of the region that an Availability Zone lies in; empty for what is no zone's name.
    public static Optional<String> codeOfZone(String zone) {
        return zone.length() <= MOST && ZONE.matcher(zone).matches()
                ? Optional.of(zone.substring(0, zone.length() - 1))
                : Optional.empty();
    }

    public static List<String> ids() {
        return ALL.stream().map(ByocRegion::id).toList();
    }

    public static List<ByocRegion> all() {
        return ALL;
    }

    /// The region of that id, listed or not; empty where the text cannot be one.
    public static Optional<ByocRegion> of(String id) {
        if (id.length() > MOST) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(region -> region.id.equals(id))
                .findFirst()
                .or(() -> id.startsWith(ID_PREFIX)
                                && CODE.matcher(id.substring(ID_PREFIX.length()))
                                        .matches()
                        ? Optional.of(new ByocRegion(id, false, Optional.empty()))
                        : Optional.empty());
    }

    public static Parsed<ByocRegion> judge(String text, Field field) {
        Optional<ByocRegion> region = of(text);
        if (region.isEmpty()) {
            String lower = text.toLowerCase(Locale.ROOT).replace('_', '-');
            Finding finding = Finding.error(VpcFinding.BYOC_REGION_FORM, field, text);
            return Parsed.invalid(of(lower)
                    .or(() -> of(ID_PREFIX + lower))
                    .filter(ByocRegion::listed)
                    .map(meant -> finding.withSuggestion(meant.id()))
                    .orElse(finding));
        }
        if (region.get().code().startsWith("cn-")) {
            return Parsed.invalid(Finding.error(VpcFinding.BYOC_REGION_CHINA, field, text));
        }
        return region.get().listed()
                ? Parsed.valid(region.get())
                : Parsed.valid(region.get(), Finding.warning(VpcFinding.BYOC_REGION_NOT_LISTED, field, text));
    }

    private static List<ByocRegion> load() {
        return TsvFile.rows(ByocRegion.class, "regions.tsv").stream()
                .map(row -> new ByocRegion(
                        row.get(0), true, Optional.of(row.get(1)).filter(service -> !service.equals("-"))))
                .toList();
    }
}
