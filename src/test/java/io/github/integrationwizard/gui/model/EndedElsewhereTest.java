package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.form.Step;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A run of checks that ended while another page was shown.
class EndedElsewhereTest {
    private final ObjectProperty<CheckRun.State> checks = new SimpleObjectProperty<>(CheckRun.State.RUNNING);
    private final ObjectProperty<Step> page = new SimpleObjectProperty<>(Step.GRANT);
    private final EndedElsewhere ended = new EndedElsewhere(checks, page);

    private boolean unseen() {
        return ended.unseenProperty().get();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnEndCountsAndNotWhatTheUserDid(CheckRun.State state) {
        checks.set(state);
        assertThat(unseen()).isEqualTo(state == CheckRun.State.DONE || state == CheckRun.State.FAILED);
    }

    @Test
    void anEndOnItsOwnPageIsSeen() {
        page.set(Step.VALIDATE);
        checks.set(CheckRun.State.DONE);
        page.set(Step.GRANT);
        assertThat(unseen()).isFalse();
    }

    @Test
    void itIsSeenOnceItsPageIsShown() {
        checks.set(CheckRun.State.DONE);
        page.set(Step.TRUST);
        assertThat(unseen()).isTrue();
        page.set(Step.VALIDATE);
        assertThat(unseen()).isFalse();
    }

    @Test
    void changedAnswersAndDismissingEndIt() {
        checks.set(CheckRun.State.DONE);
        checks.set(CheckRun.State.OUTDATED);
        assertThat(unseen()).isFalse();
        checks.set(CheckRun.State.DONE);
        ended.dismiss();
        assertThat(unseen()).isFalse();
    }
}
