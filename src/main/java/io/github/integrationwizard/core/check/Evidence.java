package io.github.integrationwizard.core.check;

import java.util.Map;

/// Facts that a check judged, with where they came from. Collectors make evidence; checks are pure functions over it.
///
/// @param origin how the facts got here
/// @param facts what was looked at, by name
public record Evidence(Origin origin, Map<String, String> facts) {
    /// How facts got here.
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
    }
}
