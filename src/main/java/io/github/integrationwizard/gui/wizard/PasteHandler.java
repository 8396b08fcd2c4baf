package io.github.integrationwizard.gui.wizard;

import io.github.integrationwizard.core.paste.PasteResult;
import io.github.integrationwizard.gui.context.BackgroundWork;
import io.github.integrationwizard.gui.context.Services;
import io.github.integrationwizard.gui.context.UiText;
import io.github.integrationwizard.gui.keys.Shortcut;
import io.github.integrationwizard.gui.model.Overlay;
import io.github.integrationwizard.gui.model.WizardModel;
import io.github.integrationwizard.gui.part.FileDropTarget;
import io.github.integrationwizard.input.TextFiles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/// Handles texts and files that are pasted or dropped anywhere on a page: shows the values found, and changes nothing
/// until the user confirms.
final class PasteHandler {
    /// Far larger than any policy, but small enough that a video dropped by mistake is not read into memory.
    private static final int MOST_BYTES = 1 << 20;

    /// The maximum number of files; an integration needs far fewer.
    private static final int MOST_FILES = 20;

    private final WizardModel model;
    private final UiText words;
    private final Services services;
    private final Consumer<Overlay> show;

    /// @param show shows the overlay with the found values
    PasteHandler(WizardModel model, UiText words, Services services, Consumer<Overlay> show) {
        this.model = model;
        this.words = words;
        this.services = services;
        this.show = show;
    }

    /// Handles Paste before the input fields of a node do, because a single-line field cannot hold a text with several
    /// answers.
    void listenTo(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.PASTE.matches(event)
                    && event.getTarget() instanceof TextInputControl input
                    && !(input instanceof TextArea)
                    && isLong(clipboard())) {
                PasteResult recognised = model.parsePaste(clipboard(), words.labels(model.provider()));
                if (!recognised.isEmpty()) {
                    event.consume();
                    fromText(clipboard());
                }
            }
        });
        FileDropTarget.onto(node, this::fromFiles, Optional.of(this::fromText));
    }

    private static boolean isLong(String text) {
        return text.strip().lines().count() > 1;
    }

    private static String clipboard() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? "" : text;
    }

    /// Shows the values found in the clipboard, wherever the focus is.
    void fromClipboard() {
        fromText(clipboard());
    }

    void fromText(String text) {
        show.accept(new Overlay.Found(text, List.of(), new HashSet<>()));
    }

    /// Shows the values found in several files together; the files are read in the background.
    void fromFiles(List<Path> files) {
        services.run(BackgroundWork.Kind.READ, () -> TextFiles.read(files, MOST_FILES, MOST_BYTES), read -> {
            String all = read.texts().values().stream().map(text -> text + "\n").collect(Collectors.joining());
            show.accept(new Overlay.Found(all, read.unreadable(), new HashSet<>()));
        });
    }
}
