package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import java.util.Optional;

/// How saving ended. In both cases the integration is saved.
public sealed interface SaveOutcome {
    /// The integration as it is stored now; continue with this one.
    Integration integration();

    /// Saved under its own id.
    ///
    /// @param unreadable a damaged file that had the same path and was set aside
    record Saved(Integration integration, Optional<DamagedFile> unreadable) implements SaveOutcome {}

    /// Another program or window had saved the same integration since it was read, so both versions were saved.
    ///
    /// @param integration this version, under a new id
    /// @param other the unchanged version of the other program or window; empty if it cannot be read
    record Conflict(Integration integration, Optional<Integration> other) implements SaveOutcome {}
}
