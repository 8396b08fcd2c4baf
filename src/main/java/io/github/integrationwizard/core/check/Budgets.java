package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How long the calls of a level may take together. What still runs then is interrupted and counts as a timeout; pauses
/// for what was just created are not part of it.
///
/// @param perLevel a level that is absent has no limit
public record Budgets(Map<Level, Duration> perLevel) {
    public static final Budgets NONE = new Budgets(Map.of());

    /// Enough for a slow line, and less than a user waits for.
    public static final Budgets USUAL = new Budgets(Map.of(
            Level.PUBLIC, Duration.ofSeconds(8),
            Level.READ, Duration.ofSeconds(30),
            Level.CANARY, Duration.ofSeconds(20),
            Level.ZILLIZ, Duration.ofSeconds(15)));

    public Budgets {
        var copy = new EnumMap<Level, Duration>(Level.class);
        copy.putAll(perLevel);
        perLevel = Map.copyOf(copy);
    }

    Optional<Duration> of(Level level) {
        return Optional.ofNullable(perLevel.get(level));
    }
}
