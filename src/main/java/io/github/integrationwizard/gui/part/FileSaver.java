package io.github.integrationwizard.gui.part;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Saves artifacts where the user chooses.
public final class FileSaver {
    private FileSaver() {}

    /// Asks for a path and writes the artifact there, in the background.
    ///
    /// @param report receives the result in a sentence; not called if the user cancels
    public static void save(Artifact artifact, Services services, UiText words, Consumer<String> report) {
        save(artifact.fileName(), artifact.text(), services, words, report);
    }

    /// The same for another text.
    ///
    /// @param fileName the suggested file name
    /// @param report receives the result in a sentence; not called if the user cancels
    public static void save(String fileName, String text, Services services, UiText words, Consumer<String> report) {
        services.saveDialog()
                .apply(fileName)
                .ifPresent(file -> services.run(
                        BackgroundWork.Kind.SAVE,
                        () -> words.text(write(text, file) ? "pane.saved" : "file.notWritten", file.getFileName()),
                        report));
    }

    private static boolean write(String text, Path file) {
        try {
            Files.writeString(file, text);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
