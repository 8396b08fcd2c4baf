package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.form.Answer;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Field;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Goal;
import io.github.integrationwizard.core.provider.Open;
import io.github.integrationwizard.core.provider.Provider;
import io.github.integrationwizard.core.provider.Purpose;
import io.github.integrationwizard.core.provider.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The network of a Zilliz BYOC project on AWS.
public final class VpcProvider implements Provider<VpcTarget> {
    private static final List<String> FIELD_ORDER = VpcFields.ALL.stream().map(Field::id).toList();
    private static final List<Purpose> ARTIFACTS = List.of(
            ArtifactKind.CLOUDFORMATION, ArtifactKind.TERRAFORM, ArtifactKind.CLI_SCRIPT, ArtifactKind.UNDO_SCRIPT);

    @Override
    public String id() {
        return "vpc";
    }

    @Override
    public List<Field> fields(Draft draft) {
        return VpcFields.ALL;
    }

    /// The network that follows from a draft as soon as its block is right in form, also while other answers are wrong:
    /// for a picture that shows where things are wrong. Artifacts are made only where nothing is.
    public Optional<Plan> plan(Draft draft) {
        return new VpcAnswers(draft).plan();
    }

    /// What a draft says that a deployed network should be compared with; it needs no plan.
    public Expectation expectation(Draft draft) {
        var answers = new VpcAnswers(draft);
        return new Expectation(
                answers.region.value(),
                answers.wantsPrivateLink(),
                answers.avoid.value().orElse(List.of()),
                ids(answers));
    }

    @Override
    public Reading<VpcTarget> read(Draft draft) {
        var answers = new VpcAnswers(draft);
        var findings = new ArrayList<Finding>(answers.reader().findings());
        findings.sort(Comparator.comparingInt(finding -> FIELD_ORDER.indexOf(finding.field())));
        List<Need> needs = needs(answers);
        List<Open> open = which(needs, Answer::isOpen);
        List<Open> wrong = which(needs, Answer::isWrong);
        boolean makes = Stream.concat(open.stream(), wrong.stream())
                .noneMatch(some -> some.neededFor().contains(ArtifactKind.CLOUDFORMATION));
        List<Artifact> artifacts = makes
                ? VpcArtifacts.of(answers.plan().orElseThrow(), heading(answers))
                : List.of();
        return new Reading<>(
                findings,
                artifacts,
                open,
                wrong,
                makes ? Optional.of(target(answers)) : Optional.empty(),
                answers.values(),
                Set.of(VpcAnswers.REGION, VpcAnswers.SERVICE_NAME));
    }

    private static Heading heading(VpcAnswers answers) {
        return new Heading(answers.plan().orElseThrow(), answers.name.value(), answers.description.value());
    }

    private static VpcTarget target(VpcAnswers answers) {
        return new VpcTarget(
                answers.region.get(),
                answers.plan().orElseThrow(),
                answers.wantsPrivateLink(),
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
    public List<Check> offlineChecks(Reading<VpcTarget> reading) {
        return VpcInputChecks.over(reading);
    }

    @Override
    public Map<String, String> recognise(String pasted) {
        return SheetText.values(pasted);
    }

    @Override
    public Optional<URI> consolePage(Step step, Draft draft) {
        return VpcConsole.page(step, new VpcAnswers(draft).region.value());
    }

    /// What cannot be made while an answer is wrong, or, unless it is optional, while it is open.
    private record Need(Answer<?> answer, boolean optional, List<Purpose> purposes) {}

    private static List<Need> needs(VpcAnswers answers) {
        List<Purpose> save = List.of(Goal.SAVE, Goal.CREATE);
        List<Purpose> create = List.of(Goal.CREATE);
        List<Purpose> all = Stream.concat(ARTIFACTS.stream(), create.stream()).toList();
        boolean endpoint = answers.wantsPrivateLink();
        return List.of(
                new Need(answers.name, false, save),
                new Need(answers.description, true, ARTIFACTS),
                new Need(answers.projectName, true, all),
                new Need(answers.region, false, all),
                new Need(answers.block, false, all),
                new Need(answers.privateLink, true, all),
                new Need(answers.layout, true, all),
                new Need(answers.avoid, true, all),
                new Need(answers.zones, true, all),
                new Need(answers.byHand, true, all),
                new Need(answers.egress, true, all),
                new Need(answers.vpcId, false, create),
                new Need(answers.subnetIds, false, create),
                new Need(answers.securityGroupId, false, create),
                new Need(answers.service, !endpoint || answers.serviceName().isPresent() || answers.region.isOpen(), all),
                new Need(answers.dns, true, all),
                new Need(answers.endpointId, !endpoint, create));
    }

    private static List<Open> which(List<Need> needs, Predicate<Answer<?>> state) {
        return needs.stream()
                .filter(need -> state.test(need.answer()) && !(need.optional() && need.answer().isOpen()))
                .map(need -> new Open(need.answer().field().id(), need.purposes()))
                .toList();
    }
}
