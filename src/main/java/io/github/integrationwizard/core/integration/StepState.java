package io.github.integrationwizard.core.integration;

import java.time.Instant;
import java.util.Optional;

/// The progress of a step, as recorded by the admin.
///
/// @param waitingFor whose response is awaited; present exactly if the mark is [StepMark#WAITING]
/// @param since when the waiting began; present exactly if the mark is [StepMark#WAITING]
/// @param ticket a ticket number in any ticket system, as typed; empty if there is none
/// @param note a free text; empty if there is none
public record StepState(
        StepMark mark, Optional<Party> waitingFor, Optional<Instant> since, String ticket, String note) {
    /// The initial state.
    public static final StepState TO_DO = new StepState(StepMark.TO_DO, Optional.empty(), Optional.empty(), "", "");

    public StepState {
        boolean waits = mark == StepMark.WAITING;
        if (waitingFor.isPresent() != waits || since.isPresent() != waits) {
            throw new IllegalArgumentException("only waiting has a party and a time: " + mark);
        }
    }

    /// This state marked as done, or as to do. Ticket and note stay.
    public StepState done(boolean done) {
        return new StepState(
                done ? StepMark.DONE_BY_HAND : StepMark.TO_DO, Optional.empty(), Optional.empty(), ticket, note);
    }

    /// This state waiting for a party. Ticket and note stay; if it already waits for the same party, so does the start
    /// time.
    public StepState waiting(Party party, Instant now) {
        Instant began = waitingFor.equals(Optional.of(party)) ? since.orElseThrow() : now;
        return new StepState(StepMark.WAITING, Optional.of(party), Optional.of(began), ticket, note);
    }

    /// This state with another ticket number.
    public StepState withTicket(String text) {
        return new StepState(mark, waitingFor, since, text, note);
    }

    /// This state with another note.
    public StepState withNote(String text) {
        return new StepState(mark, waitingFor, since, ticket, text);
    }
}
