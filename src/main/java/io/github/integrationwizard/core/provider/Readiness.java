package io.github.integrationwizard.core.provider;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which answers are missing or invalid, which are needed at all, and what for.
///
/// @param open values that are missing, and what for
/// @param wrong answers that are invalid, and what cannot be made because of them
/// @param needed the ids of the fields that something needs as the other answers are; all others are optional
/// @param kinds the kinds of artifacts that these answers lead to, in the order of the enum
public record Readiness(
        List<MissingValue> open, List<MissingValue> wrong, Set<String> needed, Set<ArtifactKind> kinds) {
    public Readiness {
        open = List.copyOf(open);
        wrong = List.copyOf(wrong);
        needed = Set.copyOf(needed);
        var ordered = EnumSet.noneOf(ArtifactKind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }
}
