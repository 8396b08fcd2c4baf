package io.github.integrationwizard.gui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.aws.AwsProvider;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.CheckSpec;
import io.github.integrationwizard.core.check.Collector;
import io.github.integrationwizard.core.check.EvidenceBook;
import io.github.integrationwizard.core.check.EvidenceKey;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Observation;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Requirement;
import io.github.integrationwizard.core.check.Rule;
import io.github.integrationwizard.core.provider.Provider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            Level level, List<String> dependsOn, Outcome outcome, CountDownLatch begun, CountDownLatch released) {}

    /// Adds a check of the catalogue.
    SlowChecks with(String id, Level level, Outcome outcome, String... dependsOn) {
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

    private CheckSet plan() {
        var all = CheckSet.offline(EvidenceBook.empty(), List.of());
        for (Map.Entry<String, Slow> entry : checks.entrySet()) {
            all = all.and(check(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    private CheckSet check(String id, Slow slow) {
        var key = new EvidenceKey<Outcome>(id);
        var spec = new CheckSpec(id, slow.level(), Requirement.REQUIRED, slow.dependsOn(), Set.of(key));
        var collector = new Collector<Outcome>() {
            @Override
            public EvidenceKey<Outcome> provides() {
                return key;
            }

            @Override
            public Level level() {
                return slow.level();
            }

            @Override
            public Observation<Outcome> collect(EvidenceBook known) throws InterruptedException {
                return Observation.typed(look(slow));
            }
        };
        return new CheckSet(
                EvidenceBook.empty(),
                List.of(collector),
                List.of(Rule.of(spec, book -> book.value(key).orElseThrow())));
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
