package io.github.integrationwizard.cli;

import io.github.integrationwizard.core.provider.ArtifactKind;
import java.util.EnumSet;
import picocli.CommandLine.Model.CommandSpec;

/// `vpc artifacts`: prints the network as a CloudFormation template, Terraform configuration and scripts;
/// [ArtifactOutput] describes the output.
final class VpcArtifactsCommand implements Command {
    private final VpcOptions options;
    private final ArtifactOutput artifacts = new ArtifactOutput(EnumSet.of(
            ArtifactKind.CLOUDFORMATION,
            ArtifactKind.TERRAFORM,
            ArtifactKind.CLI_SCRIPT,
            ArtifactKind.UNDO_SCRIPT,
            ArtifactKind.COLLECT_SCRIPT));

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
    public void describe(CommandSpec spec, CliOutput output) {
        options.addTo(spec, output);
        artifacts.addTo(spec, output);
    }

    @Override
    public int run(Invocation call) throws CliException {
        ArtifactOutput.Selection selection = artifacts.selection(call);
        return artifacts.run(call, selection, options.provider(), options.read(options.draft(call)));
    }
}
