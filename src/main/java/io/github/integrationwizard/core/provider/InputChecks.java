package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.FindingCode;
import io.github.integrationwizard.core.form.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Makes the checks of level 0 over what was typed. They judge by the findings of the reading, so that a field and its
/// check can never disagree.
public final class InputChecks {
    private final Reading<?> reading;
    private final Set<? extends FindingCode> together;
    private final Set<? extends FindingCode> doubts;

    /// @param together the codes of findings that tell how answers fit each other: no matter of one answer's form
    /// @param doubts the codes of mere remarks that still make a check warn
    public InputChecks(Reading<?> reading, Set<? extends FindingCode> together, Set<? extends FindingCode> doubts) {
        this.reading = reading;
        this.together = together;
        this.doubts = doubts;
    }

    /// Whether answers are right in themselves.
    public Check form(String id, Field... fields) {
        return check(id, List.of(), () -> judgeForm(List.of(fields)));
    }

    /// Whether answers fit each other.
    ///
    /// @param fields all that are looked at
    /// @param optional those of them that may be open
    public Check fit(String id, List<String> dependsOn, List<Field> fields, Set<Field> optional) {
        return check(id, dependsOn, () -> judgeFit(fields, optional));
    }

    /// Whether all that no other check looks at is right: an error anywhere must never end as "no blocker".
    ///
    /// @param fields what is looked at, as far as it was answered
    public Check rest(String id, List<Field> fields) {
        return check(id, List.of(), () -> seen(
                fields.stream().flatMap(field -> findings(field, finding -> !isAboutFit(finding)).stream()).toList(), fields));
    }

    private static Check check(String id, List<String> dependsOn, Check.Probe probe) {
        return new Check(id, 0, true, dependsOn, probe);
    }

    private Outcome judgeForm(List<Field> fields) {
        List<Cause.Found> found = fields.stream()
                .flatMap(field -> findings(field, finding -> !isAboutFit(finding)).stream())
                .toList();
        List<Cause.Missing> missing =
                fields.stream().filter(this::isMissing).map(field -> new Cause.Missing(field.id())).toList();
        boolean failed = found.stream().anyMatch(cause -> cause.finding().isError());
        return failed || missing.isEmpty() ? seen(found, fields) : Outcome.unknown(missing);
    }

    private Outcome judgeFit(List<Field> fields, Set<Field> optional) {
        List<Cause.Found> found = fields.stream()
                .flatMap(field -> findings(field, this::isAboutFit).stream())
                .toList();
        var blind = new ArrayList<Cause>();
        for (Field field : fields) {
            if (!optional.contains(field) && isMissing(field)) {
                blind.add(new Cause.Missing(field.id()));
            }
            findings(field, finding -> finding.isError() && !isAboutFit(finding)).forEach(blind::add);
        }
        boolean failed = found.stream().anyMatch(cause -> cause.finding().isError());
        return failed || blind.isEmpty() ? seen(found, fields) : Outcome.unknown(blind);
    }

    private List<Cause.Found> findings(Field field, Predicate<Finding> which) {
        return reading.findings(field.id()).stream().filter(which).map(Cause.Found::new).toList();
    }

    private boolean isMissing(Field field) {
        return !reading.values().containsKey(field.id()) && findings(field, Finding::isError).isEmpty();
    }

    private Outcome seen(List<Cause.Found> found, List<Field> fields) {
        var facts = new LinkedHashMap<String, String>();
        for (Field field : fields) {
            String value = reading.values().get(field.id());
            if (value != null) {
                facts.put(field.id(), value);
            }
        }
        boolean failed = found.stream().anyMatch(cause -> cause.finding().isError());
        return Outcome.seen(
                failed ? Status.FAIL : passOrWarn(found),
                ProvenFor.DOCUMENT,
                new Evidence(Evidence.Origin.TYPED, facts),
                found);
    }

    private Status passOrWarn(List<Cause.Found> found) {
        boolean warned = found.stream().map(Cause.Found::finding).anyMatch(finding ->
                finding.severity() == Severity.WARNING || doubts.contains(finding.code()));
        return warned ? Status.WARN : Status.PASS;
    }

    private boolean isAboutFit(Finding finding) {
        return together.contains(finding.code());
    }
}
