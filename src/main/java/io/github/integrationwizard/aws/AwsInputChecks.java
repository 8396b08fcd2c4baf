package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Evidence;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.ProvenFor;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Severity;
import io.github.integrationwizard.core.provider.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The checks of level 0 over what was typed (`domain/validation-checks.md`, section 3.1, `aws.input.*`). They judge by
/// the findings of the reading, so that a field and its check can never disagree.
final class AwsInputChecks {
    private static final String BUCKET = "aws.input.bucket";
    private static final String ROLE = "aws.input.role";
    private static final String EXTERNAL_ID = "aws.input.extid";
    private static final String PARTITION = "aws.input.partition";

    private static final Set<AwsFinding> ABOUT_PARTITION = Set.of(
            AwsFinding.ROLE_ARN_PARTITION,
            AwsFinding.ZILLIZ_ACCOUNT_PARTITION,
            AwsFinding.ZILLIZ_ACCOUNT_GLOBAL_IN_CHINA,
            AwsFinding.ZILLIZ_ACCOUNT_TEST,
            AwsFinding.KMS_KEY_PARTITION);

    private final Reading<AwsTarget> reading;

    private AwsInputChecks(Reading<AwsTarget> reading) {
        this.reading = reading;
    }

    static List<Check> over(Reading<AwsTarget> reading) {
        var checks = new AwsInputChecks(reading);
        return List.of(
                check(BUCKET, List.of(), () -> checks.judgeForm(AwsFields.BUCKET_NAME)),
                check(ROLE, List.of(), () -> checks.judgeForm(AwsFields.ROLE_ARN)),
                check(EXTERNAL_ID, List.of(), () -> checks.judgeForm(AwsFields.EXTERNAL_ID)),
                check(PARTITION, List.of(BUCKET, ROLE), checks::judgePartition));
    }

    private static Check check(String id, List<String> dependsOn, Check.Probe probe) {
        return new Check(id, 0, true, dependsOn, probe);
    }

    private Outcome judgeForm(Field field) {
        if (isMissing(field)) {
            return Outcome.unknown(new Cause.Missing(field.id()));
        }
        return seen(findings(field, finding -> !isAboutPartition(finding)), List.of(field));
    }

    private Outcome judgePartition() {
        List<Field> fields =
                List.of(AwsFields.REGION_ID, AwsFields.KMS_KEY_ARN, AwsFields.ZILLIZ_ACCOUNT, AwsFields.ROLE_ARN);
        List<Cause.Found> found = fields.stream()
                .flatMap(field -> findings(field, AwsInputChecks::isAboutPartition).stream())
                .toList();
        var blind = new ArrayList<Cause>();
        for (Field field : fields) {
            if (field != AwsFields.KMS_KEY_ARN && isMissing(field)) {
                blind.add(new Cause.Missing(field.id()));
            }
            findings(field, finding -> finding.isError() && !isAboutPartition(finding)).forEach(blind::add);
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

    private static Status passOrWarn(List<Cause.Found> found) {
        boolean warned = found.stream().map(Cause.Found::finding).anyMatch(finding ->
                finding.severity() == Severity.WARNING || finding.code() == AwsFinding.ROLE_ARN_DERIVED);
        return warned ? Status.WARN : Status.PASS;
    }

    private static boolean isAboutPartition(Finding finding) {
        return finding.code() instanceof AwsFinding code && ABOUT_PARTITION.contains(code);
    }
}
