package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import java.util.List;
import java.util.Optional;

/// What became of integrations that another one handed over.
///
/// @param arrivals in the order of the file
/// @param stopped why the rest was not kept; empty when everything was looked at. Taking the same file again goes on
/// where this one stopped
public record ImportResult(List<Arrival> arrivals, Optional<StoreException> stopped) {
    public ImportResult {
        arrivals = List.copyOf(arrivals);
    }

    /// How one of them ended.
    public enum Outcome {
        /// It is kept now.
        ADDED,
        /// The same was kept already: nothing was changed.
        ALREADY_HERE,
        /// Its id is in use here for something else, which stays; it is kept with a new one.
        KEPT_BESIDE
    }

    /// One of them.
    ///
    /// @param integration as it is kept here
    public record Arrival(Outcome outcome, Integration integration) {}
}
