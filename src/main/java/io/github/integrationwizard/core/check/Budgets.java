package io.github.integrationwizard.core.check;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How long all calls of a level may take in total. Calls that are still running then are interrupted and count as
/// timeouts; waiting for propagation is not included.
///
/// @param perLevel the limit of each level; an absent level has no limit
public record Budgets(Map<Level, Duration> perLevel) {
    public static final Budgets NONE = new Budgets(Map.of());

    /// Enough for a slow connection, and less than a user's patience.
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
