package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.check.Budgets;
import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.Level;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.RetryPolicy;
import io.github.integrationwizard.core.check.RunPlan;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.failure.IncidentLog;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.core.form.Fix;
import io.github.integrationwizard.core.report.ReportJson;
import io.github.integrationwizard.vpc.VpcProvider;
import io.github.integrationwizard.vpc.review.ExpectedNetwork;
import io.github.integrationwizard.vpc.review.NetworkSnapshot;
import io.github.integrationwizard.vpc.review.VpcChecks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/// `vpc check FILE…`: judges a network that exists by the JSON of `aws ec2 describe-*` and `aws route53 list-*`.
///
/// JSON as [ReportJson] writes it, with sentences. The exit code says the verdict: 1 blocked, 3 incomplete.
final class VpcCheckCommand implements Command {
    private final VpcOptions options;

    VpcCheckCommand(VpcOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String synopsis() {
        return EvidenceParameters.LABEL + "... [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput voice) {
        EvidenceParameters.addTo(spec, voice);
        options.addTo(spec, voice);
    }

    @Override
    public int run(Invocation call) throws CliException {
        if (EvidenceParameters.named(call).isEmpty()) {
            throw CliException.usage("cli.error.required", EvidenceParameters.LABEL);
        }
        Draft draft = options.draft(call);
        CliOutput voice = call.voice();
        List<Finding> errors =
                options.read(draft).findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            voice.tell(options.provider(), errors, List.of());
            return ExitCode.BAD_INPUT;
        }
        ExpectedNetwork expectation = options.provider().expectation(draft);
        NetworkSnapshot deployed =
                EvidenceParameters.read(call, expectation.ids().vpc());
        RunPlan plan = VpcChecks.over(deployed, call.around().clock().instant(), expectation)
                .plan(Level.OFFLINE, Budgets.USUAL, RetryPolicy.PROMPT, draft.hash());
        var runner = new CheckRunner(
                call.around().clock(),
                System::nanoTime,
                Thread::sleep,
                IncidentLog.onPlatformLogger(call.around().ids()));
        Report report = runner.run(plan, new CheckRunner.Listener() {});
        if (call.isJson()) {
            json(voice, report);
        } else {
            report.results().forEach(result -> print(voice, options.provider(), result));
            voice.print("");
            voice.print(voice.text("cli.verdict." + report.verdict().name()));
        }
        return exitCode(report.verdict());
    }

    private static int exitCode(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> ExitCode.FAILED;
            case INCOMPLETE -> ExitCode.INCOMPLETE;
            case NO_BLOCKER_FOUND, CONFIRMED_BY_ZILLIZ -> ExitCode.FINE;
        };
    }

    private static void print(CliOutput voice, VpcProvider provider, Result result) {
        Status status = result.outcome().status();
        String id = result.check().id();
        voice.print(voice.text(
                "cli.check.row", voice.wording().status(status), voice.wording().found(id, status), id));
        for (Cause cause : result.outcome().causes()) {
            voice.print("  " + voice.wording().cause(provider.id(), cause));
            if (cause instanceof Cause.Found(Finding finding)) {
                finding.fix().ifPresent(fix -> print(voice, fix));
            }
        }
    }

    private static void print(CliOutput voice, Fix fix) {
        voice.print("  "
                + switch (fix) {
                    case Fix.Command(String line) -> voice.text("cli.check.command", line);
                    case Fix.Page(URI address) -> voice.text("cli.check.page", address.toString());
                    case Fix.Suggestion(String text) -> voice.text("cli.finding.repair", text);
                });
    }

    private void json(CliOutput voice, Report report) {
        String provider = options.provider().id();
        var sentences = new ReportJson.Sentences(
                voice.wording()::check, cause -> voice.wording().cause(provider, cause));
        JsonOutput.write(voice.out(), json -> ReportJson.write(json, provider, report, Optional.of(sentences)));
    }
}
