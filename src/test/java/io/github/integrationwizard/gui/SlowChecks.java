package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.provider.Provider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Checks that wait until a test lets them end, in place of those of a real provider.
final class SlowChecks {
    private final Map<String, Slow> checks = new LinkedHashMap<>();
    private final AwsProvider real = new AwsProvider();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger interrupted = new AtomicInteger();

    private record Slow(
            int level, List<String> dependsOn, Outcome outcome, CountDownLatch begun, CountDownLatch released) {}

    /// Adds a check of the catalogue.
    SlowChecks with(String id, int level, Outcome outcome, String... dependsOn) {
        checks.put(id, new Slow(level, List.of(dependsOn), outcome, new CountDownLatch(1), new CountDownLatch(1)));
        return this;
    }

    /// The provider for Amazon S3 in all but its checks.
    Provider<?> provider() {
        return (Provider<?>) Proxy.newProxyInstance(
                SlowChecks.class.getClassLoader(), new Class<?>[] {Provider.class}, (_, method, arguments) -> {
                    if (method.getName().equals("offlineChecks")) {
                        return plan();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private List<Check> plan() {
        return checks.entrySet().stream()
                .map(entry -> check(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Check check(String id, Slow slow) {
        return new Check(id, slow.level(), true, slow.dependsOn(), () -> look(slow));
    }

    private Outcome look(Slow slow) throws InterruptedException {
        begun.incrementAndGet();
        slow.begun().countDown();
        try {
            slow.released().await();
        } catch (InterruptedException e) {
            interrupted.incrementAndGet();
            throw e;
        }
        return slow.outcome();
    }

    /// Waits until a check has begun.
    void awaitBegun(String id) throws InterruptedException {
        assertThat(checks.get(id).begun().await(20, TimeUnit.SECONDS)).as(id).isTrue();
    }

    /// Lets a check end, now or as soon as it begins.
    void release(String id) {
        checks.get(id).released().countDown();
    }

    void releaseAll() {
        checks.keySet().forEach(this::release);
    }

    /// How often a check has begun.
    int begun() {
        return begun.get();
    }

    /// How often a check was interrupted.
    int interrupted() {
        return interrupted.get();
    }
}
