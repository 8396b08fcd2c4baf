package io.github.integrationwizard.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `completion`: prints the script with which a shell completes the arguments of this program.
final class CompletionCommand implements Command {
    static final String NAME = "completion";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String synopsis() {
        return String.join("|", Completion.SHELLS);
    }

    @Override
    public void describe(CommandSpec spec, CliOutput output) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel(synopsis())
                .description(output.text("cli.parameter.shell"))
                .build());
    }

    @Override
    public int run(Invocation call) throws CliException {
        String shells = String.join(" | ", Completion.SHELLS);
        String shell =
                call.parameter().orElseThrow(() -> CliException.usage("cli.error.choiceMissing", synopsis(), shells));
        if (!Completion.SHELLS.contains(shell)) {
            throw CliException.usage("cli.error.choice", name(), shell, shells);
        }
        call.output()
                .printVerbatim(
                        Completion.script(shell, call.parsed().commandSpec().root()));
        return ExitCode.OK;
    }
}
