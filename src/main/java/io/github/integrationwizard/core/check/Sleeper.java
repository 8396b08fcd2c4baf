package io.github.integrationwizard.core.check;

import java.time.Duration;

/// Waits; passed in so that no test has to.
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
}
