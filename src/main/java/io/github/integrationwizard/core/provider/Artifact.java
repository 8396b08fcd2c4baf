package io.github.integrationwizard.core.provider;

import io.github.integrationwizard.core.policy.Mark;
import io.github.integrationwizard.core.policy.PolicyWriter;
import io.github.integrationwizard.core.template.ShellLine;
import java.util.List;
import java.util.OptionalInt;

/// A generated text that an admin copies to a console.
///
/// @param fileName the suggested file name
/// @param text exactly what is copied or saved
/// @param marks notes about parts of the text
/// @param maxCharacters the service's limit of characters, not counting white space, if it has one
public record Artifact(
        ArtifactKind kind,
        Variant variant,
        String fileName,
        String mediaType,
        String text,
        List<Mark> marks,
        OptionalInt maxCharacters) {
    public Artifact {
        marks = List.copyOf(marks);
    }

    /// A JSON artifact with the output of the policy writer.
    public static Artifact json(
            ArtifactKind kind,
            Variant variant,
            String fileName,
            PolicyWriter.Written written,
            OptionalInt maxCharacters) {
        return new Artifact(
                kind, variant, fileName, "application/json", written.json(), written.marks(), maxCharacters);
    }

    /// A shell command line.
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

    /// The characters that count against [#maxCharacters].
    public int characters() {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /// Whether it exceeds the service's limit.
    public boolean isTooLong() {
        // Characters are rarely counted: a text that fits with its white space also fits without it.
        return maxCharacters.isPresent()
                && text.length() > maxCharacters.getAsInt()
                && characters() > maxCharacters.getAsInt();
    }
}
