package io.github.integrationwizard.gui.part;

import io.github.integrationwizard.core.provider.Artifact;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Saves artifacts where the admin wants them.
public final class FileSaver {
    private FileSaver() {}

    /// Asks for a place and writes the text there, beside the window's thread.
    ///
    /// @param said is told how it ended, in a sentence; nothing when the admin thought better of it
    public static void save(Artifact artifact, Services services, UiText words, Consumer<String> said) {
        save(artifact.fileName(), artifact.text(), services, words, said);
    }

    /// The same for a text of another kind.
    public static void save(String fileName, String text, Services services, UiText words, Consumer<String> said) {
        services.saveDialog()
                .apply(fileName)
                .ifPresent(file -> services.run(
                        BackgroundWork.Kind.SAVE,
                        () -> words.text(write(text, file) ? "pane.saved" : "file.notWritten", file.getFileName()),
                        said));
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
