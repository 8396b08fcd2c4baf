package io.github.integrationwizard.aws;

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
import io.github.integrationwizard.core.provider.Region;
import io.github.integrationwizard.core.provider.Requirements;
import io.github.integrationwizard.core.provider.StartTile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// AWS S3, in the global partition and in China.
public final class AwsProvider implements Provider<AwsTarget> {
    private static final List<String> FIELD_ORDER =
            AwsFields.ALL.stream().map(Field::id).toList();

    private static final ConsoleGuide CONSOLE = new ConsoleGuide(
            List.of(
                    new ConsoleEntry(AwsFields.NAME.id(), "zc.name"),
                    new ConsoleEntry(AwsFields.DESCRIPTION.id(), "zc.desc"),
                    new ConsoleEntry(AwsFields.BUCKET_PERMISSION.id(), "zc.perm"),
                    new ConsoleEntry(AwsFields.REGION_ID.id(), "zc.region"),
                    new ConsoleEntry(AwsFields.BUCKET_NAME.id(), "zc.s3.bucket_name"),
                    new ConsoleEntry(AwsFields.ROLE_ARN.id(), "zc.s3.role_arn")),
            Map.of(
                    ArtifactKind.PERMISSION_POLICY, Set.of(Step.GRANT),
                    ArtifactKind.KEY_POLICY, Set.of(Step.GRANT),
                    ArtifactKind.TRUST_POLICY, Set.of(Step.TRUST)),
            Map.of(),
            true);

    @Override
    public String id() {
        return "aws";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return AwsFields.ALL;
    }

    @Override
    public Reading<AwsTarget> read(Draft draft) {
        var answers = new AwsAnswers(draft);
        Requirements needs = needs(answers);
        List<Artifact> artifacts = AwsArtifacts.of(answers, needs);
        var findings = new ArrayList<>(answers.reader().findings());
        if (answers.isRoleDerived()) {
            findings.add(Finding.info(
                    AwsFinding.ROLE_ARN_DERIVED,
                    AwsFields.ROLE_ARN,
                    answers.role().orElseThrow().text()));
        }
        if (answers.prefix.isValid()) {
            findings.add(Finding.info(AwsFinding.PREFIX_NARROWS, AwsFields.PREFIX));
        }
        if (answers.kmsKey.isValid() && answers.role().isEmpty() && !answers.roleArn.isInvalid()) {
            findings.add(Finding.info(AwsFinding.KMS_KEY_POLICY_NEEDS_ROLE, AwsFields.KMS_KEY_ARN));
        }
        Map<String, String> values = answers.values();
        for (Artifact artifact : artifacts.stream().filter(Artifact::isTooLong).toList()) {
            findings.add(tooLong(artifact));
            values.remove(longest(artifact).id());
            // The other variants of this kind would grant something other than intended.
            needs.withhold(longest(artifact), artifact.kind(), Goal.CREATE);
        }
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        return new Reading<>(
                findings,
                artifacts.stream()
                        .filter(artifact -> needs.allows(artifact.kind()))
                        .toList(),
                needs.readiness(),
                target(answers, needs),
                values,
                answers.derived(),
                console(answers.region.value()),
                Optional.empty());
    }

    private static ConsoleContext console(Optional<Region> region) {
        Partition partition = region.map(Partition::of).orElse(Partition.GLOBAL);
        boolean inChina = partition == Partition.CHINA;
        return new ConsoleContext(
                region,
                inChina,
                inChina ? List.of("cn") : List.of(),
                new ConsolePages(AwsProvider.class, partition.id()));
    }

    @Override
    public CheckSet offlineChecks(Reading<AwsTarget> reading) {
        return AwsInputChecks.over(reading);
    }

    @Override
    public List<StartTile> startTiles() {
        return List.of(
                new StartTile("aws", "S3", Map.of()),
                new StartTile("aws-cn", "CN", Map.of(AwsFields.REGION_ID.id(), "aws-cn-northwest-1")));
    }

    @Override
    public ConsoleGuide console() {
        return CONSOLE;
    }

    @Override
    public PasteParser pasteParser() {
        return new AwsPasteParser(AwsAnswers.CONSOLE::values);
    }

    private static Field longest(Artifact artifact) {
        return artifact.kind() == ArtifactKind.TRUST_POLICY ? AwsFields.EXTERNAL_ID : AwsFields.PREFIX;
    }

    private static Finding tooLong(Artifact artifact) {
        return Finding.error(
                AwsFinding.POLICY_TOO_LONG,
                longest(artifact),
                Integer.toString(artifact.characters()),
                Integer.toString(artifact.maxCharacters().orElseThrow()));
    }

    private static Requirements needs(AwsAnswers answers) {
        return new Requirements()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .needed(answers.permission, ArtifactKind.PERMISSION_POLICY, ArtifactKind.KEY_POLICY, Goal.CREATE)
                .needed(answers.region, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.bucket, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .optional(answers.prefix, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .optional(answers.kmsKey, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .neededToWrite(answers.region, ArtifactKind.KEY_POLICY)
                .neededToWrite(answers.kmsKey, ArtifactKind.KEY_POLICY)
                .needed(answers.zilliz, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .needed(answers.externalId, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .optional(answers.account, Goal.CREATE)
                .optional(answers.roleName, Goal.CREATE)
                .needed(answers.roleArn, Goal.CREATE);
    }

    private static Optional<AwsTarget> target(AwsAnswers answers, Requirements needs) {
        return needs.allows(ArtifactKind.PERMISSION_POLICY) && needs.allows(ArtifactKind.TRUST_POLICY)
                ? answers.role()
                        .map(role -> new AwsTarget(
                                answers.region.get(),
                                answers.bucket.get(),
                                answers.readOnly(),
                                answers.prefix.value(),
                                answers.kmsKey.value(),
                                answers.zilliz.get(),
                                answers.externalId.get(),
                                role))
                : Optional.empty();
    }
}
