package io.github.integrationwizard.gui.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepState;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class StepStateModelTest {
    private static final Instant NOW = Instant.parse("2026-11-18T16:20:00Z");

    private final SimpleObjectProperty<StepState> state = new SimpleObjectProperty<>(StepState.TO_DO);
    private final StepStateModel model = new StepStateModel(state, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void everyChoiceIsTheCurrentOneOnceChosen() {
        assertThat(StepStateModel.choices()).containsExactly("to-do", "cloud-admin", "zilliz-admin", "done-by-hand");
        for (String choice : StepStateModel.choices()) {
            model.choose(choice);
            assertThat(model.choice()).isEqualTo(choice);
        }
    }

    @Test
    void waitingStartsNow() {
        model.choose("zilliz-admin");
        assertThat(state.get()).isEqualTo(StepState.TO_DO.waiting(Party.ZILLIZ_ADMIN, NOW));
    }

    @Test
    void ticketAndNoteAreSavedWithoutSpacesAround() {
        model.setTicket(" CHG-1 ");
        model.setNote("asked twice\n");
        assertThat(state.get()).isEqualTo(StepState.TO_DO.withTicket("CHG-1").withNote("asked twice"));
    }
}
