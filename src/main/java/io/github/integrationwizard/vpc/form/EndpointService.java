package io.github.integrationwizard.vpc.form;

import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Parsed;
import io.github.integrationwizard.core.provider.TsvFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Zilliz's VPC endpoint service: `com.amazonaws.vpce.<region>.vpce-svc-<17 hexadecimal digits>`.
///
/// @param region AWS's code of the region of the service
/// @param id the last part of the name, e.g. `vpce-svc-0654fb016640c364a`
public record EndpointService(String region, String id) {
    private static final String START = "com.amazonaws.vpce.";
    private static final String ID = "vpce-svc-[0-9a-f]{17}";
    private static final Pattern FORM = Pattern.compile("com\\.amazonaws\\.vpce\\.([a-z0-9-]+)\\.(" + ID + ")");
    private static final Pattern ANY_ID = Pattern.compile(ID);

    /// The full name of a service.
    static String name(String region, String id) {
        return START + region + "." + id;
    }

    /// Parses the full name of an endpoint service; empty if the text has another form.
    public static Optional<EndpointService> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new EndpointService(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// The full name of the service.
    public String name() {
        return name(region, id);
    }

    /// Whether the service is known to be out of use: Zilliz used it in the past, or a page of its documentation shows
    /// it with a damaged name.
    public boolean isObsolete() {
        return isObsolete(id);
    }

    /// Whether Zilliz publishes the service for its region.
    public boolean isKnown() {
        return ByocRegion.all().stream()
                .anyMatch(published -> published.service().equals(Optional.of(id))
                        && published.code().equals(region));
    }

    private static boolean isObsolete(String id) {
        return TsvFile.rows(EndpointService.class, "obsolete-services.tsv").stream()
                .anyMatch(row -> row.get(0).equals(id));
    }

    /// Parses the answer to the name of the endpoint service. A service of another region than the project's is
    /// invalid; an obsolete or unpublished one gets a warning. The suggestion is the published service of the region.
    public static Parsed<EndpointService> parse(String text, Field field, Answer<ByocRegion> region) {
        Optional<EndpointService> service = parse(text);
        Optional<String> current = region.value().flatMap(ByocRegion::serviceName);
        if (service.isEmpty()) {
            // Zilliz's older Japanese page has translated letters inside the name and spaces inside the ID.
            Matcher id = ANY_ID.matcher(text.replaceAll("[^a-z0-9-]", ""));
            boolean found = id.find();
            if (found && isObsolete(id.group())) {
                return invalid(VpcFinding.ENDPOINT_SERVICE_MANGLED, field, current, id.group());
            }
            Optional<String> repair =
                    found && region.isValid() ? Optional.of(name(region.get().code(), id.group())) : current;
            return invalid(VpcFinding.ENDPOINT_SERVICE_FORM, field, repair);
        }
        if (region.isValid() && !service.get().region.equals(region.get().code())) {
            return invalid(
                    VpcFinding.ENDPOINT_SERVICE_REGION,
                    field,
                    current,
                    service.get().region,
                    region.get().code());
        }
        if (service.get().isObsolete()) {
            Finding finding = Finding.warning(VpcFinding.ENDPOINT_SERVICE_OBSOLETE, field, service.get().id);
            return Parsed.valid(
                    service.get(), current.map(finding::withSuggestion).orElse(finding));
        }
        return service.get().isKnown()
                ? Parsed.valid(service.get())
                : Parsed.valid(service.get(), unknown(field, service.get(), current));
    }

    private static Finding unknown(Field field, EndpointService service, Optional<String> current) {
        Finding finding = Finding.warning(VpcFinding.ENDPOINT_SERVICE_UNKNOWN, field, service.id);
        return current.map(finding::withSuggestion).orElse(finding);
    }

    private static Parsed<EndpointService> invalid(
            VpcFinding code, Field field, Optional<String> repair, String... args) {
        Finding finding = Finding.error(code, field, args);
        return Parsed.invalid(repair.map(finding::withSuggestion).orElse(finding));
    }
}
