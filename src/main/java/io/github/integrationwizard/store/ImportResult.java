package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import java.util.List;
import java.util.Optional;

/// The result of importing integrations.
///
/// @param arrivals one entry per integration, in the order of the file
/// @param stopped why the import stopped; empty if it was completed. Importing the same file again continues where this
///     import stopped
public record ImportResult(List<Arrival> arrivals, Optional<StoreException> stopped) {
    public ImportResult {
        arrivals = List.copyOf(arrivals);
    }

    /// How the import of one integration ended.
    public enum Outcome {
        /// It was added.
        ADDED,
        /// The same integration already existed; nothing was changed.
        ALREADY_HERE,
        /// Another integration already has its id and was not changed; this one was added under a new id.
        KEPT_BESIDE
    }

    /// One imported integration.
    ///
    /// @param outcome how its import ended
    /// @param integration the integration as it is stored now
    public record Arrival(Outcome outcome, Integration integration) {}
}
