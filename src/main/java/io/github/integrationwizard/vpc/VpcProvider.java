package io.github.integrationwizard.vpc;

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
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.Reading;
import io.github.integrationwizard.core.provider.Requirements;
import io.github.integrationwizard.core.provider.StartTile;
import io.github.integrationwizard.vpc.form.ByocRegion;
import io.github.integrationwizard.vpc.form.Egress;
import io.github.integrationwizard.vpc.form.EndpointDns;
import io.github.integrationwizard.vpc.form.Layout;
import io.github.integrationwizard.vpc.form.VpcFields;
import io.github.integrationwizard.vpc.plan.Plan;
import io.github.integrationwizard.vpc.plan.VpcTarget;
import io.github.integrationwizard.vpc.review.ExpectedNetwork;
import io.github.integrationwizard.vpc.template.PlanText;
import io.github.integrationwizard.vpc.template.VpcArtifacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The provider of the network that a Zilliz BYOC project on AWS needs.
public final class VpcProvider implements Provider<VpcTarget> {
    private static final List<String> FIELD_ORDER =
            VpcFields.ALL.stream().map(Field::id).toList();
    private static final List<Purpose> ARTIFACTS = List.of(
            ArtifactKind.CLOUDFORMATION,
            ArtifactKind.TERRAFORM,
            ArtifactKind.CLI_SCRIPT,
            ArtifactKind.UNDO_SCRIPT,
            ArtifactKind.COLLECT_SCRIPT);

    private static final ConsolePages PAGES = new ConsolePages(VpcProvider.class, "aws");

    private static final ConsoleGuide CONSOLE = new ConsoleGuide(
            List.of(
                    new ConsoleEntry(VpcFields.VPC_ID.id(), "zc.byoc.vpc_id"),
                    new ConsoleEntry(VpcFields.SUBNET_IDS.id(), "zc.byoc.subnet_ids"),
                    new ConsoleEntry(VpcFields.SECURITY_GROUP_ID.id(), "zc.byoc.sg_id"),
                    new ConsoleEntry(VpcFields.VPC_ENDPOINT_ID.id(), "zc.byoc.vpce_id")),
            Map.of(
                    ArtifactKind.CLOUDFORMATION, Set.of(Step.TRUST),
                    ArtifactKind.TERRAFORM, Set.of(Step.TRUST),
                    ArtifactKind.CLI_SCRIPT, Set.of(Step.TRUST),
                    ArtifactKind.UNDO_SCRIPT, Set.of(Step.TRUST),
                    ArtifactKind.COLLECT_SCRIPT, Set.of(Step.VALIDATE)),
            Map.of(),
            false);

    @Override
    public String id() {
        return "vpc";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return VpcFields.ALL;
    }

    /// The network that follows from a draft with a valid block, even if other answers are invalid, so that a drawing
    /// can show the errors. Artifacts need all answers valid.
    public Optional<Plan> plan(Draft draft) {
        return new VpcAnswers(draft).plan();
    }

    /// What an existing network is compared with according to a draft. It needs no plan.
    public ExpectedNetwork expectation(Draft draft) {
        var answers = new VpcAnswers(draft);
        return new ExpectedNetwork(
                answers.region.value(),
                answers.usesPrivateLink(),
                answers.avoid.value().orElse(List.of()),
                ids(answers));
    }

    @Override
    public Reading<VpcTarget> read(Draft draft) {
        var answers = new VpcAnswers(draft);
        var findings = new ArrayList<Finding>(answers.reader().findings());
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        Requirements needs = needs(answers);
        boolean isReady = needs.allows(ArtifactKind.CLOUDFORMATION);
        List<Artifact> artifacts = isReady ? VpcArtifacts.of(text(answers)) : List.of();
        return new Reading<>(
                findings,
                artifacts,
                needs.readiness(),
                isReady ? Optional.of(target(answers)) : Optional.empty(),
                answers.values(),
                Set.of(VpcAnswers.SERVICE_NAME),
                new ConsoleContext(
                        answers.region.value().map(ByocRegion::asRegion), false, guideVariants(answers), PAGES),
                answers.plan());
    }

    private static PlanText text(VpcAnswers answers) {
        return new PlanText(
                answers.plan().orElseThrow(),
                answers.name.value(),
                answers.description.value(),
                answers.projectName.isValid(),
                answers.service.isValid(),
                answers.overrides.value().map(Map::keySet).orElse(Set.of()));
    }

    private static VpcTarget target(VpcAnswers answers) {
        return new VpcTarget(
                answers.region.get(),
                answers.plan().orElseThrow(),
                answers.usesPrivateLink(),
                answers.avoid.value().orElse(List.of()),
                ids(answers));
    }

    private static VpcTarget.Ids ids(VpcAnswers answers) {
        return new VpcTarget.Ids(
                answers.vpcId.value(),
                answers.subnetIds.value().orElse(List.of()),
                answers.securityGroupId.value(),
                answers.endpointId.value());
    }

    @Override
    public CheckSet offlineChecks(Reading<VpcTarget> reading) {
        return VpcInputChecks.over(reading);
    }

    @Override
    public List<StartTile> startTiles() {
        return List.of(new StartTile("vpc", "VPC", Map.of()));
    }

    @Override
    public ConsoleGuide console() {
        return CONSOLE;
    }

    @Override
    public PasteParser pasteParser() {
        return PasteParser.ofDocuments(SubmissionTextParser::values);
    }

    private static List<String> guideVariants(VpcAnswers answers) {
        var variants = new ArrayList<String>();
        if (!answers.usesPrivateLink()) {
            variants.add("unlinked");
        } else if (answers.dns.value().equals(Optional.of(EndpointDns.HOSTED_ZONE.id()))) {
            variants.add("zone");
        }
        Optional<Egress> egress = answers.egress.value().map(Egress::of);
        if (egress.equals(Optional.of(Egress.NONE))) {
            variants.add("closed");
        }
        if (!egress.equals(Optional.of(Egress.NAT))) {
            variants.add("unpublic");
        } else if (answers.layout.value().equals(Optional.of(Layout.TERRAFORM.id()))) {
            variants.add("single");
        }
        return variants;
    }

    private static Requirements needs(VpcAnswers answers) {
        Purpose[] create = {Goal.CREATE};
        Purpose[] artifacts = ARTIFACTS.toArray(Purpose[]::new);
        Purpose[] all = Stream.concat(ARTIFACTS.stream(), Stream.of(create)).toArray(Purpose[]::new);
        var needs = new Requirements()
                .needed(answers.name, Goal.SAVE, Goal.CREATE)
                .optional(answers.description, artifacts)
                .optional(answers.projectName, all)
                .needed(answers.region, all)
                .needed(answers.block, all)
                .optional(answers.privateLink, all)
                .optional(answers.layout, all)
                .optional(answers.avoid, all)
                .optional(answers.zones, all)
                .optional(answers.overrides, all)
                .optional(answers.egress, all)
                .needed(answers.vpcId, create)
                .needed(answers.subnetIds, create)
                .needed(answers.securityGroupId, create);
        boolean endpoint = answers.usesPrivateLink();
        boolean unknownService = endpoint
                && answers.region.isValid()
                && answers.region.get().service().isEmpty();
        needs = unknownService ? needs.needed(answers.service, all) : needs.optional(answers.service, all);
        needs = needs.optional(answers.dns, all);
        return endpoint ? needs.needed(answers.endpointId, create) : needs.optional(answers.endpointId, create);
    }
}
