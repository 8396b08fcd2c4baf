package io.github.integrationwizard.vpc.template;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import io.github.integrationwizard.core.template.MarkedText;
import java.util.List;
import java.util.OptionalInt;

/// Writes a plan as files.
public final class VpcArtifacts {
    static final String CLOUDFORMATION_FILE = "zilliz-byoc-network.yaml";

    private VpcArtifacts() {}

    /// All files of a plan: the CloudFormation template, the Terraform configuration, and the scripts that create, undo
    /// and collect the network.
    public static List<Artifact> of(PlanText text) {
        return List.of(
                artifact(
                        ArtifactKind.CLOUDFORMATION,
                        CLOUDFORMATION_FILE,
                        "application/yaml",
                        CloudFormation.write(text)),
                artifact(ArtifactKind.TERRAFORM, "zilliz-byoc-network.tf", "text/x-hcl", Terraform.write(text)),
                artifact(ArtifactKind.CLI_SCRIPT, "create-network.sh", "text/x-shellscript", Scripts.create(text)),
                artifact(ArtifactKind.UNDO_SCRIPT, "undo-network.sh", "text/x-shellscript", Scripts.undo(text)),
                artifact(
                        ArtifactKind.COLLECT_SCRIPT,
                        "collect-network.sh",
                        "text/x-shellscript",
                        Scripts.collect(text)));
    }

    private static Artifact artifact(ArtifactKind kind, String fileName, String mediaType, MarkedText written) {
        return new Artifact(
                kind, Variant.RECOMMENDED, fileName, mediaType, written.text(), written.marks(), OptionalInt.empty());
    }
}
