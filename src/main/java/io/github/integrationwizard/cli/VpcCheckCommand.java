package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.check.Cause;
import io.github.integrationwizard.core.check.Check;
import io.github.integrationwizard.core.check.CheckRunner;
import io.github.integrationwizard.core.check.Report;
import io.github.integrationwizard.core.check.Result;
import io.github.integrationwizard.core.check.Status;
import io.github.integrationwizard.core.check.Verdict;
import io.github.integrationwizard.core.form.Draft;
import io.github.integrationwizard.core.form.Finding;
import io.github.integrationwizard.vpc.Deployed;
import io.github.integrationwizard.vpc.Expectation;
import io.github.integrationwizard.vpc.VpcChecks;
import io.github.integrationwizard.vpc.VpcProvider;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `vpc check FILE…`: judges a network that exists by the JSON of `aws ec2 describe-*` and `aws route53 list-*`.
///
/// JSON as [CheckJson] has it. The exit code says the verdict: 1 blocked, 3 incomplete.
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
        return EvidenceFiles.LABEL + "... [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, Voice voice) {
        EvidenceFiles.addTo(spec, voice);
        options.addTo(spec, voice);
    }

    @Override
    public int run(Call call) throws Refused {
        if (EvidenceFiles.named(call).isEmpty()) {
            throw Refused.usage("cli.error.required", EvidenceFiles.LABEL);
        }
        Draft draft = options.draft(call);
        Voice voice = call.voice();
        List<Finding> errors = options.read(draft).findings().stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            voice.tell(options.provider(), errors, List.of());
            return ExitCode.BAD_INPUT;
        }
        Expectation expectation = options.provider().expectation(draft);
        Deployed deployed = EvidenceFiles.read(call, expectation.ids().vpc());
        var runner = new CheckRunner(call.around().clock(), System::nanoTime);
        Report report = runner.run(VpcChecks.over(deployed, expectation), new Silence());
        if (call.isJson()) {
            CheckJson.write(voice, options.provider(), report);
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

    private static void print(Voice voice, VpcProvider provider, Result result) {
        Status status = result.outcome().status();
        String id = result.check().id();
        voice.print(voice.text("cli.check.row", voice.wording().status(status), voice.wording().found(id, status), id));
        for (Cause cause : result.outcome().causes()) {
            voice.print("  " + voice.wording().cause(provider.id(), cause));
            if (cause instanceof Cause.Observed seen) {
                seen.command().ifPresent(command -> voice.print("  " + voice.text("cli.check.command", command)));
                seen.page().ifPresent(page -> voice.print("  " + voice.text("cli.check.page", page.toString())));
            }
        }
    }

    private static final class Silence implements CheckRunner.Listener {
        @Override
        public void started(Check check) {}

        @Override
        public void finished(Result result) {}
    }
}
