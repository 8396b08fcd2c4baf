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
/// @param region AWS's code of the region it is in
/// @param id the part behind the region, e.g. `vpce-svc-0654fb016640c364a`
public record EndpointService(String region, String id) {
    private static final String START = "com.amazonaws.vpce.";
    private static final String ID = "vpce-svc-[0-9a-f]{17}";
    private static final Pattern FORM = Pattern.compile("com\\.amazonaws\\.vpce\\.([a-z0-9-]+)\\.(" + ID + ")");
    private static final Pattern ANY_ID = Pattern.compile(ID);

    public static String name(String region, String id) {
        return START + region + "." + id;
    }

    public static Optional<EndpointService> parse(String name) {
        Matcher matcher = FORM.matcher(name);
        return matcher.matches()
                ? Optional.of(new EndpointService(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    public String name() {
        return name(region, id);
    }

    /// Whether Zilliz used it once, or a page of its documents garbled it, and it is not in use.
    public boolean isObsolete() {
        return isObsolete(id);
    }

    public boolean isKnown() {
        return ByocRegion.all().stream()
                .anyMatch(some ->
                        some.service().equals(Optional.of(id)) && some.code().equals(region));
    }

    private static boolean isObsolete(String id) {
        return TsvFile.rows(EndpointService.class, "obsolete-services.tsv").stream()
                .anyMatch(row -> row.get(0).equals(id));
    }

    public static Parsed<EndpointService> judge(String text, Field field, Answer<ByocRegion> region) {
        Optional<EndpointService> service = parse(text);
        Optional<String> current = region.value().flatMap(ByocRegion::serviceName);
        if (service.isEmpty()) {
            // The older Japanese page: letters of a translation within the name, and blanks within the id.
            Matcher id = ANY_ID.matcher(text.replaceAll("[^a-z0-9-]", ""));
            boolean found = id.find();
            if (found && isObsolete(id.group())) {
                return wrong(VpcFinding.ENDPOINT_SERVICE_MANGLED, field, current, id.group());
            }
            Optional<String> repair =
                    found && region.isValid() ? Optional.of(name(region.get().code(), id.group())) : current;
            return wrong(VpcFinding.ENDPOINT_SERVICE_FORM, field, repair);
        }
        if (region.isValid() && !service.get().region.equals(region.get().code())) {
            return wrong(
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

    private static Parsed<EndpointService> wrong(
            VpcFinding code, Field field, Optional<String> repair, String... args) {
        Finding finding = Finding.error(code, field, args);
        return Parsed.invalid(repair.map(finding::withSuggestion).orElse(finding));
    }
}
