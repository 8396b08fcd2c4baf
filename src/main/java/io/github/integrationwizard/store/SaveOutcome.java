package io.github.integrationwizard.store;

import io.github.integrationwizard.core.integration.Integration;
import java.util.Optional;

/// How saving ended. Either way, what was to be saved is kept.
public sealed interface SaveOutcome {
    /// The integration as it is kept now: go on with this one.
    Integration integration();

    /// It is kept under its own id.
    ///
    /// @param unreadable the damaged file that stood in its place and was set aside
    record Saved(Integration integration, Optional<DamagedFile> unreadable) implements SaveOutcome {}

    /// Somebody else saved the same integration since it was read, so both are kept.
    ///
    /// @param integration what was to be saved, now with an id of its own
    /// @param other what the other one saved and is left as it is; empty when this program cannot read that
    record Conflict(Integration integration, Optional<Integration> other) implements SaveOutcome {}
}
