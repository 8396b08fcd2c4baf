package io.github.integrationwizard.core.check;

import java.time.Duration;

/// Waits; injected so that tests need not wait.
@FunctionalInterface
public interface Sleeper {
    /// Blocks for this long.
    void sleep(Duration duration) throws InterruptedException;
}
