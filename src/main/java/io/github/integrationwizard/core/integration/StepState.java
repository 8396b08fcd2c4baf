package io.github.integrationwizard.core.integration;

import java.time.Instant;
import java.util.Optional;

/// Where a step of an integration stands, in the admin's own words.
///
/// @param waitingFor whose answer is awaited; present exactly while the mark is [StepMark#WAITING]
/// @param since when the waiting began; present exactly while the mark is [StepMark#WAITING]
/// @param ticket the number of a ticket in somebody's system, as typed; empty while there is none
/// @param note the admin's own words; empty while there are none
public record StepState(
        StepMark mark, Optional<Party> waitingFor, Optional<Instant> since, String ticket, String note) {
    /// Nothing was said yet.
    public static final StepState TO_DO = new StepState(StepMark.TO_DO, Optional.empty(), Optional.empty(), "", "");

    public StepState {
        boolean waits = mark == StepMark.WAITING;
        if (waitingFor.isPresent() != waits || since.isPresent() != waits) {
            throw new IllegalArgumentException("a party and a time belong to waiting alone: " + mark);
        }
    }

    /// Done in the console, or to do again. Ticket and note stay.
    public StepState done(boolean done) {
        return new StepState(
                done ? StepMark.DONE_BY_HAND : StepMark.TO_DO, Optional.empty(), Optional.empty(), ticket, note);
    }

    /// Waiting for somebody. Ticket and note stay; a waiting for the same party keeps its beginning.
    public StepState waiting(Party party, Instant now) {
        Instant began = waitingFor.equals(Optional.of(party)) ? since.orElseThrow() : now;
        return new StepState(StepMark.WAITING, Optional.of(party), Optional.of(began), ticket, note);
    }

    public StepState withTicket(String text) {
        return new StepState(mark, waitingFor, since, text, note);
    }

    public StepState withNote(String text) {
        return new StepState(mark, waitingFor, since, ticket, text);
    }
}
