package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.provider.ArtifactKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WizardModelTest {
    private final List<Integration> kept = new ArrayList<>();
    private final WizardModel model = model(Draft.empty("aws"));

    private WizardModel model(Draft draft) {
        return new WizardModel(new AwsProvider(), Integration.begin(new UUID(0, 1), draft, Instant.EPOCH), kept::add);
    }

    @Test
    void everyChangeIsReadAnewAndKept() {
        model.answer("regionId").set("aws-us-west-2");
        model.answer("bucketName").set("acme-backups");

        assertThat(model.reading().artifacts(ArtifactKind.PERMISSION_POLICY)).hasSize(1);
        assertThat(kept).hasSize(2);
        assertThat(kept.getLast().draft().answers())
                .containsExactlyInAnyOrderEntriesOf(Map.of("regionId", "aws-us-west-2", "bucketName", "acme-backups"));
    }

    @Test
    void whatWasTypedStaysAsItWasTyped() {
        model.answer("bucketName").set("  \"My_Bucket\" ");

        assertThat(model.draft().answers()).containsEntry("bucketName", "  \"My_Bucket\" ");
    }

    @Test
    void nextPointsAtAWrongValueOnceAndThenLetsGoOn() {
        model.stepProperty().set(Step.STORAGE);
        model.answer("bucketName").set("My_Bucket");

        assertThat(model.next()).contains("bucketName");
        assertThat(model.step()).isEqualTo(Step.STORAGE);
        assertThat(model.judged("bucketName").get()).isTrue();
        assertThat(model.next()).isEmpty();
        assertThat(model.step()).isEqualTo(Step.GRANT);
    }

    @Test
    void aWrongValueThatIsChangedIsPointedAtAgain() {
        model.stepProperty().set(Step.STORAGE);
        model.answer("bucketName").set("My_Bucket");
        model.next();
        model.answer("bucketName").set("Your_Bucket");

        assertThat(model.next()).contains("bucketName");
    }

    @Test
    void anOpenValueIsNeverInTheWay() {
        for (Step step : Step.values()) {
            assertThat(model.step()).isEqualTo(step);
            assertThat(model.next()).isEmpty();
        }
        assertThat(model.step()).isEqualTo(Step.VALIDATE);
    }

    @Test
    void backEndsAtTheFirstPage() {
        model.back();

        assertThat(model.step()).isEqualTo(Step.BASICS);
    }

    @Test
    void severalAnswersAreTakenOverAsOneChange() {
        model.apply(Map.of("zillizAccount", "965570967084", "externalId", "zilliz-external-abc"));

        assertThat(kept).hasSize(1);
        assertThat(model.reading().artifacts(ArtifactKind.TRUST_POLICY)).hasSize(1);
        assertThat(model.judged("externalId").get()).isTrue();
    }

    @Test
    void whatWasDoneByHandIsKept() {
        model.done(Step.GRANT).set(true);

        assertThat(kept.getLast().state(Step.GRANT).mark()).isEqualTo(StepMark.DONE_BY_HAND);
        assertThat(kept.getLast().state(Step.TRUST).mark()).isEqualTo(StepMark.TO_DO);
    }

    @Test
    void afterAConflictItGoesOnUnderTheNewIdentity() {
        model.answer("name").set("one");
        Integration copy = Integration.begin(new UUID(0, 9), kept.getLast().draft(), Instant.EPOCH)
                .saved(1, Instant.EPOCH);
        model.adopt(copy);
        model.answer("name").set("two");

        assertThat(kept.getLast().id()).isEqualTo(copy.id());
        assertThat(kept.getLast().revision()).isEqualTo(1);
        assertThat(kept.getLast().name()).isEqualTo("two");
    }

    @Test
    void onlyWhatSomethingNeedsIsNotOptional() {
        assertThat(model.fieldIds().stream().filter(model.reading()::isNeeded))
                .containsExactly(
                        "name", "bucketPermission", "regionId", "bucketName", "zillizAccount", "externalId", "roleArn");
    }

    @Test
    void findingsAtAFieldThatWasFilledBeforeAreShownFromTheStart() {
        WizardModel opened = model(Draft.empty("aws").with("bucketName", "My_Bucket"));

        assertThat(opened.judged("bucketName").get()).isTrue();
        assertThat(opened.judged("externalId").get()).isFalse();
    }

    @Test
    void itGoesOnWhereWorkIsNeeded() {
        WizardModel opened = model(Draft.empty("aws")
                .with("name", "n")
                .with("regionId", "aws-us-west-2")
                .with("bucketName", "acme-backups"));
        opened.resume();
        assertThat(opened.step()).isEqualTo(Step.TRUST);

        opened.answer("bucketName").set("Wrong_Bucket");
        opened.resume();
        assertThat(opened.step()).isEqualTo(Step.STORAGE);
    }

    @Test
    void oneValueWithTwoFaultsIsOneValueToCorrect() {
        model.answer("bucketName").set("My_Bucket");

        assertThat(model.reading().findings())
                .filteredOn(finding -> finding.isError())
                .hasSize(2);
        assertThat(model.reading().invalidFields()).containsExactly("bucketName");
    }
}
