package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.PolicyWriter;
import java.util.List;

/// A finished text that an admin carries over to a console.
///
/// @param fileName a suggestion for saving
/// @param text exactly what is copied or saved
/// @param marks what there is to tell about parts of the text
public record Artifact(
        ArtifactKind kind, Variant variant, String fileName, String mediaType, String text, List<Mark> marks) {
    public Artifact {
        marks = List.copyOf(marks);
    }

    /// A JSON artifact as written by the policy writer.
    public static Artifact json(ArtifactKind kind, Variant variant, String fileName, PolicyWriter.Written written) {
        return new Artifact(kind, variant, fileName, "application/json", written.json(), written.marks());
    }
}
