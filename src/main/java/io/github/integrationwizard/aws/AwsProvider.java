package io.github.integrationwizard.aws;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.paste.Recogniser;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Consoles;
import io.github.integrationwizard.core.provider.Entry;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Needs;
import io.github.integrationwizard.core.provider.Open;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Region;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// AWS S3, in the global partition and in China.
public final class AwsProvider implements Provider<AwsTarget> {
    private static final List<String> FIELD_ORDER = AwsFields.ALL.stream().map(Field::id).toList();

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
        List<Artifact> artifacts = AwsArtifacts.of(answers);
        var findings = new ArrayList<>(answers.reader().findings());
        if (answers.isRoleDerived()) {
            findings.add(Finding.info(
                    AwsFinding.ROLE_ARN_DERIVED, AwsFields.ROLE_ARN, answers.role().orElseThrow().text()));
        }
        if (answers.prefix.isRight()) {
            findings.add(Finding.info(AwsFinding.PREFIX_NARROWS, AwsFields.PREFIX));
        }
        if (answers.kmsKey.isRight() && answers.role().isEmpty() && !answers.roleArn.isWrong()) {
            findings.add(Finding.info(AwsFinding.KMS_KEY_POLICY_NEEDS_ROLE, AwsFields.KMS_KEY_ARN));
        }
        List<Artifact> tooLong = artifacts.stream().filter(Artifact::isTooLong).toList();
        Map<String, String> values = answers.values();
        for (Artifact artifact : tooLong) {
            findings.add(tooLong(artifact));
            values.remove(longest(artifact).id());
        }
        // What is left of the kind would grant something else than what was asked for.
        Set<ArtifactKind> withheld = tooLong.stream().map(Artifact::kind).collect(Collectors.toSet());
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        Needs needs = needs(answers);
        return new Reading<>(
                findings,
                artifacts.stream().filter(artifact -> !withheld.contains(artifact.kind())).toList(),
                needs.open(),
                Stream.concat(
                                needs.wrong().stream(),
                                tooLong.stream().map(artifact ->
                                        new Open(longest(artifact).id(), List.of(artifact.kind(), Goal.CREATE))))
                        .distinct()
                        .toList(),
                tooLong.isEmpty() ? target(answers) : Optional.empty(),
                values,
                answers.derived());
    }

    @Override
    public List<Check> offlineChecks(Reading<AwsTarget> reading) {
        return AwsInputChecks.over(reading);
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(AwsFields.NAME.id(), "zc.name"),
                new Entry(AwsFields.DESCRIPTION.id(), "zc.desc"),
                new Entry(AwsFields.BUCKET_PERMISSION.id(), "zc.perm"),
                new Entry(AwsFields.REGION_ID.id(), "zc.region"),
                new Entry(AwsFields.BUCKET_NAME.id(), "zc.s3.bucket_name"),
                new Entry(AwsFields.ROLE_ARN.id(), "zc.s3.role_arn"));
    }

    @Override
    public Map<String, String> recognise(String pasted) {
        return AwsAnswers.CONSOLE.values(pasted);
    }

    @Override
    public Recogniser recogniser() {
        return new AwsRecogniser(this::recognise);
    }

    @Override
    public boolean isInChina(Draft draft) {
        return new AwsAnswers(draft).region.value().map(Partition::of).filter(Partition.CHINA::equals).isPresent();
    }

    @Override
    public List<String> guideVariants(Draft draft) {
        return isInChina(draft) ? List.of("cn") : List.of();
    }

    @Override
    public Optional<URI> consolePage(Step step, Draft draft) {
        Optional<Region> region = new AwsAnswers(draft).region.value();
        Partition partition = region.map(Partition::of).orElse(Partition.GLOBAL);
        return Consoles.page(AwsProvider.class, partition.id(), step, region);
    }

    private static Field longest(Artifact artifact) {
        return artifact.kind() == ArtifactKind.TRUST_POLICY ? AwsFields.EXTERNAL_ID : AwsFields.PREFIX;
    }

    private static Finding tooLong(Artifact artifact) {
        return Finding.error(
                AwsFinding.POLICY_TOO_LONG,
                longest(artifact),
                Integer.toString(artifact.characters()),
                Integer.toString(artifact.mostCharacters().orElseThrow()));
    }

    private static Needs needs(AwsAnswers answers) {
        return new Needs()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .needed(answers.permission, ArtifactKind.PERMISSION_POLICY, ArtifactKind.KEY_POLICY, Goal.CREATE)
                .needed(answers.region, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .needed(answers.bucket, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .optional(answers.prefix, ArtifactKind.PERMISSION_POLICY, Goal.CREATE)
                .optional(answers.kmsKey, ArtifactKind.PERMISSION_POLICY, ArtifactKind.KEY_POLICY, Goal.CREATE)
                .needed(answers.zilliz, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .needed(answers.externalId, ArtifactKind.TRUST_POLICY, Goal.CREATE)
                .optional(answers.account, Goal.CREATE)
                .optional(answers.roleName, Goal.CREATE)
                .needed(answers.roleArn, Goal.CREATE);
    }

    private static Optional<AwsTarget> target(AwsAnswers answers) {
        boolean right = answers.region.isRight() && answers.bucket.isRight() && answers.permission.isRight()
                && !answers.prefix.isWrong() && !answers.kmsKey.isWrong()
                && answers.zilliz.isRight() && answers.externalId.isRight() && answers.role().isPresent();
        return right
                ? Optional.of(new AwsTarget(
                        answers.region.get(),
                        answers.bucket.get(),
                        answers.readOnly(),
                        answers.prefix.value(),
                        answers.kmsKey.value(),
                        answers.zilliz.get(),
                        answers.externalId.get(),
                        answers.role().orElseThrow()))
                : Optional.empty();
    }
}
