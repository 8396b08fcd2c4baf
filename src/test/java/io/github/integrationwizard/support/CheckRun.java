package io.github.integrationwizard.support;

import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.Outcome;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.provider.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// Runs a provider's offline checks over answers.
public final class CheckRun {
    private static final CheckRunner.Listener NOBODY = new CheckRunner.Listener() {
        @Override
        public void started(Check check) {}

        @Override
        public void finished(Result result) {}
    };

    private CheckRun() {}

    public static Report of(Provider<?> provider, Map<String, String> answers) {
        var runner = new CheckRunner(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> 0L);
        return runner.run(provider.offlineChecks(new Draft(provider.id(), answers)), NOBODY);
    }

    public static Outcome outcome(Report report, String check) {
        return report.results().stream()
                .filter(result -> result.check().id().equals(check))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
