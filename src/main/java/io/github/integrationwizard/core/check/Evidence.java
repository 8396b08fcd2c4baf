package io.github.integrationwizard.core.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The evidence of an outcome, for display.
///
/// @param origin how the facts were obtained
/// @param facts the observed facts, by name
/// @param at when the facts were observed, if known; the oldest of several times
/// @param commands command lines that show the same facts
public record Evidence(Origin origin, Map<String, String> facts, Optional<Instant> at, List<String> commands) {
    /// How facts were obtained, weakest first.
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

    /// Evidence without time and commands.
    public Evidence(Origin origin, Map<String, String> facts) {
        this(origin, facts, Optional.empty(), List.of());
    }
}
