package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.template.ShellLine;
import java.util.List;
import java.util.OptionalInt;

/// A finished text that an admin carries over to a console.
///
/// @param fileName a suggestion for saving
/// @param text exactly what is copied or saved
/// @param marks what there is to tell about parts of the text
/// @param mostCharacters how many characters the service takes, white space not counted, where it has a limit
public record Artifact(
        ArtifactKind kind,
        Variant variant,
        String fileName,
        String mediaType,
        String text,
        List<Mark> marks,
        OptionalInt mostCharacters) {
    public Artifact {
        marks = List.copyOf(marks);
    }

    /// A JSON artifact as written by the policy writer.
    public static Artifact json(
            ArtifactKind kind, Variant variant, String fileName, PolicyWriter.Written written, OptionalInt most) {
        return new Artifact(kind, variant, fileName, "application/json", written.json(), written.marks(), most);
    }

    /// One line for a shell.
    public static Artifact commandLine(ArtifactKind kind, String fileName, ShellLine line) {
        return new Artifact(
                kind,
                Variant.COMMAND_LINE,
                fileName,
                "application/x-sh",
                line.text(),
                line.marks(),
                OptionalInt.empty());
    }

    /// The characters that count against [#mostCharacters].
    public int characters() {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /// Whether the service would refuse it for its length.
    public boolean isTooLong() {
        // Hardly ever counted: a text that fits with its white space fits without it.
        return mostCharacters.isPresent()
                && text.length() > mostCharacters.getAsInt()
                && characters() > mostCharacters.getAsInt();
    }
}
