package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an outcome shows of what it rests on.
///
/// @param origin how the facts got here
/// @param facts what was looked at, by name
/// @param at when it was so, where that is known; the oldest of several
/// @param commands command lines that show the same
public record Evidence(Origin origin, Map<String, String> facts, Optional<Instant> at, List<String> commands) {
    /// How facts got here, the weakest first.
    public enum Origin {
        /// Typed into the wizard.
        TYPED,
        /// Pasted as a document.
        PASTED,
        /// Read from a file.
        IMPORTED,
        /// Read from the service itself.
        LIVE
    }

    public Evidence {
        facts = Map.copyOf(facts);
        commands = List.copyOf(commands);
    }

    public Evidence(Origin origin, Map<String, String> facts) {
        this(origin, facts, Optional.empty(), List.of());
    }
}
