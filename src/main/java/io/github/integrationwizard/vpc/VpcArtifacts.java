package io.github.integrationwizard.vpc;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.core.provider.ArtifactKind;
import io.github.integrationwizard.core.provider.Variant;
import java.util.List;
import java.util.OptionalInt;

/// Writes a plan in each of its forms.
final class VpcArtifacts {
    static final String CLOUDFORMATION_FILE = "zilliz-byoc-network.yaml";

    private VpcArtifacts() {}

    static List<Artifact> of(Plan plan, Heading heading) {
        return List.of(
                artifact(ArtifactKind.CLOUDFORMATION, CLOUDFORMATION_FILE, "application/yaml",
                        CloudFormation.write(plan, heading)),
                artifact(ArtifactKind.TERRAFORM, "zilliz-byoc-network.tf", "text/x-hcl", Terraform.write(plan, heading)),
                artifact(ArtifactKind.CLI_SCRIPT, "create-network.sh", "text/x-shellscript", Scripts.create(plan, heading)),
                artifact(ArtifactKind.UNDO_SCRIPT, "undo-network.sh", "text/x-shellscript", Scripts.undo(plan, heading)),
                artifact(ArtifactKind.COLLECT_SCRIPT, "collect-network.sh", "text/x-shellscript",
                        CollectScript.write(plan, heading)));
    }

    private static Artifact artifact(ArtifactKind kind, String fileName, String mediaType, String text) {
        return new Artifact(kind, Variant.RECOMMENDED, fileName, mediaType, text, List.of(), OptionalInt.empty());
    }
}
