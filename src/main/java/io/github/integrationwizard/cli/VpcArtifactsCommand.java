package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.ArtifactKind;
import java.util.EnumSet;
import picocli.CommandLine.Model.CommandSpec;

/// `vpc artifacts`: the network as template, configuration and scripts, as [ArtifactOutput] has it.
final class VpcArtifactsCommand implements Command {
    private final VpcOptions options;
    private final ArtifactOutput output = new ArtifactOutput(EnumSet.of(
            ArtifactKind.CLOUDFORMATION, ArtifactKind.TERRAFORM, ArtifactKind.CLI_SCRIPT, ArtifactKind.UNDO_SCRIPT));

    VpcArtifactsCommand(VpcOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "artifacts";
    }

    @Override
    public String synopsis() {
        return "--vpc-cidr CIDR --region-id REGION [OPTION]...";
    }

    @Override
    public void describe(CommandSpec spec, CliOutput voice) {
        options.addTo(spec, voice);
        output.addTo(spec, voice);
    }

    @Override
    public int run(Invocation call) throws CliException {
        ArtifactOutput.Order order = output.order(call);
        return output.run(call, order, options.provider(), options.read(options.draft(call)));
    }
}
