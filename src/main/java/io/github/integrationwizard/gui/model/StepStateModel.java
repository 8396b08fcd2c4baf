package io.github.integrationwizard.gui.model;

import io.github.integrationwizard.core.integration.Party;
import io.github.integrationwizard.core.integration.StepMark;
import io.github.integrationwizard.core.integration.StepState;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;

/// Edits what the admin says about one step. Every change applies at once.
public final class StepStateModel {
    private final ObjectProperty<StepState> state;
    private final Clock clock;

    public StepStateModel(ObjectProperty<StepState> state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    /// The ids of the states to choose from: to do, waiting for one of the parties, done.
    public static List<String> choices() {
        return Stream.of(
                        Stream.of(StepMark.TO_DO.id()),
                        Arrays.stream(Party.values()).map(Party::id),
                        Stream.of(StepMark.DONE_BY_HAND.id()))
                .flatMap(ids -> ids)
                .toList();
    }

    /// The id of the current state.
    public String choice() {
        return state.get().waitingFor().map(Party::id).orElse(state.get().mark().id());
    }

    /// @param choice one of [#choices()]
    public void choose(String choice) {
        StepState now = state.get();
        state.set(Party.ofId(choice)
                .map(party -> now.waiting(party, clock.instant()))
                .orElseGet(() -> now.done(choice.equals(StepMark.DONE_BY_HAND.id()))));
    }

    public String ticket() {
        return state.get().ticket();
    }

    /// @param text a ticket number as typed
    public void setTicket(String text) {
        state.set(state.get().withTicket(text.strip()));
    }

    public String note() {
        return state.get().note();
    }

    /// @param text a note as typed
    public void setNote(String text) {
        state.set(state.get().withNote(text.strip()));
    }
}
