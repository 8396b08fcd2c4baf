package io.github.integrationwizard.core.check;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// Builds plans for tests.
final class Planned {
    static final String HASH = "hash";
    static final Instant LOOKED_AT = Instant.parse("2026-01-02T03:04:05Z");

    private final List<Rule> rules = new ArrayList<>();
    private final List<Collector<?>> collectors = new ArrayList<>();
    private EvidenceBook given = EvidenceBook.empty();
    private Level level = Level.READ;
    private Budgets budgets = Budgets.NONE;
    private RetryPolicy retry = RetryPolicy.NONE;

    static Outcome ending(Status status) {
        return Outcome.seen(status, ProvenFor.DOCUMENT, new Evidence(Evidence.Origin.TYPED, Map.of()), List.of());
    }

    static EvidenceKey<String> key(String id) {
        return new EvidenceKey<>(id);
    }

    static Observation<String> seen(String value) {
        return Observation.live(value, ProvenFor.ADMIN, LOOKED_AT, Optional.of("look " + value));
    }

    static Observation<String> notSeen(FailureCode code) {
        return Observation.notSeen(Failure.of(code));
    }

    static CheckSpec spec(String id, Level level, Set<EvidenceKey<?>> needs, String... after) {
        return new CheckSpec(id, level, Requirement.REQUIRED, List.of(after), needs);
    }

    /// A check without evidence.
    Planned check(String id, Status status, String... after) {
        return rule(Rule.of(spec(id, Level.OFFLINE, Set.of(), after), _ -> ending(status)));
    }

    /// A check with one piece of evidence of the same name, and its collector.
    Planned check(String id, Callable<Observation<String>> look, String... after) {
        collect(id, Set.of(), look);
        return judging(id, Set.of(key(id)), after);
    }

    /// A check that passes if all its evidence was seen, which it lists as facts.
    Planned judging(String id, Set<EvidenceKey<?>> needs, String... after) {
        return rule(Rule.of(spec(id, Level.READ, needs, after), judge(needs)));
    }

    static Function<EvidenceBook, Outcome> judge(Set<EvidenceKey<?>> needs) {
        return book -> {
            List<Cause> blind = needs.stream()
                    .flatMap(need -> book.whyNotSeen(need).stream())
                    .toList();
            return blind.isEmpty()
                    ? book.basis(needs).orElseThrow().outcome(Status.PASS, Map.of(), List.of())
                    : Outcome.unknown(blind);
        };
    }

    Planned rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    Planned collect(String id, Set<EvidenceKey<?>> needs, Callable<Observation<String>> look) {
        return collect(id, Level.READ, needs, List.of(), look);
    }

    Planned collect(
            String id,
            Level at,
            Set<EvidenceKey<?>> needs,
            List<Duration> propagation,
            Callable<Observation<String>> look) {
        collectors.add(new Collector<String>() {
            @Override
            public EvidenceKey<String> provides() {
                return key(id);
            }

            @Override
            public Set<EvidenceKey<?>> needs() {
                return new HashSet<>(needs);
            }

            @Override
            public Level level() {
                return at;
            }

            @Override
            public List<Duration> propagation() {
                return propagation;
            }

            @Override
            public Observation<String> collect(EvidenceBook known) throws InterruptedException {
                try {
                    return look.call();
                } catch (InterruptedException | RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        });
        return this;
    }

    Planned given(String id, Observation<String> observation) {
        given = given.with(key(id), observation);
        return this;
    }

    Planned upTo(Level most) {
        level = most;
        return this;
    }

    Planned within(Budgets limits) {
        budgets = limits;
        return this;
    }

    Planned retrying(RetryPolicy policy) {
        retry = policy;
        return this;
    }

    RunPlan plan() {
        return new RunPlan(given, collectors, rules, level, budgets, retry, HASH);
    }
}
