package io.github.integrationwizard.support;

import io.github.integrationwizard.core.check.Budgets;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.CheckSet;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.RetryPolicy;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// Runs offline checks.
public final class CheckRun {
    private CheckRun() {}

    /// A runner whose time stands still, and in which nothing unexpected may happen.
    public static CheckRunner runner() {
        return new CheckRunner(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                () -> 0L,
                duration -> {
                    throw new AssertionError("slept " + duration);
                },
                unexpected -> {
                    throw new AssertionError(unexpected);
                });
    }

    /// Runs a provider's checks over answers.
    public static Report of(Provider<?> provider, Map<String, String> answers) {
        var draft = new Draft(provider.id(), answers);
        return of(provider.offlineChecks(draft), draft.hash());
    }

    public static Report of(CheckSet checks, String answersHash) {
        return runner().run(
                        checks.plan(Level.OFFLINE, Budgets.NONE, RetryPolicy.NONE, answersHash),
                        new CheckRunner.Listener() {});
    }

    public static Outcome outcome(Report report, String check) {
        return report.result(check).orElseThrow().outcome();
    }
}
