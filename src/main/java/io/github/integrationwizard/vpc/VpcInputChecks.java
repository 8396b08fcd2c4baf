package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.provider.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The checks of level 0 over what was typed. They judge by the findings of the reading, so that a field and its check
/// can never disagree.
final class VpcInputChecks {
    private final Reading<VpcTarget> reading;

    private VpcInputChecks(Reading<VpcTarget> reading) {
        this.reading = reading;
    }

    static List<Check> over(Reading<VpcTarget> reading) {
        var checks = new VpcInputChecks(reading);
        return List.of(
                checks.check("byoc.input.block", List.of(VpcFields.REGION_ID, VpcFields.VPC_CIDR), List.of()),
                checks.check("byoc.input.plan", List.of(), List.of(
                        VpcFields.PROJECT_NAME, VpcFields.LAYOUT, VpcFields.AVOID, VpcFields.AVAILABILITY_ZONES,
                        VpcFields.SUBNET_CIDRS, VpcFields.EGRESS)),
                checks.check("byoc.input.endpoint", List.of(), List.of(
                        VpcFields.PRIVATE_LINK, VpcFields.ENDPOINT_SERVICE, VpcFields.ENDPOINT_DNS)),
                checks.check("byoc.input.ids",
                        List.of(VpcFields.VPC_ID, VpcFields.SUBNET_IDS, VpcFields.SECURITY_GROUP_ID),
                        List.of(VpcFields.VPC_ENDPOINT_ID)));
    }

    /// @param needed without them nothing can be said
    /// @param optional those that may stay open, unless the reading lists them as open
    private Check check(String id, List<Field> needed, List<Field> optional) {
        return new Check(id, 0, true, List.of(), () -> judge(needed, optional));
    }

    private Outcome judge(List<Field> needed, List<Field> optional) {
        var fields = new ArrayList<>(needed);
        fields.addAll(optional);
        List<Cause.Found> found = fields.stream()
                .flatMap(field -> reading.findings(field.id()).stream())
                .map(Cause.Found::new)
                .toList();
        boolean failed = found.stream().anyMatch(cause -> cause.finding().isError());
        List<Cause.Missing> missing = fields.stream()
                .map(Field::id)
                .filter(id -> reading.open().stream().anyMatch(open -> open.field().equals(id)))
                .map(Cause.Missing::new)
                .toList();
        if (!failed && !missing.isEmpty()) {
            return Outcome.unknown(missing);
        }
        var facts = new LinkedHashMap<String, String>();
        fields.forEach(field -> {
            String value = reading.values().get(field.id());
            if (value != null) {
                facts.put(field.id(), value);
            }
        });
        boolean warned = found.stream().anyMatch(cause -> cause.finding().severity() == Severity.WARNING);
        return Outcome.seen(
                failed ? Status.FAIL : warned ? Status.WARN : Status.PASS,
                ProvenFor.DOCUMENT,
                new Evidence(Evidence.Origin.TYPED, facts),
                found);
    }
}
