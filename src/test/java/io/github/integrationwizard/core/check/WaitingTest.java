package io.github.integrationwizard.core.check;

import static io.github.integrationwizard.core.check.Planned.key;
import static io.github.integrationwizard.core.check.Planned.notSeen;
import static io.github.integrationwizard.core.check.Planned.seen;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationwizard.core.failure.Failure;
import io.github.integrationwizard.core.failure.FailureCode;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Retries, pauses and budgets, with a sleeper that does not wait.
@Timeout(20)
class WaitingTest {
    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(7);

    private final List<Duration> slept = new ArrayList<>();
    private final CountDownLatch budgetSpent = new CountDownLatch(1);
    private final CountDownLatch budgetEnforced = new CountDownLatch(1);
    private final List<String> heard = new ArrayList<>();
    private final CheckRunner runner =
            new CheckRunner(Clock.fixed(Planned.LOOKED_AT, ZoneOffset.UTC), () -> 0, this::sleep, _ -> "incident");

    /// The budget ends when the test triggers it, and everything else at once, except that a pause of this length ends
    /// after the budget.
    private void sleep(Duration duration) throws InterruptedException {
        if (duration.equals(BUDGET)) {
            budgetSpent.await();
        } else if (duration.equals(PAUSE)) {
            budgetSpent.countDown();
            budgetEnforced.await();
        } else {
            slept.add(duration);
        }
    }

    private final CheckRunner.Listener listener = new CheckRunner.Listener() {
        @Override
        public void waiting(CheckSpec check, Duration left, int attempt) {
            heard.add(check.id() + " " + left.toMillis() + " " + attempt);
        }
    };

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static Callable<Observation<String>> answers(Observation<String>... observations) {
        Iterator<Observation<String>> all = Arrays.stream(observations).iterator();
        return all::next;
    }

    private Result run(Planned planned) {
        return runner.run(planned.plan(), listener).results().getFirst();
    }

    @Test
    void transientFailuresAreRetriedAfterAPause() {
        Result result = run(new Planned()
                .retrying(RetryPolicy.PROMPT)
                .check("a", answers(notSeen(FailureCode.TIMEOUT), notSeen(FailureCode.THROTTLED), seen("x"))));
        assertThat(result.outcome().status()).isEqualTo(Status.PASS);
        assertThat(result.timing().attempts()).isEqualTo(3);
        assertThat(heard).containsExactly("a 500 2", "a 0 2", "a 1500 3", "a 500 3", "a 0 3");
    }

    @Test
    void givesUpAfterTheLastPauseWithTheLastFailure() {
        Result result = run(new Planned()
                .retrying(RetryPolicy.PROMPT)
                .check(
                        "a",
                        answers(
                                notSeen(FailureCode.TIMEOUT),
                                notSeen(FailureCode.TIMEOUT),
                                notSeen(FailureCode.SERVICE_ERROR))));
        assertThat(result.outcome())
                .isEqualTo(Outcome.unknown(new Cause.Failed(Failure.of(FailureCode.SERVICE_ERROR))));
        assertThat(result.timing().attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(FailureCode.class)
    void onlyTransientFailuresAndPropagationDelaysAreRetried(FailureCode code) {
        var looks = new AtomicInteger();
        run(new Planned()
                .retrying(RetryPolicy.PATIENT)
                .collect("a", Level.READ, Set.of(), Propagation.IAM, () -> {
                    looks.incrementAndGet();
                    return notSeen(code);
                })
                .judging("a", Set.of(key("a"))));
        int expected = switch (code) {
            case TIMEOUT, THROTTLED, SERVICE_ERROR -> 3;
            case PROPAGATION_DELAY -> 6;
            default -> 1;
        };
        assertThat(looks).hasValue(expected);
    }

    @Test
    void http429And5xxAreRetriedWithAnyCode() {
        for (int status : List.of(429, 500, 503)) {
            var failure = Failure.of(FailureCode.ACTION_DENIED).withHttp(status);
            assertThat(RetryPolicy.isTransient(failure)).as("%d", status).isTrue();
        }
        assertThat(RetryPolicy.isTransient(Failure.of(FailureCode.ACTION_DENIED).withHttp(403)))
                .isFalse();
    }

    @Test
    void propagationIsAwaitedWithACountdownInSeconds() {
        Result result = run(new Planned()
                .retrying(RetryPolicy.PATIENT)
                .collect(
                        "role",
                        Level.READ,
                        Set.of(),
                        Propagation.IAM,
                        answers(notSeen(FailureCode.PROPAGATION_DELAY), seen("x")))
                .judging("a", Set.of(key("role"))));
        assertThat(result.outcome().status()).isEqualTo(Status.PASS);
        assertThat(heard).containsExactly("a 2000 2", "a 1000 2", "a 0 2");
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void propagationIsAwaitedOnlyIfThePolicySaysSo() {
        Result result = run(new Planned()
                .retrying(RetryPolicy.PROMPT)
                .collect("role", Level.READ, Set.of(), Propagation.IAM, answers(notSeen(FailureCode.PROPAGATION_DELAY)))
                .judging("a", Set.of(key("role"))));
        assertThat(result.outcome().failure()).contains(Failure.of(FailureCode.PROPAGATION_DELAY));
        assertThat(slept).isEmpty();
    }

    @Test
    void everyCheckThatNeedsTheEvidenceDirectlyOrIndirectlyReportsThePause() {
        runner.run(
                new Planned()
                        .retrying(RetryPolicy.PROMPT)
                        .collect("role", Set.of(), answers(notSeen(FailureCode.TIMEOUT), seen("x")))
                        .collect("policies", Set.of(key("role")), () -> seen("y"))
                        .check("other", () -> seen("z"))
                        .judging("direct", Set.of(key("role")))
                        .judging("indirect", Set.of(key("policies")))
                        .plan(),
                listener);
        assertThat(heard).containsExactlyInAnyOrder("direct 500 2", "indirect 500 2", "direct 0 2", "indirect 0 2");
    }

    private static Budgets budget() {
        return new Budgets(Map.of(Level.READ, BUDGET));
    }

    @Test
    void collectorsOverBudgetAreInterruptedAndCountAsTimeouts() {
        var interrupted = new CountDownLatch(1);
        Report report = runner.run(
                new Planned()
                        .within(budget())
                        .retrying(RetryPolicy.PATIENT)
                        .check("quick", () -> seen("x"))
                        .check("hanging", () -> {
                            budgetSpent.countDown();
                            return hang(interrupted);
                        })
                        .plan(),
                listener);
        assertThat(report.result("quick").orElseThrow().outcome().status()).isEqualTo(Status.PASS);
        assertThat(report.result("hanging").orElseThrow().outcome())
                .isEqualTo(Outcome.unknown(new Cause.Failed(Failure.of(FailureCode.TIMEOUT))));
        assertThat(interrupted.getCount()).isZero();
        assertThat(report.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    private static Observation<String> hang(CountDownLatch interrupted) throws InterruptedException {
        try {
            new CountDownLatch(1).await();
            return seen("never");
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
    }

    @Test
    void noCollectorOfALevelStartsAfterItsBudgetAndOtherLevelsContinue() {
        var looked = new ArrayList<String>();
        Report report = runner.run(
                new Planned()
                        .within(budget())
                        .upTo(Level.ZILLIZ)
                        .check("hanging", () -> {
                            budgetSpent.countDown();
                            return hang(new CountDownLatch(1));
                        })
                        .rule(always("gate", "hanging"))
                        .collect("read", Set.of(), () -> {
                            looked.add("read");
                            return seen("x");
                        })
                        .collect("zilliz", Level.ZILLIZ, Set.of(), List.of(), () -> {
                            looked.add("zilliz");
                            return seen("y");
                        })
                        .judging("read", Set.of(key("read")), "gate")
                        .judging("zilliz", Set.of(key("zilliz")), "gate")
                        .plan(),
                listener);
        assertThat(looked).containsExactly("zilliz");
        assertThat(report.result("read").orElseThrow().outcome().failure()).contains(Failure.of(FailureCode.TIMEOUT));
        assertThat(report.result("zilliz").orElseThrow().outcome().status()).isEqualTo(Status.PASS);
    }

    /// Passes after the evidence was collected, with any result.
    private static Rule always(String id, String key) {
        return Rule.of(Planned.spec(id, Level.READ, Set.of(key(key))), _ -> Planned.ending(Status.PASS));
    }

    @Test
    void waitingForPropagationIsNotPartOfTheBudget() {
        Report report = runner.run(
                new Planned()
                        .within(budget())
                        .retrying(RetryPolicy.PATIENT)
                        .collect(
                                "a",
                                Level.READ,
                                Set.of(),
                                List.of(PAUSE),
                                answers(notSeen(FailureCode.PROPAGATION_DELAY), seen("x")))
                        .judging("a", Set.of(key("a")))
                        .check("hanging", () -> hang(budgetEnforced))
                        .plan(),
                listener);
        assertThat(report.result("a").orElseThrow().outcome().status()).isEqualTo(Status.PASS);
        assertThat(heard).containsExactly("a 7 2", "a 0 2");
    }
}
