package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Step;
import io.github.integrationwizard.core.integration.Integration;
import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import io.github.integrationwizard.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestModelTest {
    private static final Instant NOW = Instant.parse("2026-11-18T16:20:00Z");

    private final WizardModel wizard = new WizardModel(
            new AwsProvider(),
            Integration.begin(new UUID(0, 1), Draft.empty("aws").with("regionId", "aws-us-west-2"), NOW),
            _ -> {});
    private final RequestDraft draft = new RequestDraft();
    private final RequestModel request = new RequestModel(wizard, draft, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aRequestGoesToThePartyThatItsPageWaitsFor() {
        wizard.stepProperty().set(Step.STORAGE);
        request.begin(Language.EN);
        assertThat(request.recipient()).isEqualTo(Party.CLOUD_ADMIN);

        wizard.state(Step.STORAGE).set(StepState.TO_DO.waiting(Party.ZILLIZ_ADMIN, NOW));
        request.begin(Language.EN);
        assertThat(request.recipient()).isEqualTo(Party.ZILLIZ_ADMIN);
    }

    @Test
    void aTextEditedByHandStaysUntilItIsRewritten() {
        request.begin(Language.EN);
        String written = draft.textProperty().get();
        draft.textProperty().set("by hand");

        request.begin(Language.JA);
        assertThat(draft.textProperty().get()).isEqualTo("by hand");
        request.write();
        assertThat(draft.textProperty().get()).isEqualTo(written);
        assertThat(draft.editedProperty().get()).isFalse();
    }

    @Test
    void theNextRequestIsInTheLanguageChosenLast() {
        request.begin(Language.EN);
        request.setLanguage("ja");
        request.begin(Language.EN);
        assertThat(draft.languageProperty().get()).isEqualTo("ja");
    }

    @Test
    void waitingIsMarkedAtTheFirstStepThatMissesAValueFromTheRecipient() {
        wizard.stepProperty().set(Step.GRANT);
        request.begin(Language.EN);
        request.setRecipient("zilliz-admin");
        assertThat(request.step()).isEqualTo(Step.TRUST);

        request.setWaiting(true);
        assertThat(wizard.state(Step.TRUST).get()).isEqualTo(StepState.TO_DO.waiting(Party.ZILLIZ_ADMIN, NOW));
        assertThat(request.isWaiting()).isTrue();

        request.setWaiting(false);
        assertThat(wizard.state(Step.TRUST).get()).isEqualTo(StepState.TO_DO);
    }
}
