package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.access.AccessArtifacts;
import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Consoles;
import io.github.integrationwizard.core.provider.Entry;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Needs;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Variant;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Alibaba Cloud OSS.
public final class AlibabaProvider implements Provider<AlibabaTarget> {
    /// <https://www.alibabacloud.com/help/en/ram/product-overview/limits>; no longest name and key come near it. For trust
    /// policies no limit is published.
    private static final OptionalInt MOST_OF_CUSTOM_POLICY = OptionalInt.of(6144);

    private static final List<String> FIELD_ORDER = AlibabaFields.ALL.stream().map(Field::id).toList();

    @Override
    public String id() {
        return "alibaba";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return AlibabaFields.ALL;
    }

    @Override
    public Reading<AlibabaTarget> read(Draft draft) {
        var answers = new AlibabaAnswers(draft);
        var findings = new ArrayList<Finding>(answers.reader().findings());
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        Needs needs = needs(answers);
        return new Reading<>(
                findings,
                artifacts(answers),
                needs.open(),
                needs.wrong(),
                target(answers),
                answers.values(),
                AlibabaAnswers.derived());
    }

    @Override
    public List<Check> offlineChecks(Reading<AlibabaTarget> reading) {
        return AlibabaInputChecks.over(reading);
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(AlibabaFields.NAME.id(), "zc.name"),
                new Entry(AlibabaFields.DESCRIPTION.id(), "zc.desc"),
                new Entry(AlibabaFields.BUCKET_PERMISSION.id(), "zc.perm"),
                new Entry(AlibabaFields.BUCKET_NAME.id(), "zc.oss.bucket_name"),
                new Entry(AlibabaFields.REGION_ID.id(), "zc.oss.bucket_region"),
                new Entry(AlibabaFields.ROLE_ARN.id(), "zc.oss.role_arn"));
    }

    @Override
    public Map<String, String> recognise(String pasted) {
        return AlibabaAnswers.CONSOLE.values(pasted);
    }

    /// The only site for which Zilliz documents OSS.
    @Override
    public boolean isInChina(Draft draft) {
        return true;
    }

    /// Of the China site, the only one that Zilliz documents.
    @Override
    public Optional<URI> consolePage(Step step, Draft draft) {
        return Consoles.page(AlibabaProvider.class, "china", step, new AlibabaAnswers(draft).region.value());
    }

    private static List<Artifact> artifacts(AlibabaAnswers answers) {
        var artifacts = new AccessArtifacts(MOST_OF_CUSTOM_POLICY, OptionalInt.empty());
        // A wrong key must not silently give a policy without it.
        if (answers.region.isRight() && answers.bucket.isRight() && answers.permission.isRight()
                && !answers.kmsKey.isWrong()) {
            BucketName bucket = answers.bucket.get();
            artifacts.permission(
                    Variant.RECOMMENDED,
                    AlibabaPolicies.recommended(bucket, answers.readOnly(), answers.kmsKey.value()));
            artifacts.permission(Variant.DOCUMENTED, AlibabaPolicies.documented(bucket, answers.readOnly()));
        }
        if (answers.zilliz.isRight() && answers.externalId.isRight()) {
            artifacts.trust(AlibabaPolicies.trust(answers.zilliz.get(), answers.externalId.get()));
        }
        return artifacts.all();
    }

    private static Needs needs(AlibabaAnswers answers) {
        return new Needs()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .needed(answers.permission, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.region, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.bucket, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .optional(answers.kmsKey, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.zilliz, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .needed(answers.externalId, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .needed(answers.roleArn, Goal.CREATE);
    }

    private static Optional<AlibabaTarget> target(AlibabaAnswers answers) {
        boolean right = answers.region.isRight() && answers.bucket.isRight() && answers.permission.isRight()
                && !answers.kmsKey.isWrong() && answers.zilliz.isRight() && answers.externalId.isRight()
                && answers.roleArn.isRight();
        return right
                ? Optional.of(new AlibabaTarget(
                        answers.region.get(),
                        answers.bucket.get(),
                        answers.readOnly(),
                        answers.kmsKey.value(),
                        answers.zilliz.get(),
                        answers.externalId.get(),
                        answers.roleArn.get()))
                : Optional.empty();
    }
}
