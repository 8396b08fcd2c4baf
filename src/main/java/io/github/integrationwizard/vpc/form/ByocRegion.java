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

/// A region of AWS as Zilliz Cloud names it for BYOC (`docs/facts.md#byoc-vpc`).
///
/// @param id Zilliz's ID of the region, e.g. `aws-us-west-2`
/// @param listed whether Zilliz lists the region for BYOC
/// @param service the ID of Zilliz's VPC endpoint service in the region, e.g. `vpce-svc-0654fb016640c364a`; empty where
/// none is published
public record ByocRegion(String id, boolean listed, Optional<String> service) {
    private static final String ID_PREFIX = "aws-";

    /// Longer than every region id, so that no pattern is tried on a long text.
    private static final int MAX_LENGTH = 40;

    private static final Pattern CODE = Pattern.compile("(?:[a-z]{2}|us-gov|eusc-[a-z]{2})(?:-[a-z]+)+-\\d{1,2}");
    private static final Pattern ZONE = Pattern.compile("[a-z]{2}(?:-[a-z]+)+-\\d{1,2}[a-z]");
    private static final List<ByocRegion> ALL = load();

    /// This region as the type that all providers share.
    public Region asRegion() {
        return new Region(id, code(), listed);
    }

    /// AWS's code of the region, e.g. `us-west-2`.
    public String code() {
        return id.substring(ID_PREFIX.length());
    }

    /// The full name of Zilliz's VPC endpoint service in the region; empty where none is published.
    public Optional<String> serviceName() {
        return service.map(serviceId -> EndpointService.name(code(), serviceId));
    }

    /// AWS's code of the region of an Availability Zone, e.g. `us-west-2` for `us-west-2a`; empty if the text is not
    /// the name of an Availability Zone. Local Zones are not accepted.
    public static Optional<String> codeOfZone(String zone) {
        return zone.length() <= MAX_LENGTH && ZONE.matcher(zone).matches()
                ? Optional.of(zone.substring(0, zone.length() - 1))
                : Optional.empty();
    }

    /// The IDs of all regions that Zilliz lists for BYOC, in the order of its list.
    public static List<String> ids() {
        return ALL.stream().map(ByocRegion::id).toList();
    }

    /// All regions that Zilliz lists for BYOC, in the order of its list.
    public static List<ByocRegion> all() {
        return ALL;
    }

    /// The region with this ID, listed or not; empty if the text does not have the form of a region ID.
    public static Optional<ByocRegion> of(String id) {
        if (id.length() > MAX_LENGTH) {
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

    /// Parses the ID of a region. Regions in China are invalid; a region that Zilliz does not list gets a warning.
    public static Parsed<ByocRegion> parse(String text, Field field) {
        Optional<ByocRegion> region = of(text);
        if (region.isEmpty()) {
            String lower = text.toLowerCase(Locale.ROOT).replace('_', '-');
            Finding finding = Finding.error(VpcFinding.BYOC_REGION_FORM, field, text);
            return Parsed.invalid(of(lower)
                    .or(() -> of(ID_PREFIX + lower))
                    .filter(ByocRegion::listed)
                    .map(suggestion -> finding.withSuggestion(suggestion.id()))
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
