package io.github.integrationwizard.core.provider;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which answers are needed, and which of them are missing or invalid.
///
/// @param missing values that are missing, and what they are needed for
/// @param invalid answers that are invalid, and what cannot be created because of them
/// @param needed the ids of the fields that are needed, given the other answers; all others are optional
/// @param kinds the kinds of artifacts that these answers lead to, in enum order
public record Readiness(
        List<MissingValue> missing, List<MissingValue> invalid, Set<String> needed, Set<ArtifactKind> kinds) {
    public Readiness {
        missing = List.copyOf(missing);
        invalid = List.copyOf(invalid);
        needed = Set.copyOf(needed);
        var ordered = EnumSet.noneOf(ArtifactKind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }
}
