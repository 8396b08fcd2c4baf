package io.github.integrationwizard.alibaba;

import io.github.integrationwizard.core.bucketrole.ArtifactsBuilder;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.paste.PasteParser;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.ConsoleContext;
import io.github.integrationwizard.core.provider.ConsoleEntry;
import io.github.integrationwizard.core.provider.ConsoleGuide;
import io.github.integrationwizard.core.provider.ConsolePages;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Requirements;
import io.github.integrationwizard.core.provider.StartTile;
import io.github.integrationwizard.core.provider.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Alibaba Cloud OSS.
public final class AlibabaProvider implements Provider<AlibabaTarget> {
    /// <https://www.alibabacloud.com/help/en/ram/product-overview/limits>; even with the longest name and key, the
    /// policy is far shorter. No limit is published for trust policies.
    private static final OptionalInt MAX_CUSTOM_POLICY = OptionalInt.of(6144);

    private static final List<String> FIELD_ORDER =
            AlibabaFields.ALL.stream().map(Field::id).toList();

    private static final ConsolePages CHINA_SITE = new ConsolePages(AlibabaProvider.class, "china");

    private static final ConsoleGuide CONSOLE = new ConsoleGuide(
            List.of(
                    new ConsoleEntry(AlibabaFields.NAME.id(), "zc.name"),
                    new ConsoleEntry(AlibabaFields.DESCRIPTION.id(), "zc.desc"),
                    new ConsoleEntry(AlibabaFields.BUCKET_PERMISSION.id(), "zc.perm"),
                    new ConsoleEntry(AlibabaFields.BUCKET_NAME.id(), "zc.oss.bucket_name"),
                    new ConsoleEntry(AlibabaFields.REGION_ID.id(), "zc.oss.bucket_region"),
                    new ConsoleEntry(AlibabaFields.ROLE_ARN.id(), "zc.oss.role_arn")),
            Map.of(
                    ArtifactKind.PERMISSION_POLICY, Set.of(Step.GRANT),
                    ArtifactKind.TRUST_POLICY, Set.of(Step.TRUST)),
            Map.of(),
            true);

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
        Requirements needs = needs(answers);
        return new Reading<>(
                findings,
                artifacts(answers, needs),
                needs.readiness(),
                target(answers, needs),
                answers.values(),
                AlibabaAnswers.derived(),
                // Zilliz documents OSS only for its console in China.
                new ConsoleContext(answers.region.value(), true, List.of(), CHINA_SITE),
                Optional.empty());
    }

    @Override
    public CheckSet offlineChecks(Reading<AlibabaTarget> reading) {
        return AlibabaInputChecks.over(reading);
    }

    @Override
    public List<StartTile> startTiles() {
        return List.of(new StartTile("alibaba", "OSS", Map.of()));
    }

    @Override
    public ConsoleGuide console() {
        return CONSOLE;
    }

    @Override
    public PasteParser pasteParser() {
        return PasteParser.ofDocuments(AlibabaAnswers.CONSOLE::values);
    }

    private static List<Artifact> artifacts(AlibabaAnswers answers, Requirements needs) {
        var artifacts = new ArtifactsBuilder(MAX_CUSTOM_POLICY, OptionalInt.empty());
        if (needs.allows(ArtifactKind.PERMISSION_POLICY)) {
            BucketName bucket = answers.bucket.get();
            artifacts.permission(
                    Variant.RECOMMENDED,
                    AlibabaPolicies.recommended(bucket, answers.readOnly(), answers.kmsKey.value()));
            artifacts.permission(Variant.DOCUMENTED, AlibabaPolicies.documented(bucket, answers.readOnly()));
        }
        if (needs.allows(ArtifactKind.TRUST_POLICY)) {
            artifacts.trust(AlibabaPolicies.trust(answers.zilliz.get(), answers.externalId.get()));
        }
        return artifacts.all();
    }

    private static Requirements needs(AlibabaAnswers answers) {
        return new Requirements()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .needed(answers.permission, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.region, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.bucket, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .optional(answers.kmsKey, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.zilliz, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .needed(answers.externalId, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .needed(answers.roleArn, Goal.CREATE);
    }

    private static Optional<AlibabaTarget> target(AlibabaAnswers answers, Requirements needs) {
        return needs.allows(ArtifactKind.PERMISSION_POLICY) && needs.allows(ArtifactKind.TRUST_POLICY)
                ? answers.roleArn
                        .value()
                        .map(role -> new AlibabaTarget(
                                answers.region.get(),
                                answers.bucket.get(),
                                answers.readOnly(),
                                answers.kmsKey.value(),
                                answers.zilliz.get(),
                                answers.externalId.get(),
                                role))
                : Optional.empty();
    }
}
