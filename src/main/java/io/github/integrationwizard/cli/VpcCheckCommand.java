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

/// `vpc check FILE…`: reviews an existing network from the JSON output of `aws ec2 describe-*` and `aws route53
/// list-*`.
///
/// JSON as [ReportJson] writes it, with sentences. The exit code shows the verdict: 1 for blocked, 3 for incomplete.
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
    public void describe(CommandSpec spec, CliOutput output) {
        EvidenceParameters.addTo(spec, output);
        options.addTo(spec, output);
    }

    @Override
    public int run(Invocation call) throws CliException {
        if (EvidenceParameters.named(call).isEmpty()) {
            throw CliException.usage("cli.error.required", EvidenceParameters.LABEL);
        }
        Draft draft = options.draft(call);
        CliOutput output = call.output();
        List<Finding> errors =
                options.read(draft).findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            output.report(options.provider(), errors, List.of());
            return ExitCode.BAD_INPUT;
        }
        ExpectedNetwork expectation = options.provider().expectation(draft);
        NetworkSnapshot deployed =
                EvidenceParameters.read(call, expectation.ids().vpc());
        RunPlan plan = VpcChecks.over(deployed, call.context().clock().instant(), expectation)
                .plan(Level.OFFLINE, Budgets.USUAL, RetryPolicy.PROMPT, draft.hash());
        var runner = new CheckRunner(
                call.context().clock(),
                System::nanoTime,
                Thread::sleep,
                IncidentLog.onPlatformLogger(call.context().ids()));
        Report report = runner.run(plan, new CheckRunner.Listener() {});
        if (call.isJson()) {
            json(output, report);
        } else {
            report.results().forEach(result -> print(output, options.provider(), result));
            output.print("");
            output.print(output.text("cli.verdict." + report.verdict().name()));
        }
        return exitCode(report.verdict());
    }

    private static int exitCode(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> ExitCode.FAILED;
            case INCOMPLETE -> ExitCode.INCOMPLETE;
            case NO_BLOCKER_FOUND, CONFIRMED_BY_ZILLIZ -> ExitCode.OK;
        };
    }

    private static void print(CliOutput output, VpcProvider provider, Result result) {
        Status status = result.outcome().status();
        String id = result.check().id();
        output.print(output.text(
                "cli.check.row",
                output.wording().status(status),
                output.wording().found(id, status),
                id));
        for (Cause cause : result.outcome().causes()) {
            output.print("  " + output.wording().cause(provider.id(), cause));
            if (cause instanceof Cause.Found(Finding finding)) {
                finding.fix().ifPresent(fix -> print(output, fix));
            }
        }
    }

    private static void print(CliOutput output, Fix fix) {
        output.print("  "
                + switch (fix) {
                    case Fix.Command(String line) -> output.text("cli.check.command", line);
                    case Fix.Page(URI address) -> output.text("cli.check.page", address.toString());
                    case Fix.Suggestion(String text) -> output.text("cli.finding.repair", text);
                });
    }

    private void json(CliOutput output, Report report) {
        String provider = options.provider().id();
        var sentences = new ReportJson.Sentences(
                output.wording()::check, cause -> output.wording().cause(provider, cause));
        JsonOutput.write(output.out(), json -> ReportJson.write(json, provider, report, Optional.of(sentences)));
    }
}
